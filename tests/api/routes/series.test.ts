import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type MadeCorpus, openMadeCorpus } from "../madeCorpus.ts";
import { SIX_TEXTS, THEMES } from "../sixTexts.ts";
import { read, readProblem, TABLES } from "./answers.ts";

describe("GET /api/series", () => {
  let made: MadeCorpus;
  beforeAll(async () => {
    made = await openMadeCorpus(SIX_TEXTS, THEMES);
  });
  afterAll(() => made.close());

  const counts = async (query: string) => {
    const { rows } = await read(made, `/api/series?${query}`, TABLES.series);
    return rows.map((row) => [row.series, row.period, row.n, row.exposure, row.docs_with, row.docs_total]);
  };

  it("counts each paragraph once per theme, over the body paragraphs of dated, current texts", async () => {
    expect(await counts("themes=drugs,piracy&by=year")).toEqual([
      ["drugs", "2001", 3, 5, 2, 2],
      ["drugs", "2003", 0, 2, 0, 1],
      ["drugs", "2004", 1, 2, 1, 1],
      ["piracy", "2001", 1, 5, 1, 2],
      ["piracy", "2003", 0, 2, 0, 1],
      ["piracy", "2004", 0, 2, 0, 1],
    ]);
  });

  it("counts mentions and paragraphs that only name a body beside it", async () => {
    const { rows } = await read(made, "/api/series?themes=drugs", TABLES.series);
    expect(rows[0]).toMatchObject({
      n: 3,
      n_named_only: 1,
      mentions: 4,
      rate: 60,
      unit: "paragraphs_per_100",
    });
  });

  it("leaves out what stands in proper names when asked to", async () => {
    const { rows } = await read(made, "/api/series?themes=drugs&named=exclude", TABLES.series);
    expect(rows[0]).toMatchObject({ n: 2, n_named_only: 0, mentions: 3, exposure: 5 });
  });

  it("counts one role alone", async () => {
    expect(await counts("themes=drugs&role=operative")).toEqual([
      ["drugs", "2001", 1, 2, 1, 2],
      ["drugs", "2003", 0, 1, 0, 1],
      ["drugs", "2004", 1, 1, 1, 1],
    ]);
  });

  it("has no row where there is no text of the role", async () => {
    expect(await counts("themes=drugs&role=plain")).toEqual([]);
  });

  it("lets superseded drafts in when asked to", async () => {
    expect(await counts("themes=drugs&drafts=include&from=2004")).toEqual([["drugs", "2004", 2, 4, 2, 2]]);
  });

  it("keeps to the years asked for, both included", async () => {
    expect((await counts("themes=drugs&from=2001&to=2003")).map((row) => row[1])).toEqual(["2001", "2003"]);
  });

  it("takes all themes if none is named", async () => {
    const { rows, receipt } = await read(made, "/api/series?from=2003&to=2003", TABLES.series);
    expect(rows.map((row) => row.series)).toEqual(THEMES);
    expect(receipt.query).toEqual({
      themes: THEMES,
      by: "year",
      role: "body",
      drafts: "exclude",
      named: "include",
      from: 2003,
      to: 2003,
    });
  });

  it("says why there is no interval and that there is too little to say", async () => {
    const { rows, claims } = await read(made, "/api/series?themes=drugs", TABLES.series);
    expect(rows[0]).toMatchObject({ low: null, high: null, no_interval: "few_documents" });
    expect(claims).toEqual([
      {
        series: "drugs",
        verdict: "too little to say",
        reasons: [
          { code: "few_periods", value: 3, needed: 5 },
          { code: "few_documents", value: 1, needed: 5 },
        ],
      },
    ]);
  });

  it("carries the receipt by which it can be made again", async () => {
    const address = "/api/series?themes=drugs&role=operative";
    const first = await read(made, address, TABLES.series);
    expect(first.receipt).toMatchObject({ version: "1.2.3", api: address });
    expect(first.receipt.snapshot).toMatch(/^[0-9a-f]{64}$/);
    expect(await read(made, first.receipt.api, TABLES.series)).toEqual(first);
  });

  it("names an unknown theme", async () => {
    expect(await readProblem(made, "/api/series?themes=drugs,cyber")).toMatchObject({
      status: 400,
      errors: [{ parameter: "themes", message: "unknown theme: cyber" }],
    });
  });

  it("names every parameter it cannot understand", async () => {
    const { status, errors } = await readProblem(made, "/api/series?theme=drugs&by=month&from=20");
    expect(status).toBe(400);
    expect(errors?.map((error) => error.parameter).sort()).toEqual(["by", "from", "theme"]);
  });

  it("refuses years the wrong way round", async () => {
    expect(await readProblem(made, "/api/series?from=2004&to=2001")).toMatchObject({
      status: 400,
      errors: [{ parameter: "from" }],
    });
  });

  it("is a CSV at the same address", async () => {
    const answer = await made.app.request("/api/series.csv?themes=drugs&to=2001&csv=fr");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="themeline-series.csv"');
    expect(new Uint8Array(await answer.clone().arrayBuffer()).slice(0, 3)).toEqual(
      new Uint8Array([0xef, 0xbb, 0xbf]),
    );
    expect(await answer.text()).toBe(
      "series;period;unit;n;n_named_only;mentions;exposure;rate;low;high;no_interval;docs_with;docs_total;largest_document;largest_label;largest_n\r\n" +
        "drugs;2001;paragraphs_per_100;3;1;4;5;60;;;few_documents;2;2;a;A/RES/55/1;2\r\n",
    );
  });
});

describe("GET /api/series over many documents", () => {
  it("agrees with the paragraphs it counts, and gives an interval", async () => {
    const texts = Array.from({ length: 24 }, (_, index) => ({
      id: `t${index}`,
      symbol: `A/RES/60/${index}`,
      year: 2010 + (index % 2),
      date: String(2010 + (index % 2)),
      paragraphs: Array.from({ length: 4 + (index % 5) }, (_, place) => ({
        role: "plain" as const,
        marked: place < index % 4 ? "des [drugs:drogues] ici" : "rien",
      })),
    }));
    const made = await openMadeCorpus(texts, ["drugs"]);
    const { rows } = await read(made, "/api/series", TABLES.series);
    for (const row of rows) {
      const found = await read(
        made,
        `/api/paragraphs?themes=drugs&from=${row.period}&to=${row.period}&limit=500`,
        TABLES.paragraphs,
      );
      expect(found.total).toBe(row.n);
      expect(found.rows.length).toBe(row.n);
      expect(found.rows.flatMap((paragraph) => paragraph.hits).length).toBe(row.mentions);
      expect(row.docs_total).toBe(12);
      expect(row.low).toBeLessThan(row.rate);
      expect(row.high).toBeGreaterThan(row.rate);
    }
    expect(rows.length).toBe(2);
    await made.close();
  });
});
