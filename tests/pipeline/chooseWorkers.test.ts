import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { chooseWorkers } from "../../pipeline/chooseWorkers.ts";
import { withFiles } from "./read/withFiles.ts";

describe("chooseWorkers(files, sizes)", () => {
  it("gives a thread to whatever may hold its reader up, by what it holds, and none to little plain text", async () => {
    const files = {
      "a.txt": "text",
      "b.csv": "id,text\n",
      "c.png": "",
      "d.txt": "<!doctype html>",
      "e.zip": "PK\x03\x04",
    };
    await withFiles(files, async (folder) => {
      const choose = (...names: readonly string[]) =>
        chooseWorkers(
          names.map((name) => join(folder, name)),
          names.map(() => 10),
        );
      expect(await choose("a.txt", "b.csv", "c.png", "gone.pdf")).toBe(0);
      expect(await choose("a.txt", "d.txt")).toBe(1);
      expect(await choose("e.zip")).toBe(1);
      expect(await chooseWorkers([join(folder, "a.txt")], [1_000_000])).toBeGreaterThan(0);
    });
  });
});
