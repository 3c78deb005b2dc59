import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withSidecars } from "../../../pipeline/commands/withSidecars.ts";
import { temporaryFolder } from "../store/openStore.ts";

describe("withSidecars(files)", () => {
  it("adds the sidecars that lie beside zips and XML, under the number of their folder", async () => {
    const root = temporaryFolder();
    const make = (...parts: readonly string[]) => {
      const path = join(root, ...parts);
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, "");
      return path;
    };
    const files = [make("zips", "fr-77.zip"), make("texts", "a.txt"), make("xml", "b.XML")];
    const sidecars = [make("zips", "metadata-77.jsonl"), make("xml", "metadata-74.jsonl")];
    make("zips", "metadata.jsonl");
    make("texts", "metadata-75.jsonl");
    expect(await withSidecars(files)).toEqual([
      { path: files[0], folder: 0 },
      { path: files[1], folder: 1 },
      { path: files[2], folder: 2 },
      { path: sidecars[0], folder: 0 },
      { path: sidecars[1], folder: 2 },
    ]);
  });

  it("leaves out a folder that cannot be read", async () => {
    expect(await withSidecars(["/nowhere/a.zip"])).toEqual([{ path: "/nowhere/a.zip", folder: 0 }]);
  });
});
