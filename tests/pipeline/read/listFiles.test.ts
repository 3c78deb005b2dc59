import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../../pipeline/read/listFiles.ts";
import { withFiles } from "./withFiles.ts";

describe("listFiles(paths)", () => {
  it("walks a folder in the order of its names, and passes over hidden files and README.md", async () => {
    const files = {
      "b.txt": "b",
      "a/z.md": "z",
      "a/README.md": "no",
      ".hidden.txt": "no",
      ".git/x.txt": "no",
      "c.txt": "c",
    };
    await withFiles(files, async (folder) => {
      const list = await listFiles([folder]);
      expect(list.files.map((path) => relative(folder, path))).toEqual([join("a", "z.md"), "b.txt", "c.txt"]);
      expect(list.skipped).toEqual([]);
    });
  });

  it("takes a file that is named, whatever its name", async () => {
    await withFiles({ "README.md": "text" }, async (folder) => {
      expect((await listFiles([join(folder, "README.md")])).files).toHaveLength(1);
    });
  });

  it("takes XML and zips, and no sidecar, even where it is named", async () => {
    const files = { "a.xml": "x", "b.zip": "x", "metadata-74.jsonl": "{}", "other.jsonl": "{}" };
    await withFiles(files, async (folder) => {
      const list = await listFiles([folder, join(folder, "metadata-74.jsonl")]);
      expect(list.files.map((path) => relative(folder, path))).toEqual(["a.xml", "b.zip", "other.jsonl"]);
      expect(list.skipped).toEqual([]);
    });
  });

  it("names a missing path and goes on", async () => {
    await withFiles({ "a.txt": "a" }, async (folder) => {
      const missing = join(folder, "none");
      const list = await listFiles([missing, folder]);
      expect(list.files).toHaveLength(1);
      expect(list.skipped).toEqual([{ path: missing, reason: "no such file or folder" }]);
    });
  });

  it("does not follow a link out of the folder, into a circle or to nowhere", async () => {
    const files = {
      "out.txt": "secret",
      "in/a.txt": "a",
      "in/out": { to: "../out.txt" },
      "in/up": { to: "." },
      "in/no": { to: "gone" },
    };
    await withFiles(files, async (folder) => {
      const list = await listFiles([join(folder, "in")]);
      expect(list.files.map((path) => relative(folder, path))).toEqual([join("in", "a.txt")]);
      expect(list.skipped.map(({ reason }) => reason)).toEqual([
        "the link leads nowhere",
        "the link leads out of the folder: give what it leads to",
      ]);
    });
  });

  it("lists a file once, however often it is named", async () => {
    await withFiles({ "a.txt": "a", "b.txt": { to: "a.txt" } }, async (folder) => {
      expect((await listFiles([folder, join(folder, "a.txt")])).files).toHaveLength(1);
    });
  });
});
