import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ingest } from "../../pipeline/ingest.ts";
import { openDatabase } from "../../pipeline/store/database.ts";
import { snapshot } from "../../pipeline/store/snapshot.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { ROOT } from "../material.ts";
import { loadedTools } from "./loadedTools.ts";
import { dumpTables } from "./store/dumpTables.ts";
import { openStore, temporaryFolder } from "./store/openStore.ts";
import { recount, sumDeltas } from "./store/recount.ts";

const SAMPLE = join(ROOT, "data/corpus");
/** An adopted text and its draft. */
const PAIR = ["003_9120c528675c6969.txt", "004_fa6c76de0fa6bc20.txt"].map((name) => join(SAMPLE, name));
const ADOPTED_2012 = join(SAMPLE, "001_cb820dd1c837af34.txt");
const ADOPTED_2003 = join(SAMPLE, "002_ce4fb8f96b1d298f.txt");

let tools: Tools;
beforeAll(async () => {
  tools = await loadedTools();
});

/** A dated text of our own that is no resolution. */
function writeText(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe("ingest(paths, options)", () => {
  it("takes the sample corpus in: five documents, the draft superseded, every sum equal to a recount", async () => {
    const database = await openStore();
    const progress: number[] = [];
    const report = await ingest([SAMPLE], {
      database,
      tools,
      onProgress: ({ filesDone }) => progress.push(filesDone),
    });
    expect(report).toMatchObject({ documents: 5, already_there: 0, skipped: [] });
    expect(progress).toEqual([1, 2, 3, 4, 5]);
    const body = `
      select year, status::varchar as status, sum(n_docs)::integer as documents, sum(n_paragraphs)::integer as paragraphs
      from year_total where "scope" = 'body' group by all having documents <> 0 order by year, status`;
    // UN_TEXTS: 72 + 65, 31 + 41, 22 + 24, 19 + 30 paragraphs; the draft of the fourth has 19 + 30 as well.
    expect(await database.rows(body)).toEqual([
      { year: 2003, status: "current", documents: 1, paragraphs: 46 },
      { year: 2012, status: "current", documents: 1, paragraphs: 72 },
      { year: 2019, status: "current", documents: 2, paragraphs: 186 },
      { year: 2019, status: "superseded", documents: 1, paragraphs: 49 },
    ]);
    const drafts = `
      select draft.kind, adopted.id as adopted from doc as draft join doc as adopted on adopted.doc_no = draft.superseded_by`;
    expect(await database.rows(drafts)).toEqual([{ kind: "draft", adopted: "a-res-74-175-fr" }]);
    expect(await sumDeltas(database)).toEqual(await recount(database));
    const slices = `
      select count(*)::integer as n
      from (select text, unnest(form_ids) as form_id, unnest(starts) as s, unnest(ends) as e from para)
      join form using (form_id)
      where substr(text, s + 1, e - s) <> form`;
    expect(await database.rows(slices)).toEqual([{ n: 0 }]);
  });

  it("adds nothing the second time", async () => {
    const database = await openStore();
    await ingest(PAIR, { database, tools });
    const [before, name] = [await dumpTables(database), await snapshot(database)];
    const report = await ingest(PAIR, { database, tools });
    expect(report).toMatchObject({ documents: 0, tokens: 0, already_there: 2, skipped: [], warnings: [] });
    expect(await dumpTables(database)).toEqual(before);
    expect(await snapshot(database)).toBe(name);
  });

  it("gives the same snapshot and the same sums whatever the order and the size of batches", async () => {
    const files = [...PAIR, ADOPTED_2003];
    const [one, other] = [await openStore(), await openStore()];
    await ingest(files, { database: one, tools });
    await ingest(files.toReversed(), { database: other, tools, batchTokens: 1 });
    expect(await snapshot(other)).toBe(await snapshot(one));
    const sums = await sumDeltas(one);
    expect((await sumDeltas(other)).year_total).toEqual(sums.year_total);
    expect((await sumDeltas(other)).doc).toEqual(sums.doc);
    expect(await sumDeltas(other)).toEqual(await recount(other));
  });

  it("names each bad file with its reason and takes in the rest", async () => {
    const database = await openStore();
    const folder = temporaryFolder();
    const empty = writeText(folder, "empty.txt", "");
    const binary = join(folder, "picture.txt");
    writeFileSync(
      binary,
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 1, 2, 3, 0, 255, 254]),
    );
    const missing = join(folder, "nowhere.txt");
    const report = await ingest([empty, ADOPTED_2003, binary, missing], { database, tools });
    expect(report.documents).toBe(1);
    expect(report.skipped.map(({ path }) => path).sort()).toEqual([empty, binary, missing].sort());
    expect(
      report.skipped.every(
        ({ reason }) => /^\S.*[^.]$/.test(reason) && !reason.includes("could not be taken in"),
      ),
    ).toBe(true);
  });

  it("takes a file that comes twice under two names once", async () => {
    const database = await openStore();
    const folder = temporaryFolder();
    copyFileSync(ADOPTED_2003, join(folder, "copy.txt"));
    const report = await ingest([ADOPTED_2003, folder], { database, tools });
    expect(report).toMatchObject({ documents: 1, already_there: 1, skipped: [] });
  });

  it("skips another text under a symbol that is taken", async () => {
    const database = await openStore();
    const changed = `${readFileSync(ADOPTED_2003, "utf8")}\nEt une ligne de plus.\n`;
    const path = writeText(temporaryFolder(), "changed.txt", changed);
    const report = await ingest([ADOPTED_2003, path], { database, tools });
    expect(report.skipped).toEqual([{ path, reason: "another text is in the corpus as A/RES/58/140" }]);
  });

  it("counts the words of a language without a model untagged, and says so", async () => {
    const database = await openStore();
    const text =
      "El comité ha aprobado el informe sobre la protección de las aguas y de las personas que viven de ellas.\n";
    const path = writeText(temporaryFolder(), "report.txt", text.repeat(3));
    const report = await ingest([path], { database, tools });
    expect(report.documents).toBe(1);
    expect(report.warnings).toContainEqual({
      path,
      warning: expect.stringContaining("no model for this language (es)"),
    });
    expect(await database.rows("select distinct tag::varchar as tag from post")).toEqual([{ tag: "X" }]);
  });

  it("matches all paragraphs again when the theme files have changed", async () => {
    const [database, fresh] = [await openStore(), await openStore()];
    const matcher = {
      ...tools.matcher,
      version: "changed",
      themes: tools.matcher.themes.slice(1),
      match: onlyPrisons(tools),
    };
    await ingest([ADOPTED_2012], { database, tools });
    const report = await ingest([ADOPTED_2003], { database, tools: { ...tools, matcher } });
    expect(report.warnings).toEqual([{ warning: expect.stringContaining("matched again") }]);
    await ingest([ADOPTED_2012, ADOPTED_2003], { database: fresh, tools: { ...tools, matcher } });
    const mentions = "select * exclude (doc_no), id from theme_match join doc using (doc_no) order by all";
    const found = await database.rows(
      `select (t)::varchar as line from (${mentions.replace("*", "theme_match.*")}) as t`,
    );
    const wanted = await fresh.rows(
      `select (t)::varchar as line from (${mentions.replace("*", "theme_match.*")}) as t`,
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(wanted);
    expect(await snapshot(database)).toBe(await snapshot(fresh));
  });

  it("warns when the corpus was tagged with another model", async () => {
    const database = await openStore();
    await ingest([ADOPTED_2003], { database, tools });
    const french = { ...tools.french, version: "another" };
    const report = await ingest([ADOPTED_2012], { database, tools: { ...tools, french } });
    expect(report.warnings).toEqual([{ warning: expect.stringContaining("another French model") }]);
    const [{ value } = {}] = await database.rows("select value from meta where key = 'model_fr'");
    expect(value).toBe(["another", tools.french.version].sort().join(" + "));
  });

  it("loads into a folder whose name DuckDB would take for a pattern", async () => {
    const folder = join(temporaryFolder(), "Thèse [2024] {v1}");
    mkdirSync(folder);
    const database = await openDatabase(join(folder, "x.duckdb"));
    try {
      expect(await ingest([ADOPTED_2003], { database, tools })).toMatchObject({ documents: 1, skipped: [] });
    } finally {
      await database.close();
    }
    expect(readdirSync(folder)).toEqual(["x.duckdb"]);
  });
});

function onlyPrisons({ matcher }: Tools): Tools["matcher"]["match"] {
  return (...args) => matcher.match(...args).filter(({ themeId }) => themeId === "prisons");
}
