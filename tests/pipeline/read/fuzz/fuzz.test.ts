import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFile } from "./anyFile.ts";
import { readAny } from "./readAny.ts";
import { seedFiles } from "./seedFiles.ts";

/** More of the same, and longer ones: `npm run bench fuzz`. */
const RUNS = 200;
const SEED = 4;
const LONGEST = 20_000;

describe("all readers", () => {
  it("read each of the files that are damaged below", async () => {
    for (const { name, bytes } of await seedFiles())
      expect({ name, ...(await readAny(name, bytes)) }).toEqual({
        name,
        kind: expect.stringMatching(/^read/u),
      });
  });

  it("read or refuse whatever they are given, and lose no text", async () => {
    const files = fc.sample(anyFile(await seedFiles()), { numRuns: RUNS, seed: SEED });
    for (const [number, { name, bytes }] of files.entries()) {
      if (bytes.length > LONGEST) continue;
      await readAny(name, bytes).catch((cause: unknown) => {
        throw new Error(`number ${number}, ${name}, ${bytes.length} bytes`, { cause });
      });
    }
  });
});
