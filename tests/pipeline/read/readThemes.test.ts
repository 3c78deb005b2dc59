import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readThemes } from "../../../pipeline/read/readThemes.ts";

describe("readThemes(folder)", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "themes-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("reads the YAML files in the order of their names, without byte order mark", async () => {
    await writeFile(join(folder, "b.yml"), "\uFEFFthemes: b");
    await writeFile(join(folder, "a.yaml"), "themes: a");
    await writeFile(join(folder, "README.md"), "# no theme");
    expect(await readThemes(folder)).toEqual([
      { name: "a.yaml", text: "themes: a" },
      { name: "b.yml", text: "themes: b" },
    ]);
  });

  it("refuses a folder without a theme file", async () => {
    await expect(readThemes(folder)).rejects.toThrow(`no theme file in ${folder}`);
  });
});
