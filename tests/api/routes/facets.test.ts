import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Corpus } from "../../../api/schema/Corpus.ts";
import { DocumentRow } from "../../../api/schema/DocumentRow.ts";
import { Receipt } from "../../../api/schema/Receipt.ts";
import { type MadeCorpus, type MadeText, openMadeCorpus } from "../madeCorpus.ts";
import { read, readProblem, TABLES } from "./answers.ts";

const Documents = z.strictObject({
  rows: z.array(DocumentRow.strict()),
  total: z.number(),
  receipt: Receipt.strict(),
});

const ASSEMBLY = "Assemblée générale";
const THIRD = "Troisième Commission";

function text(id: string, hits: number, other: Partial<MadeText>): MadeText {
  const paragraphs = [0, 1, 2].map((place) => ({
    role: place === 0 ? ("preambular" as const) : ("plain" as const),
    marked: place < hits ? "contre les [drugs:drogues] illicites" : "rien du tout",
  }));
  return { id, organ: ASSEMBLY, paragraphs, ...other };
}

/** Session 76 spans two years; e has none, and u has no year. */
const TEXTS: readonly MadeText[] = [
  text("a", 1, { symbol: "A/RES/76/1", title: "Été", session: 76, year: 2021, date: "2021-12-01" }),
  text("b", 2, { committee: THIRD, title: "Drogues et été", session: 76, year: 2022, date: "2022-03-01" }),
  text("c", 2, { committee: THIRD, session: 77, year: 2022, date: "2022-12-01", language: "en" }),
  text("d", 3, { session: 77, year: 2022, date: "2022-12-02", kind: "text" }),
  text("e", 1, { year: 2022, date: "2022-12-03", kind: "text" }),
  text("u", 3, { session: 77, kind: "text" }),
];

let made: MadeCorpus;
beforeAll(async () => {
  made = await openMadeCorpus(TEXTS, ["drugs"]);
});
afterAll(() => made.close());

const series = async (query: string) =>
  (await read(made, `/api/series?${query}`, TABLES.series)).rows.map((row) => [
    row.period,
    row.n,
    row.exposure,
    row.docs_total,
    row.largest_label,
  ]);

describe("GET /api/series by=session", () => {
  it("has the sessions in their order, and no place for documents without one", async () => {
    const expected = [
      ["76", 3, 6, 2, "Drogues et été"],
      ["77", 5, 6, 2, "d"],
    ];
    expect(await series("by=session&themes=drugs")).toEqual(expected);
    expect((await series("by=session&q=drogues")).map(([period, n]) => [period, n])).toEqual([
      ["76", 3],
      ["77", 5],
    ]);
  });

  it("keeps from and to as years", async () => {
    expect((await series("by=session&from=2022")).map(([period, n]) => [period, n])).toEqual([
      ["76", 2],
      ["77", 5],
    ]);
  });
});

