import { monitorEventLoopDelay } from "node:perf_hooks";

// Loaded before the server by `serve.ts`: answers each message with the event loop's delays since the one before.
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();

process.on("message", (message) => {
  if (message !== "delays") return;
  const inMilliseconds = (nanoseconds: number) => nanoseconds / 1e6;
  process.send?.({ p99: inMilliseconds(delay.percentile(99)), longest: inMilliseconds(delay.max) });
  delay.reset();
});
