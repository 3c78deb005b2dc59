import { describe, expect, it } from "vitest";
import { applyFacts } from "../../pipeline/applyFacts.ts";
import { documentId } from "../../pipeline/documentId.ts";
import type { SourceFacts } from "../../pipeline/read/SourceDocument.ts";
import type { Metadata, StructuredDocument } from "../../pipeline/structure/StructuredDocument.ts";

function documentWith(metadata: Metadata): StructuredDocument {
  const none = { paragraphs: [], notes: [], citations: [], treaties: [], changes: [], doubts: [] };
  return { metadata, ...none, attributes: [{ name: "a", value: "1" }] };
}

const facts = (given: boolean, more: Partial<SourceFacts> = {}): SourceFacts => ({
  given,
  attributes: [],
  ...more,
});
const ADOPTED = {
  kind: "adopted",
  title: "Own",
  date: "2019-12-18",
  dateSource: "adoption",
  year: 2019,
} as const;

describe("applyFacts(document, name, facts)", () => {
  it("puts a given date and title above the text's own, and says where the years differ", () => {
    const { document, warnings } = applyFacts(
      documentWith(ADOPTED),
      "x 1848.txt",
      facts(true, { date: "2018-05", title: "Given", attributes: [{ name: "b", value: "2" }] }),
    );
    expect(document.metadata).toEqual({
      kind: "adopted",
      title: "Given",
      date: "2018-05",
      dateSource: "metadata",
      year: 2018,
    });
    expect(document.attributes.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(warnings).toEqual(["the date given (2018-05) stands against the text's own (2019-12-18)"]);
    expect(applyFacts(documentWith(ADOPTED), "x", facts(true, { date: "2019" })).warnings).toEqual([]);
  });

  it("puts a file's head below the text, and above the file's name", () => {
    const head = facts(false, { date: "2018", title: "Head" });
    expect(applyFacts(documentWith(ADOPTED), "x 1848.txt", head).document.metadata).toEqual(ADOPTED);
    expect(applyFacts(documentWith({ kind: "text" }), "x 1848.txt", head).document.metadata).toEqual({
      kind: "text",
      title: "Head",
      date: "2018",
      dateSource: "metadata",
      year: 2018,
    });
  });

  it("takes the date from the name where nothing else tells it, and none from a row's number", () => {
    const metadata = (name: string) => applyFacts(documentWith({ kind: "text" }), name).document.metadata;
    expect(metadata("x 1848.txt")).toMatchObject({ date: "1848", dateSource: "file name" });
    expect(metadata("t.csv!1789-Washington")).toMatchObject({ date: "1789" });
    expect(metadata("t.csv!row 1848")).toEqual({ kind: "text" });
  });
});

describe("documentId(source, metadata, language)", () => {
  const idOf = (id: string | undefined, name = "table.csv!x") =>
    documentId(
      { name, contentHash: "0123456789abcdef", ...(id !== undefined && { facts: facts(true, { id }) }) },
      {},
      "fr",
    );

  it("is the symbol's slug with the language, the given id's slug, or the hash's beginning", () => {
    const source = { name: "x", contentHash: "0123456789abcdef", facts: facts(true, { id: "own" }) };
    expect(documentId(source, { symbol: "A/RES/74/177" }, "fr")).toBe("a-res-74-177-fr");
    expect(idOf("1789-Washington")).toBe("1789-washington");
    expect(idOf(undefined)).toBe("0123456789ab");
  });

  it("puts the table's name before a mere number, so that two tables keep apart", () => {
    expect(idOf("12", "Discours 2019.csv!12")).toBe("discours-2019-12");
    expect(idOf("12", "b.csv!12")).toBe("b-12");
  });

  it("tells ids apart whose slugs are the same, that read like a symbol's, or are endless", () => {
    expect(idOf("A/RES/74/177")).toMatch(/^a-res-74-177-[0-9a-f]{8}$/u);
    expect(idOf("A.RES:74.177")).not.toBe(idOf("A/RES/74/177"));
    expect(idOf("a-res-74-177-fr")).toMatch(/^a-res-74-177-fr-[0-9a-f]{8}$/u);
    expect(idOf("été")).toMatch(/^ete-[0-9a-f]{8}$/u);
    expect(idOf("日本")).toMatch(/^id-[0-9a-f]{8}$/u);
    expect(idOf("../../x'; drop")).toMatch(/^x-drop-[0-9a-f]{8}$/u);
    expect(idOf("x".repeat(5000))).toMatch(/^x{80}-[0-9a-f]{8}$/u);
  });
});
