import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../../api/app.ts";
import { Corpus } from "../../api/schema/Corpus.ts";
import { buildSampleCorpus } from "../../pipeline/sample.ts";
import { type Database, openDatabase } from "../../pipeline/store/database.ts";
import { material } from "../material.ts";
import { read, TABLES } from "./routes/answers.ts";

/** A/RES/58/140, the one text of 2003, read by hand. */
const GOLD = material("data/gold/002_ce4fb8f96b1d298f.json");

/** The gold's names of themes, where they are not our ids with underscores. */
const NAMES: Readonly<Record<string, string>> = {
  wildlife_environment: "environmental-crime",
  money_laundering_iff: "illicit-finance",
  prisons_detainees: "prisons",
};

const Gold = z.object({
  themes: z.record(
    z.string(),
    z.object({ paragraph_count: z.int(), only_in_names_of_treaties_or_bodies: z.array(z.int()) }),
  ),
});

describe("the sample corpus, all the way through", () => {
  let folder: string;
  let database: Database;
  let served: { app: ReturnType<typeof createApp> };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "themeline-sample-"));
    await buildSampleCorpus(join(folder, "sample.duckdb"));
    database = await openDatabase(join(folder, "sample.duckdb"));
    served = { app: createApp({ database, version: "1" }) };
  });

  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  // Counted by hand: UN_TEXTS, "Truth for counting"; the draft of A/RES/74/175 is not counted beside it.
  it("counts 1, 1 and 2 documents of 46, 72 and 186 body paragraphs in 2003, 2012 and 2019", async () => {
    const { years } = await read(served, "/api/corpus", Corpus);
    expect(years.map((year) => [year.year, year.n_documents, year.n_superseded])).toEqual([
      [2003, 1, 0],
      [2012, 1, 0],
      [2019, 2, 1],
    ]);
    expect(years.map((year) => [year.n_preambular, year.n_operative])).toEqual([
      [22, 24],
      [31, 41],
      [72 + 19, 65 + 30],
    ]);
  });

  it("finds cybercrime in 1 of the 46 paragraphs of 2003", async () => {
    const { rows } = await read(served, "/api/series?themes=cybercrime&by=year", TABLES.series);
    expect(rows[0]).toMatchObject({ period: "2003", n: 1, exposure: 46, docs_with: 1, docs_total: 1 });
  });

  it.skipIf(GOLD === undefined)("finds every theme of 2003 as often as a reader does", async () => {
    const { themes } = Gold.parse(JSON.parse(readFileSync(GOLD ?? "", "utf8")));
    const byHand = Object.entries(themes).map(([name, theme]) => [
      NAMES[name] ?? name.replaceAll("_", "-"),
      theme.paragraph_count,
      theme.only_in_names_of_treaties_or_bodies.length,
    ]);
    const { rows } = await read(served, "/api/series?from=2003&to=2003", TABLES.series);
    const counted = rows.map((row) => [row.series, row.n, row.n_named_only]);
    expect(counted.sort()).toEqual(byHand.sort());
  });

  it("shows as many marks as it counts mentions, each where its words stand", async () => {
    const { rows: series } = await read(served, "/api/series?themes=cybercrime", TABLES.series);
    const { rows, total } = await read(
      served,
      "/api/paragraphs?themes=cybercrime&limit=500",
      TABLES.paragraphs,
    );
    expect(total).toBe(series.reduce((sum, row) => sum + row.n, 0));
    const hits = rows.flatMap((row) => row.hits.map((hit) => row.text.slice(hit.start, hit.end)));
    expect(hits.length).toBe(series.reduce((sum, row) => sum + row.mentions, 0));
    for (const words of hits) expect(words).toMatch(/^\S.*\S$/);
  });

  it("makes no claim on three years", async () => {
    const { claims } = await read(served, "/api/series", TABLES.series);
    expect(new Set(claims.map((claim) => claim.verdict))).toEqual(new Set(["too little to say"]));
  });
});
