import { existsSync, renameSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { IngestReport } from "./IngestReport.ts";
import { type IngestOptions, ingest } from "./ingest.ts";
import { DatabaseRefused } from "./store/DatabaseRefused.ts";
import { type Database, openDatabase } from "./store/database.ts";

const SAMPLE = fileURLToPath(new URL("../data/corpus", import.meta.url));

/**
 * Builds the database of the sample corpus, which stands at `path` only when it is complete.
 *
 * It grows in a file beside it; one left by a process that was killed is completed or, if it cannot be, made anew.
 *
 * @throws DatabaseRefused if another process builds it at the same time, or the folder cannot be written
 * @throws Error if there is a file at `path`, or a sample document cannot be read
 */
export async function buildSampleCorpus(
  path: string,
  options: Omit<IngestOptions, "database"> = {},
): Promise<IngestReport> {
  const building = `${path}.building`;
  const database = await openAnew(building);
  let report: IngestReport;
  try {
    if (existsSync(path)) {
      throw new Error(`there is a database already: ${path}`);
    }
    report = await ingest([SAMPLE], { ...options, database });
  } finally {
    await database.close();
  }
  const [missing] = report.skipped;
  if (missing) {
    throw new Error(`sample document could not be read: ${missing.path}: ${missing.reason}`);
  }
  renameSync(building, path);
  return report;
}

async function openAnew(path: string): Promise<Database> {
  try {
    return await openDatabase(path);
  } catch (error) {
    if (!(error instanceof DatabaseRefused) || !["schema", "corrupt", "foreign"].includes(error.code)) {
      throw error;
    }
    rmSync(path, { force: true });
    rmSync(`${path}.wal`, { force: true });
    return openDatabase(path);
  }
}
