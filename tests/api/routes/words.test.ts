import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeCorpus, openMadeCorpus } from "../madeCorpus.ts";
import { read, readProblem, TABLES } from "./answers.ts";

/** Tokens are what stands between spaces; counted by hand. Body tokens: 2001 9 + 5, 2002 8 (its draft 8). */
const TEXTS = [
  {
    id: "a",
    year: 2001,
    date: "2001-01-01",
    paragraphs: [
      { role: "title" as const, marked: "eau potable" },
      { role: "preambular" as const, marked: "l' Eau potable et l’ eau" },
      { role: "operative" as const, number: "1", marked: "EAU eau potable" },
    ],
  },
  {
    id: "b",
    year: 2001,
    date: "2001-06-01",
    paragraphs: [
      { role: "preambular" as const, marked: "potable eau" },
      { role: "operative" as const, number: "1", marked: "potable une Équité" },
    ],
  },
  {
    id: "c",
    title: "Eau",
    session: 56,
    year: 2002,
    date: "2002-01-01",
    paragraphs: [{ role: "plain" as const, marked: "droits de l' homme droits de la femme" }],
  },
  {
    id: "c-draft",
    kind: "draft" as const,
    title: "Eau",
    session: 56,
    year: 2002,
    date: "2002-01-01",
    paragraphs: [{ role: "plain" as const, marked: "droits de l' homme droits de la femme" }],
  },
  { id: "undated", kind: "text" as const, paragraphs: [{ role: "plain" as const, marked: "eau" }] },
];

const ask = (query: Record<string, string>) => new URLSearchParams(query).toString();

describe("GET /api/series?q=…", () => {
  let made: MadeCorpus;
  beforeAll(async () => {
    made = await openMadeCorpus(TEXTS, ["drugs"]);
  });
  afterAll(() => made.close());

  const series = (query: Record<string, string>) => read(made, `/api/series?${ask(query)}`, TABLES.series);
  const counts = async (query: Record<string, string>) =>
    (await series(query)).rows.map((row) => [
      row.series,
      row.period,
      row.n,
      row.exposure,
      row.docs_with,
      row.docs_total,
    ]);

  it("counts a word in body paragraphs of dated, current texts, case and accents folded", async () => {
    expect(await counts({ q: "eau, equite" })).toEqual([
      ["eau", "2001", 5, 14, 2, 2],
      ["eau", "2002", 0, 8, 0, 1],
      ["equite", "2001", 1, 14, 1, 2],
      ["equite", "2002", 0, 8, 0, 1],
    ]);
  });

  it("gives the rate per 10,000 tokens", async () => {
    const { rows } = await series({ q: "eau" });
    expect(rows[0]).toMatchObject({
      unit: "tokens_per_10k",
      rate: (10_000 * 5) / 14,
      mentions: 5,
      n_named_only: 0,
    });
  });

  it("tells case and accents apart when asked to", async () => {
    expect((await counts({ q: "Eau", fold: "false", to: "2001" }))[0]?.[2]).toBe(1);
    expect((await counts({ q: "Équité", fold: "false", to: "2001" }))[0]?.[2]).toBe(1);
    expect((await counts({ q: "E\u0301quite\u0301", fold: "false", to: "2001" }))[0]?.[2]).toBe(1);
    expect((await counts({ q: "Equité", fold: "false", to: "2001" }))[0]?.[2]).toBe(0);
  });

  it("finds a phrase where its words follow each other, never across paragraphs", async () => {
    expect(await counts({ q: '"eau potable", "potable eau", l\'eau', to: "2001" })).toEqual([
      ['"eau potable"', "2001", 2, 14, 1, 2],
      ['"potable eau"', "2001", 1, 14, 1, 2],
      ["l'eau", "2001", 2, 14, 1, 2],
    ]);
    expect(await counts({ q: "droits de l’homme, de, droits de la femme", from: "2002" })).toEqual([
      ["droits de l’homme", "2002", 1, 8, 1, 1],
      ["de", "2002", 2, 8, 1, 1],
      ["droits de la femme", "2002", 1, 8, 1, 1],
    ]);
  });

  it("compares with lemmas in brackets", async () => {
    expect((await counts({ q: "[eau], [eau potable]", to: "2001" })).map((row) => row[2])).toEqual([5, 2]);
  });

  it("keeps to a role, a period, and lets drafts in when asked to", async () => {
    expect(await counts({ q: "eau", role: "operative" })).toEqual([["eau", "2001", 2, 6, 1, 2]]);
    expect(await counts({ q: "femme", from: "2002", drafts: "include" })).toEqual([
      ["femme", "2002", 2, 16, 2, 2],
    ]);
  });

  it("has rows of 0 and the nearest words for a word that the corpus does not have", async () => {
    const { rows, suggestions } = await series({ q: "eau, potabel" });
    expect(rows.filter((row) => row.series === "potabel").map((row) => row.n)).toEqual([0, 0]);
    expect(suggestions).toEqual([
      { series: "potabel", word: "potabel", position: 5, nearest: [{ word: "potable", n: 4 }] },
    ]);
  });

  it("tells in its receipt what each word stands for", async () => {
    const { receipt } = await series({ q: "eau", to: "2001" });
    expect(receipt.query).toEqual({
      q: "eau",
      fold: "true",
      by: "year",
      role: "body",
      drafts: "exclude",
      to: 2001,
      series: [
        {
          series: "eau",
          compared_with: "form",
          words: [{ word: "eau", stands_for: ["EAU", "Eau", "eau"], n_stands_for: 3 }],
        },
      ],
    });
  });

  it("names the place where a query cannot be understood", async () => {
    expect(await readProblem(made, `/api/series?${ask({ q: 'eau, "mer' })}`)).toMatchObject({
      status: 400,
      errors: [{ parameter: "q", code: "unclosed_quote", position: 5 }],
    });
  });

  it.each(["themes=drugs", "named=exclude"])("refuses %s beside it", async (other) => {
    const { status, errors } = await readProblem(made, `/api/series?q=eau&${other}`);
    expect([status, errors?.[0]?.parameter]).toEqual([400, other.split("=")[0]]);
  });

  it("is a CSV at the same address", async () => {
    const answer = await made.app.request(`/api/series.csv?${ask({ q: "eau", to: "2001" })}`);
    expect((await answer.text()).split("\r\n")[1]).toMatch(/^eau,2001,tokens_per_10k,5,0,5,14,/);
  });
});

