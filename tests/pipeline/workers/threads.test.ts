import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { DocumentResult } from "../../../pipeline/DocumentResult.ts";
import { ingest } from "../../../pipeline/ingest.ts";
import { stageInThreads } from "../../../pipeline/workers/stageInThreads.ts";
import { startThreads } from "../../../pipeline/workers/startThreads.ts";
import { ROOT } from "../../material.ts";
import { dumpTables } from "../store/dumpTables.ts";
import { openStore, temporaryFolder } from "../store/openStore.ts";
import { recount, sumDeltas } from "../store/recount.ts";

const TEXT = "La commission a adopté le rapport sur la protection de l’eau et des personnes qui en vivent.\n";

/** French texts of our own, one for each word, that hold the word. */
function writeTexts(words: readonly string[]): readonly string[] {
  const folder = join(temporaryFolder(), "texts");
  mkdirSync(folder);
  return words.map((word, n) => {
    const path = join(folder, `${n}.txt`);
    writeFileSync(path, `${TEXT.repeat(3)}Le mot ${n} de la fin est ${word}.\n`);
    return path;
  });
}

function writeEnglish(): string {
  const path = join(temporaryFolder(), "english.txt");
  writeFileSync(
    path,
    "The Committee has adopted the report on the protection of water and of those who live by it.\n",
  );
  return path;
}

describe("ingest(paths, { workers })", () => {
  it("leaves the very tables that one thread leaves", async () => {
    const files = [
      ...writeTexts(["un", "deux"]),
      writeEnglish(),
      join(ROOT, "data/corpus/002_ce4fb8f96b1d298f.txt"),
      join(ROOT, "nowhere.txt"),
    ];
    const [one, two] = [await openStore(), await openStore()];
    const told: Record<"here" | "there", DocumentResult[]> = { here: [], there: [] };
    const here = await ingest(files, {
      database: one,
      workers: 0,
      onDocument: (result) => told.here.push(result),
    });
    const there = await ingest(files, {
      database: two,
      workers: 2,
      onDocument: (result) => told.there.push(result),
    });
    expect({ ...there, seconds: 0 }).toEqual({ ...here, seconds: 0 });
    expect(told.there).toEqual(told.here);
    expect(told.there.map(({ path }) => path).sort()).toEqual(files.toSorted());
    expect(await dumpTables(two)).toEqual(await dumpTables(one));
    expect(await sumDeltas(two)).toEqual(await recount(two));
    const tagged = await two.rows(
      "select count(*)::integer as n from para where language = 'en' and tags[2] = 'PROPN'",
    );
    expect(tagged).toEqual([{ n: 1 }]);
  });

  it("matches the store's paragraphs again when the themes have changed, and then leaves what is there", async () => {
    const files = [...writeTexts(["un", "deux"]), join(ROOT, "data/corpus/002_ce4fb8f96b1d298f.txt")];
    const database = await openStore();
    await ingest(files, { database, workers: 0 });
    const before = await dumpTables(database);
    await database.transaction(async ({ run }) => {
      await run("update meta set value = 'former' where key = 'themes'");
      await run("delete from theme_match");
      await run("delete from theme where position > 0");
    });
    const report = await ingest(files, { database, workers: 1 });
    expect(report).toMatchObject({ documents: 0, already_there: 3 });
    expect(report.warnings).toEqual([{ warning: expect.stringContaining("matched again") }]);
    const after = await dumpTables(database);
    expect(after.theme_match?.length).toBeGreaterThan(0);
    expect({ ...after, meta: after.meta?.toSorted() }).toEqual({ ...before, meta: before.meta?.toSorted() });
  });

  it("ends early when its signal fires, and a second run takes in the rest", async () => {
    const database = await openStore();
    const files = writeTexts(["un", "deux", "trois", "quatre"]);
    const stop = new AbortController();
    const options = { database, workers: 1, batchTokens: 1 };
    const cancelled = await ingest(files, {
      ...options,
      signal: stop.signal,
      onProgress: ({ filesDone }) => filesDone >= 2 && stop.abort(),
    });
    expect(cancelled.cancelled).toBe(true);
    expect(cancelled.documents).toBeGreaterThan(0);
    expect(cancelled.documents).toBeLessThan(4);
    expect(await sumDeltas(database)).toEqual(await recount(database));
    const rest = await ingest(files, options);
    expect(rest).toMatchObject({
      documents: 4 - cancelled.documents,
      already_there: cancelled.documents,
      skipped: [],
    });
  });
});

describe("stageInThreads(options)", () => {
  it("names a document that ends its thread and one that takes too long, and stages the others", async () => {
    const files = writeTexts(["bon", "mortel", "beau", "interminable", "vrai"]);
    const threads = await startThreads(files, {
      workers: 1,
      partTokens: 1000,
      timeLimitMs: 5000,
      script: new URL("./poisonedThread.ts", import.meta.url),
    });
    try {
      const staged: string[] = [];
      const skipped: { path: string; reason: string }[] = [];
      const parts = stageInThreads({
        ...threads,
        folder: temporaryFolder(),
        report: () => 0,
        knownContents: async () => new Set(),
      });
      for await (const part of parts) {
        staged.push(...part.documents.map(({ path }) => path));
        skipped.push(...part.skipped);
      }
      expect(staged).toEqual([files[0], files[2], files[4]]);
      expect(skipped).toEqual([
        { path: files[1], reason: "its thread ended with code 7" },
        { path: files[3], reason: "it took longer than 5 seconds" },
      ]);
    } finally {
      await threads.close();
    }
  });
});
