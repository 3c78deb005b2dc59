import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Corpus } from "../../../api/schema/Corpus.ts";
import { Document } from "../../../api/schema/Document.ts";
import { DocumentRow } from "../../../api/schema/DocumentRow.ts";
import { Receipt } from "../../../api/schema/Receipt.ts";
import { type MadeCorpus, openMadeCorpus } from "../madeCorpus.ts";
import { SIX_TEXTS, THEMES } from "../sixTexts.ts";
import { read, readProblem, TABLES } from "./answers.ts";

const Documents = z.strictObject({
  rows: z.array(DocumentRow.strict()),
  total: z.number(),
  receipt: Receipt.strict(),
});

let made: MadeCorpus;
beforeAll(async () => {
  made = await openMadeCorpus(SIX_TEXTS, THEMES);
});
afterAll(() => made.close());

describe("GET /api/corpus", () => {
  it("tells what there is and what of it is counted", async () => {
    const corpus = await read(made, "/api/corpus", Corpus.strict());
    expect(corpus).toMatchObject({
      n_documents: 6,
      n_counted_documents: 4,
      n_body_paragraphs: 9,
      first_year: 2001,
      last_year: 2004,
      languages: [{ language: "fr", n_documents: 6 }],
    });
    expect(
      corpus.years.map((year) => [year.year, year.n_documents, year.n_superseded, year.n_paragraphs]),
    ).toEqual([
      [2001, 2, 0, 5],
      [2003, 1, 0, 2],
      [2004, 1, 1, 2],
    ]);
  });

  it("is a CSV of its years", async () => {
    const lines = (await (await made.app.request("/api/corpus.csv")).text()).trimEnd().split("\r\n");
    expect(lines[0]).toBe(
      "year,n_documents,n_superseded,n_paragraphs,n_preambular,n_operative,n_plain,n_tokens",
    );
    expect(lines.map((line) => line.slice(0, 4))).toEqual(["year", "2001", "2003", "2004"]);
  });
});

describe("GET /api/themes", () => {
  it("tells how much of the counted text mentions each theme, and since when", async () => {
    const { rows } = await read(made, "/api/themes", TABLES.themes);
    expect(
      rows.map((row) => [row.id, row.n_paragraphs, row.n_named_only, row.n_mentions, row.n_documents]),
    ).toEqual([
      ["drugs", 4, 1, 5, 3],
      ["piracy", 1, 0, 1, 1],
      ["prisons", 0, 0, 0, 0],
    ]);
    expect(rows[0]).toMatchObject({
      first_year: 2001,
      last_year: 2004,
      first_document: "a",
      label: { fr: "drugs fr" },
    });
    expect(rows[2]).toMatchObject({ first_year: null, first_document: null });
  });

  it("is a CSV with a column a language", async () => {
    const text = await (await made.app.request("/api/themes.csv")).text();
    expect(text.split("\r\n")[0]).toBe(
      "id,label_fr,label_en,description_fr,description_en,n_paragraphs,n_named_only,n_mentions,n_documents,first_year,last_year,first_document",
    );
  });
});

describe("GET /api/documents", () => {
  const ids = async (query: string) => {
    const { rows, total } = await read(made, `/api/documents?${query}`, Documents);
    return { ids: rows.map((row) => row.id), total };
  };

  it("lists all texts, the newest first, undated ones last", async () => {
    expect(await ids("")).toEqual({ ids: ["d", "d-draft", "c", "b", "a", "undated"], total: 6 });
  });

  it.each([
    ["sort=oldest", ["a", "b", "c", "d-draft", "d", "undated"]],
    ["sort=symbol", ["a", "b", "c", "d", "d-draft", "undated"]],
    ["sort=title", ["c", "b", "a", "d", "d-draft", "undated"]],
  ])("sorts by %s", async (query, expected) => {
    expect((await ids(query)).ids).toEqual(expected);
  });

  it.each([
    ["kind=draft", ["d-draft"]],
    ["kind=text", ["undated"]],
    ["year=2004", ["d", "d-draft"]],
    ["language=en", []],
    ["language=fr&year=2003", ["c"]],
  ])("filters by %s", async (query, expected) => {
    expect(await ids(query)).toEqual({ ids: expected, total: expected.length });
  });

  it("cuts pages", async () => {
    expect(await ids("limit=2&offset=1")).toEqual({ ids: ["d-draft", "c"], total: 6 });
  });

  it("defuses a title that a spreadsheet would run", async () => {
    const text = await (await made.app.request("/api/documents.csv?year=2003")).text();
    expect(text.split("\r\n")[1]).toContain(",'=SUM(A1),");
  });
});

describe("GET /api/documents/{id}", () => {
  it("gives the whole text with its roles, labels and mentions of every role", async () => {
    const document = await read(made, "/api/documents/a", Document.strict());
    expect(
      document.paragraphs.map((paragraph) => [paragraph.role, paragraph.label, paragraph.themes.length]),
    ).toEqual([
      ["title", null, 1],
      ["preambular", "PP1", 3],
      ["preambular", "PP2", 0],
      ["operative", "OP2", 1],
      ["annex", null, 1],
    ]);
  });

  it("gives notes with their first call, citations in order, changes and doubts", async () => {
    const document = await read(made, "/api/documents/a", Document.strict());
    expect(document.paragraphs[0]?.note_calls).toEqual([{ mark: "1", at: 0 }]);
    expect(document.notes).toEqual([{ mark: "1", text: "A note.", seq: 1, at: 0 }]);
    expect(document.citations).toEqual([
      { text: "résolution 1/1", symbol: "A/RES/1/1", seq: 1, document_id: null },
      { text: "un rapport", symbol: null, seq: null, document_id: null },
    ]);
    expect(document.changes).toEqual([
      { rule: "join-hard-wrap", start: 4, end: 5, before: "\n", after: " " },
    ]);
    expect(document.doubts).toEqual([
      { rule: "take-out-note-call", start: 9, end: 10, text: "3", reason: "may belong to the number" },
    ]);
    expect(document.audit).toEqual([
      { kind: "change", rule: "join-hard-wrap", n: 1 },
      { kind: "doubt", rule: "take-out-note-call", n: 1 },
    ]);
  });

  it("gives treaties, attributes, and where sentences end", async () => {
    const document = await read(made, "/api/documents/a", Document.strict());
    expect(document.treaties).toEqual([
      { text: "Recueil des Traités, vol. 1, no 1", name: "treaty of a", seq: 1 },
    ]);
    expect(document.attributes).toEqual([{ name: "keyword", value: "word of a" }]);
    for (const { text, sentence_ends } of document.paragraphs) expect(sentence_ends).toEqual([text.length]);
  });

  it("ties a draft and its adopted text together", async () => {
    expect(await read(made, "/api/documents/d", Document)).toMatchObject({
      supersedes: ["d-draft"],
      status: "current",
    });
    expect(await read(made, "/api/documents/d-draft", Document)).toMatchObject({
      status: "superseded",
      superseded_by: "d",
      supersedes: [],
    });
  });

  it("is a 404 that names what is not there", async () => {
    expect(await readProblem(made, "/api/documents/nowhere")).toMatchObject({
      status: 404,
      detail: "unknown document: nowhere",
    });
  });
});
