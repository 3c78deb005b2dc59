import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { holdRejections } from "../../../../pipeline/read/pdf/holdRejections.ts";

const EVENT = "unhandledRejection";

describe("holdRejections(run)", () => {
  let ours: readonly NodeJS.UnhandledRejectionListener[] = [];
  let seen: unknown[] = [];
  const listener = (reason: unknown) => seen.push(reason);

  // Vitest's own listener would count what is rejected here as a failure.
  beforeEach(() => {
    ours = process.listeners(EVENT);
    seen = [];
    process.removeAllListeners(EVENT);
    process.on(EVENT, listener);
  });
  afterEach(() => {
    process.removeAllListeners(EVENT);
    for (const one of ours) process.on(EVENT, one);
  });

  it("keeps to itself what fails in pdf.js while nobody waits, and hands on all else", async () => {
    const ofLibrary = Object.assign(new Error("bad entry"), { stack: "at /node_modules/pdfjs-dist/x.mjs:1" });
    const ofSources = Object.assign(new Error("bad entry"), { stack: "at webpack://pdf.js/src/x.js:1" });
    const other = new Error("ours");
    const both = [1, 2].map(() =>
      holdRejections(async () => {
        void Promise.reject(ofLibrary);
        void Promise.reject(ofSources);
        await new Promise((resolve) => setImmediate(resolve));
        void Promise.reject(other);
        return "read";
      }),
    );
    expect(await Promise.all(both)).toEqual(["read", "read"]);
    expect(seen).toEqual([other, other]);
    expect(process.listeners(EVENT)).toEqual([listener]);
  });

  it("passes the error of what it runs", async () => {
    await expect(holdRejections(() => Promise.reject(new Error("refused")))).rejects.toThrow("refused");
    expect(seen).toEqual([]);
    expect(process.listeners(EVENT)).toEqual([listener]);
  });
});