describe("GET /api/words", () => {
  it("gives the most frequent nouns of four letters or more in dated body text", async () => {
    const made = await openMadeCorpus(TEXTS, ["drugs"]);
    const { rows } = await read(made, "/api/words", TABLES.words);
    expect(rows.slice(0, 2)).toEqual([
      { word: "droits", lemma: "droits", n: 4 },
      { word: "potable", lemma: "potable", n: 4 },
    ]);
    await made.close();
  });
});

describe("GET /api/paragraphs?q=…", () => {
  let made: MadeCorpus;
  beforeAll(async () => {
    made = await openMadeCorpus(TEXTS, ["drugs"]);
  });
  afterAll(() => made.close());

  const find = (query: Record<string, string>) =>
    read(made, `/api/paragraphs?${ask(query)}`, TABLES.paragraphs);

  it.each(["eau", '"eau potable"', "l'eau", "[potable]", "de, droits de", "rien"])(
    "marks as many hits of %s as the series counts",
    async (q) => {
      for (const drafts of ["exclude", "include"]) {
        const { rows } = await read(made, `/api/series?${ask({ q, drafts })}`, TABLES.series);
        const { rows: found, total } = await find({ q, drafts, limit: "500" });
        expect(found.length).toBe(total);
        for (const name of new Set(rows.map((row) => row.series))) {
          const hits = found.flatMap((row) => row.hits).filter((hit) => hit.series === name);
          const counted = rows.filter((row) => row.series === name).reduce((sum, row) => sum + row.n, 0);
          expect(hits.length).toBe(counted);
        }
      }
    },
  );

  it("marks the words where they stand", async () => {
    const { rows, total } = await find({ q: "l'eau, potable", sort: "oldest", limit: "1" });
    expect(total).toBe(4);
    expect(
      rows[0]?.hits.map((hit) => [hit.series, rows[0]?.text.slice(hit.start, hit.end), hit.wording]),
    ).toEqual([
      ["l'eau", "l' Eau", "l' eau"],
      ["potable", "potable", "potable"],
      ["l'eau", "l’ eau", "l’ eau"],
    ]);
  });

  it("gives undated texts to who asks for the document", async () => {
    expect((await find({ q: "eau", document: "undated" })).total).toBe(1);
    expect((await find({ q: "eau" })).rows.map((row) => row.document_id)).toEqual(["b", "a", "a"]);
  });

  it("refuses a theme's wording beside it", async () => {
    expect(await readProblem(made, "/api/paragraphs?q=eau&wording=eau")).toMatchObject({
      status: 400,
      errors: [{ parameter: "wording" }],
    });
  });
});
