/** `npm` ends its shell on a signal and leaves what it started: nobody else would tell us. */
const LOOK_EVERY_MS = 500;

/** Calls `whenGone` once the process that started this one has ended. */
export function watchParent(whenGone: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    whenGone();
  }, LOOK_EVERY_MS);
  timer.unref();
  if (process.connected) process.once("disconnect", whenGone);
}
