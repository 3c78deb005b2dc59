import { mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { createEncodingJudge } from "../../../pipeline/read/createEncodingJudge.ts";
import { LONGEST_TEXT } from "../../../pipeline/read/longestText.ts";
import { readSource } from "../../../pipeline/read/readSource.ts";
import { UnreadableFile } from "../../../pipeline/read/UnreadableFile.ts";
import { withFiles } from "./withFiles.ts";

const TEXT = "L’œuvre commune : « mise en œuvre », été 2019.\n";

async function reasonFor(content: string | Uint8Array, name = "text.txt"): Promise<string> {
  let reason = "";
  await withFiles({ [name]: content }, async (folder) => {
    const error: unknown = await readSource(join(folder, name)).catch((caught: unknown) => caught);
    reason = error instanceof UnreadableFile ? error.reason : `no UnreadableFile: ${String(error)}`;
  });
  return reason;
}

describe("readSource(path)", () => {
  it("reads a file into one block with its name, format and sha256", async () => {
    await withFiles({ "note.md": "abc" }, async (folder) => {
      expect(await readSource(join(folder, "note.md"))).toEqual({
        kind: "text",
        name: "note.md",
        format: "markdown",
        // sha256 of "abc": FIPS 180-2, appendix B.1
        contentHash: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        blocks: [{ text: "abc", start: 0 }],
        warnings: [],
      });
    });
  });

  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${TEXT}`)],
    ["UTF-16, little end first", iconv.encode(TEXT, "utf-16le", { addBOM: true })],
    ["UTF-16, big end first", iconv.encode(TEXT, "utf-16be", { addBOM: true })],
  ])("decodes %s", async (_, bytes) => {
    await withFiles({ "text.txt": bytes }, async (folder) => {
      const source = await readSource(join(folder, "text.txt"));
      expect(source.blocks[0]?.text).toBe(TEXT);
      expect(source.warnings).toEqual([]);
    });
  });

  it("decodes windows-1252 and says so", async () => {
    await withFiles({ "text.txt": iconv.encode(TEXT, "windows-1252") }, async (folder) => {
      const source = await readSource(join(folder, "text.txt"));
      expect(source.blocks[0]?.text).toBe(TEXT);
      expect(source.warnings).toEqual([
        "the text is not UTF-8 and was read as windows-1252: check its accents",
      ]);
    });
  });

  it.each(["utf-16le", "utf-16be"])(
    "decodes %s without a byte order mark by its NUL bytes, and says so",
    async (name) => {
      for (const text of [TEXT, "Генеральная Ассамблея, ссылаясь на свою резолюцию о праве на воду.\n"]) {
        await withFiles({ "text.txt": iconv.encode(text, name, { addBOM: false }) }, async (folder) => {
          const source = await readSource(join(folder, "text.txt"));
          expect(source.blocks[0]?.text).toBe(text);
          expect(source.warnings).toEqual([expect.stringContaining("was read as UTF-16")]);
        });
      }
    },
  );

  it("decodes Mac Roman where bytes tell it for certain, and says so", async () => {
    const text = "Déclaration très générale de la société, où l’été ne paraît pas.\n";
    await withFiles({ "text.txt": iconv.encode(text, "macintosh") }, async (folder) => {
      const source = await readSource(join(folder, "text.txt"));
      expect(source.blocks[0]?.text).toBe(text);
      expect(source.warnings).toEqual(["the text is not UTF-8 and was read as Mac Roman: check its accents"]);
    });
  });

  it("judges UTF-8 by whole letters, however the bytes are cut", () => {
    const bytes = Buffer.from("aé’😀 ".repeat(50));
    for (const size of [1, 2, 3, 5, 7]) {
      const judge = createEncodingJudge();
      for (let at = 0; at < bytes.length; at += size) judge.add(bytes.subarray(at, at + size));
      expect(judge.judge()).toEqual({ encoding: "utf-8", warnings: [] });
      judge.add(Buffer.from([0xe2, 0x80]));
      expect(judge.judge().encoding).toBe("windows-1252");
    }
  });

  it("refuses what is no text, each with its reason", async () => {
    expect(await reasonFor("")).toBe("the file is empty");
    expect(await reasonFor(" \n\t\u00a0\n")).toBe("the file is empty");
    expect(await reasonFor("ab\0c")).toBe(
      "the file is no text: it holds NUL bytes; save it as plain text in UTF-8",
    );
    expect(await reasonFor(Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 8)))).toBe(
      "the file is no text: it holds many control characters; save it as plain text in UTF-8",
    );
    expect(await reasonFor(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toBe(
      "the file is no text: its UTF-16 is broken; save it as plain text in UTF-8",
    );
  });

  it("refuses other formats by what they hold", async () => {
    expect(await reasonFor("%PDF-1.7\n")).toBe("the file is no plain text");
    expect(await reasonFor("<!doctype html><p>text</p>")).toBe("the file is no plain text");
  });

  it("refuses a missing file and a folder", async () => {
    await withFiles({}, async (folder) => {
      await expect(readSource(join(folder, "none.txt"))).rejects.toThrow("no such file or folder");
      await expect(readSource(folder)).rejects.toThrow("not an ordinary file");
    });
  });

  it("refuses a file over the limit", async () => {
    const folder = mkdtempSync(join(tmpdir(), "themeline-large-"));
    const path = join(folder, "large.txt");
    try {
      writeFileSync(path, "text");
      truncateSync(path, LONGEST_TEXT + 1);
      await expect(readSource(path)).rejects.toThrow("the file is larger than 16 MB");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
