/** Readings under way. */
let readings = 0;
let others: readonly NodeJS.UnhandledRejectionListener[] = [];

/**
 * Runs what uses pdf.js, whose failures that nobody waits for do not end the process meanwhile.
 *
 * pdf.js fetches some pages ahead. Where such a page is broken, a promise fails that is never looked at: in a browser's
 * worker nobody minds, Node ends the process or thread. Failures of other code go where they would have gone.
 */
export async function holdRejections<T>(run: () => Promise<T>): Promise<T> {
  if (readings === 0) {
    others = process.listeners("unhandledRejection");
    process.removeAllListeners("unhandledRejection");
    process.on("unhandledRejection", judge);
  }
  readings += 1;
  try {
    return await run();
  } finally {
    // Node looks for such promises at the end of each turn.
    await new Promise((resolve) => setImmediate(resolve));
    readings -= 1;
    if (readings === 0) {
      process.off("unhandledRejection", judge);
      for (const listener of others) process.on("unhandledRejection", listener);
    }
  }
}

function judge(reason: unknown, promise: Promise<unknown>): void {
  // The stack of pdf.js's own exceptions is that of the place where their class was made; where source maps are looked
  // up, as in our threads, it names the library's sources.
  if (reason instanceof Error && /pdfjs-dist|webpack:\/\/pdf\.js\//u.test(reason.stack ?? "")) return;
  if (others.length === 0) throw reason;
  for (const listener of others) listener(reason, promise);
}