describe("body, session, language and kind", () => {
  it.each([
    ["", "abcde"],
    ["body=Troisième Commission", "bc"],
    ["body=Assemblée générale", "ade"],
    ["body=Assemblée générale,Troisième Commission", "abcde"],
    ["body=Commission", ""],
    ["session=76", "ab"],
    ["session=76,77", "abcd"],
    ["language=en", "c"],
    ["kind=adopted", "abc"],
    ["kind=adopted,text&session=77", "cd"],
    ["body=Troisième Commission&language=fr&from=2022", "b"],
  ])("of %j choose the same documents everywhere", async (query, ids) => {
    const expected = [...ids];
    const paragraphs = await read(made, `/api/paragraphs?${query}`, TABLES.paragraphs);
    expect([...new Set(paragraphs.rows.map((row) => row.document_id))].sort()).toEqual(expected);
    for (const by of ["year", "session"]) {
      const rows = await series(`${query}&by=${by}`);
      const inPeriods = by === "year" ? expected : expected.filter((id) => id !== "e");
      expect(rows.reduce((sum, row) => sum + Number(row[3]), 0)).toBe(inPeriods.length);
      const { rows: worded } = await read(made, `/api/wordings?${query}&by=${by}`, TABLES.wordings);
      expect(worded.map((row) => [row.period, row.n])).toEqual(rows.map(([period, n]) => [period, n]));
    }
    const words = await read(made, `/api/paragraphs?${query}&q=drogues`, TABLES.paragraphs);
    expect(words.rows.map((row) => [row.document_id, row.seq, row.language])).toEqual(
      paragraphs.rows.map((row) => [row.document_id, row.seq, row.language]),
    );
    expect(words.total).toBe(paragraphs.total);
  });

  it("choose documents of a list, undated ones too", async () => {
    const ids = async (query: string) =>
      (await read(made, `/api/documents?sort=oldest&${query}`, Documents)).rows.map((row) => row.id);
    expect(await ids("session=77")).toEqual(["c", "d", "u"]);
    expect(await ids(`body=${THIRD}&kind=adopted,text&language=en,fr`)).toEqual(["b", "c"]);
  });

  it("are in the receipt", async () => {
    const { receipt } = await read(made, "/api/series?session=76,77&kind=text&by=session", TABLES.series);
    expect(receipt.query).toMatchObject({ session: [76, 77], kind: ["text"], by: "session" });
  });

  it.each(["session=x", "language=xx", "kind=", "body=", `body=${"x".repeat(201)}`, "by=month"])(
    "refuse %s",
    async (query) => {
      const { status, errors } = await readProblem(made, `/api/series?${query}`);
      expect([status, errors?.[0]?.parameter]).toEqual([400, query.split("=")[0]]);
    },
  );
});

describe("GET /api/documents?q=…", () => {
  it.each([
    ["ete", "ab"],
    ["ÉTÉ drogues", "b"],
    ["res/76", "a"],
    ["a/res/76/1 été", "a"],
    ["%", ""],
    [" ", "abcdeu"],
  ])("finds %j in symbol or title", async (q, ids) => {
    const { rows, total } = await read(
      made,
      `/api/documents?sort=oldest&${new URLSearchParams({ q })}`,
      Documents,
    );
    expect([rows.map((row) => row.id).join(""), total]).toEqual([ids, ids.length]);
  });
});

describe("GET /api/corpus", () => {
  it("tells what documents can be chosen by, and what is in each session", async () => {
    const { facets, sessions } = await read(made, "/api/corpus", Corpus.strict());
    const told = (facet: readonly { value: string; n_documents: number }[]) =>
      facet.map(({ value, n_documents }) => `${value} ${n_documents}`);
    expect(told(facets.body)).toEqual([`${ASSEMBLY} 4`, `${THIRD} 2`]);
    expect(told(facets.session)).toEqual(["77 3", "76 2"]);
    expect(told(facets.language)).toEqual(["fr 5", "en 1"]);
    expect(told(facets.kind)).toEqual(["adopted 3", "text 3"]);
    const [, third] = facets.body;
    expect(third?.languages).toEqual([
      { language: "en", n_documents: 1 },
      { language: "fr", n_documents: 1 },
    ]);
    expect(sessions.map((one) => [one.session, one.language, one.n_documents, one.n_paragraphs])).toEqual([
      [77, "en", 1, 3],
      [77, "fr", 2, 6],
      [76, "fr", 2, 6],
      [null, "fr", 1, 3],
    ]);
    expect(sessions.map((one) => [one.n_superseded, one.n_tokens])).toEqual([
      [0, 11],
      [0, 24],
      [0, 21],
      [0, 10],
    ]);
  });
});

describe("what the server keeps in memory", () => {
  it("is let go when the corpus changes", async () => {
    expect((await series("to=2021"))[0]).toEqual(["2021", 1, 3, 1, "A/RES/76/1"]);
    await made.database.transaction((transaction) =>
      transaction.run("update doc set symbol = 'A/RES/76/99' where id = 'a'"),
    );
    expect((await series("to=2021"))[0]).toEqual(["2021", 1, 3, 1, "A/RES/76/99"]);
  });
});
