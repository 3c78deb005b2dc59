import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuditRow } from "../../../api/schema/AuditRow.ts";
import { CitingRow } from "../../../api/schema/CitingRow.ts";
import { Document } from "../../../api/schema/Document.ts";
import { Receipt } from "../../../api/schema/Receipt.ts";
import { type MadeCorpus, type MadeText, openMadeCorpus } from "../madeCorpus.ts";
import { read, readProblem } from "./answers.ts";

const Audit = z.strictObject({
  rows: z.array(AuditRow.strict()),
  total: z.number(),
  rules: z.array(z.strictObject({ kind: z.string(), rule: z.string(), n: z.number() })),
  receipt: Receipt.strict(),
});
const CitedBy = z.strictObject({
  rows: z.array(CitingRow.strict()),
  total: z.number(),
  receipt: Receipt.strict(),
});

function text(id: string, more: Partial<MadeText>): MadeText {
  return { id, paragraphs: [{ role: "operative", number: "1", strength: 6, marked: "Un texte" }], ...more };
}

let made: MadeCorpus;
beforeAll(async () => {
  made = await openMadeCorpus(
    [
      text("cited-fr", { symbol: "A/RES/1/1" }),
      text("cited-en", { symbol: "A/RES/1/1", language: "en" }),
      text("old-fr", { date: "2001-01-01" }),
      text("new-fr", { date: "2002-01-01" }),
      text("new-en", { date: "2003-01-01", language: "en" }),
      text("new-es", { date: "2004-01-01", language: "es" }),
    ],
    [],
  );
});
afterAll(() => made.close());

describe("GET /api/documents/{id}/audit", () => {
  it("gives every change and doubt in source order, with what was there and what is there", async () => {
    const { rows, total, rules } = await read(made, "/api/documents/old-fr/audit", Audit);
    expect(rows).toEqual([
      { kind: "change", rule: "join-hard-wrap", start: 4, end: 5, before: "\n", after: " ", reason: null },
      {
        kind: "doubt",
        rule: "take-out-note-call",
        start: 9,
        end: 10,
        before: "3",
        after: null,
        reason: "may belong to the number",
      },
    ]);
    expect(total).toBe(2);
    expect(rules).toEqual([
      { kind: "change", rule: "join-hard-wrap", n: 1 },
      { kind: "doubt", rule: "take-out-note-call", n: 1 },
    ]);
  });

  it.each([
    ["kind=doubt", ["doubt"], 1],
    ["rule=join-hard-wrap", ["change"], 1],
    ["rule=join-hard-wrap&kind=doubt", [], 0],
    ["limit=1&offset=1", ["doubt"], 2],
  ])("is cut by %s", async (query, kinds, total) => {
    const found = await read(made, `/api/documents/old-fr/audit?${query}`, Audit);
    expect([found.rows.map(({ kind }) => kind), found.total]).toEqual([kinds, total]);
  });

  it("is a CSV too, and unknown documents are told", async () => {
    const answer = await made.app.request("/api/documents/old-fr/audit.csv?kind=doubt");
    expect((await answer.text()).trimEnd().split("\r\n").slice(1)).toEqual([
      "doubt,take-out-note-call,9,10,3,,may belong to the number",
    ]);
    expect((await readProblem(made, "/api/documents/none/audit")).status).toBe(404);
    expect((await made.app.request("/api/documents/none/audit.csv")).status).toBe(404);
  });
});

describe("GET /api/documents/{id}/cited-by", () => {
  const ids = async (id: string, query = "") => {
    const { rows, total } = await read(made, `/api/documents/${id}/cited-by${query}`, CitedBy);
    return { ids: rows.map((row) => row.id), total };
  };

  it("lists the documents whose references lead to this text and not to the one in their own language", async () => {
    expect(await ids("cited-fr")).toEqual({ ids: ["new-fr", "old-fr"], total: 2 });
    expect(await ids("cited-en")).toEqual({ ids: ["new-es", "new-en"], total: 2 });
    expect(await ids("old-fr")).toEqual({ ids: [], total: 0 });
  });

  it("is cut into pages", async () => {
    expect(await ids("cited-fr", "?limit=1&offset=1")).toEqual({ ids: ["old-fr"], total: 2 });
    expect(await ids("cited-fr", "?offset=7")).toEqual({ ids: [], total: 2 });
    expect((await readProblem(made, "/api/documents/none/cited-by")).status).toBe(404);
  });
});

describe("a document's references", () => {
  it.each([
    ["old-fr", "cited-fr"],
    ["new-en", "cited-en"],
    ["new-es", "cited-en"],
  ])("of %s lead to %s", async (id, cited) => {
    const { citations } = await read(made, `/api/documents/${id}`, Document);
    expect(citations.map(({ document_id }) => document_id)).toEqual([cited, null]);
  });
});

describe("an operative paragraph", () => {
  it("has the class of its verb", async () => {
    const { paragraphs } = await read(made, "/api/documents/old-fr", Document);
    expect(paragraphs.map(({ strength }) => strength)).toEqual([6]);
  });
});

describe("a document in a language without a model", () => {
  it("says that its words have no tags", async () => {
    const tagged = await Promise.all(
      ["old-fr", "new-en", "new-es"].map(
        async (id) => (await read(made, `/api/documents/${id}`, Document)).tagged,
      ),
    );
    expect(tagged).toEqual([true, true, false]);
  });
});
