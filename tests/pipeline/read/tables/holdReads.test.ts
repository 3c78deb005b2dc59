import { setImmediate } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { holdReads } from "../../../../pipeline/read/tables/holdReads.ts";

function countedFile() {
  const file = {
    reads: 0,
    byteLength: 3,
    async slice(start: number, end = 3) {
      file.reads += 1;
      return new ArrayBuffer(end - start);
    },
  };
  return file;
}

describe("holdReads(file, work)", () => {
  it("gives what is read to work that stands", async () => {
    const read = await holdReads(countedFile(), async (held) => held.slice(1, 3));
    expect(read.byteLength).toBe(2);
  });

  it("ends no reading that work which failed has left behind", async () => {
    const file = countedFile();
    let ended = 0;
    const work = holdReads(file, async (held) => {
      Promise.resolve(held.slice(0, 1)).finally(() => {
        ended += 1;
      });
      throw new Error("broken");
    });
    await expect(work).rejects.toThrow("broken");
    await setImmediate();
    await setImmediate();
    expect({ ended, reads: file.reads }).toEqual({ ended: 0, reads: 0 });
  });
});
