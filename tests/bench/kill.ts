import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { ingest } from "../../pipeline/ingest.ts";
import { openDatabase } from "../../pipeline/store/database.ts";
import { recount, sumDeltas } from "../pipeline/store/recount.ts";
import { FINGERPRINTS, PARAGRAPHS } from "./kill/fingerprints.ts";

const SAMPLE = join(import.meta.dirname, "../../data/corpus");

/**
 * `npm run bench kill [PATH…] [--times 5] [--batch 200000]`: kills an ingest with -9 at random, as many times, each in
 * a database of its own; says whether what was committed is whole, and whether after a second run all tables
 * equal those of an ingest that nobody disturbed, ids resolved.
 *
 * Ends with an error at the first difference.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      times: { type: "string", default: "5" },
      batch: { type: "string", default: "200000" },
      into: { type: "string" },
    },
  });
  const paths = positionals.length > 0 ? positionals : [SAMPLE];
  if (values.into !== undefined) {
    await takeIn(values.into, paths, Number(values.batch));
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), "themeline-kill-"));
  try {
    const start = (db: string) => spawnIngest(["--into", db, "--batch", values.batch, ...paths]);
    const began = performance.now();
    await succeeded(start(join(folder, "undisturbed.duckdb")));
    const duration = performance.now() - began;
    const undisturbed = await look(join(folder, "undisturbed.duckdb"));
    console.log(`undisturbed: ${undisturbed.documents.size} documents in ${seconds(duration)}`);
    for (let time = 1; time <= Number(values.times); time += 1) {
      const db = join(folder, `${time}.duckdb`);
      const after = Math.random() * duration;
      const child = start(db);
      await Promise.race([setTimeout(after), ended(child)]);
      child.kill("SIGKILL");
      await ended(child);
      const left = await look(db);
      for (const [id, paragraphs] of left.documents)
        if (undisturbed.documents.get(id) !== paragraphs) throw new Error(`a document is not whole: ${id}`);
      await succeeded(start(db));
      const completed = await look(db);
      for (const [table, print] of completed.tables)
        if (!isDeepStrictEqual(print, undisturbed.tables.get(table)))
          throw new Error(`a table differs after the second run: ${table}`);
      console.log(
        `killed after ${seconds(after)}: ${left.documents.size} documents in, all whole; ` +
          `after a second run ${completed.documents.size}, all tables equal`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function takeIn(path: string, paths: readonly string[], batchTokens: number): Promise<void> {
  const database = await openDatabase(path);
  await ingest(paths, { database, batchTokens });
  await database.close();
}

function spawnIngest(words: readonly string[]): ChildProcess {
  const script = join(import.meta.dirname, "bench.ts");
  return spawn(process.execPath, ["--import", "tsx", script, "kill", ...words], {
    stdio: ["ignore", "inherit", "inherit"],
  });
}

async function succeeded(child: ChildProcess): Promise<void> {
  await ended(child);
  if (child.exitCode !== 0) throw new Error(`the ingest ended with ${child.exitCode ?? child.signalCode}`);
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

interface Look {
  /** By id, what its paragraphs come to. */
  readonly documents: ReadonlyMap<string, string>;
  /** By table. */
  readonly tables: ReadonlyMap<string, unknown>;
}

async function look(path: string): Promise<Look> {
  const database = await openDatabase(path);
  try {
    if (!isDeepStrictEqual(await sumDeltas(database), await recount(database)))
      throw new Error("the aggregates differ from what is counted anew");
    const paragraphs = await database.rows(PARAGRAPHS);
    const tables = new Map<string, unknown>();
    for (const [table, sql] of FINGERPRINTS) tables.set(table, await database.rows(sql));
    return { documents: new Map(paragraphs.map(({ id, print }) => [String(id), String(print)])), tables };
  } finally {
    await database.close();
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
