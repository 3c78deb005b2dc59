import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readEpub } from "../../../../pipeline/read/epub/readEpub.ts";
import { sourceTexts, textOutside } from "../sourceTexts.ts";
import { BOOK } from "./madeEpub.ts";

describe("readEpub(name, bytes)", () => {
  it("reads a book's files in reading order, without its table of contents, and its facts", async () => {
    const source = await readEpub("a.epub", zipSync(BOOK));
    const { paragraphs, headings, removed } = sourceTexts(source);
    expect(paragraphs).toEqual([
      "Début",
      "Le premier chapitre dit quelque chose.",
      "Fin",
      "Le second chapitre dit encore autre chose.",
    ]);
    expect(headings).toEqual(["1 Début", "1 Fin"]);
    expect(removed.join()).toContain("take-out-table-of-contents: ");
    expect(textOutside(source).trim()).toBe("");
    expect(source.facts).toEqual({
      title: "Essai",
      date: "1998-05-03",
      language: "fr",
      given: false,
      attributes: [{ name: "author", value: "Anne" }],
    });
  });

  it("refuses a book that is protected against copying, and one without text", async () => {
    const encryption = '<encryption><CipherReference URI="OEBPS/t/a.xhtml"/></encryption>';
    const locked = zipSync({ ...BOOK, "META-INF/encryption.xml": strToU8(encryption) });
    await expect(readEpub("a.epub", locked)).rejects.toThrow(/protected against copying/u);
    const { "META-INF/container.xml": _, ...broken } = BOOK;
    await expect(readEpub("a.epub", zipSync(broken))).rejects.toThrow(/holds no book/u);
  });
});
