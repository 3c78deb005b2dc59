import { existsSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { IngestReport } from "../IngestReport.ts";
import { type IngestProgress, ingest } from "../ingest.ts";
import { openDatabase } from "../store/database.ts";
import { formatReport } from "./formatReport.ts";
import { UsageError } from "./UsageError.ts";

const DEFAULT_DATABASE = fileURLToPath(new URL("../../data/themeline.duckdb", import.meta.url));

/**
 * `ingest PATH… [--db FILE] [--json]`: takes files into the corpus and prints the report.
 *
 * @returns exit code: 0 all in, 1 nothing could be taken in, 2 some files were skipped
 * @throws UsageError or an error of parseArgs; DatabaseRefused
 */
export async function ingestCommand(words: readonly string[]): Promise<number> {
  const { positionals: paths, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      db: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (paths.length === 0) {
    throw new UsageError("name the files or folders to take in");
  }
  const path = values.db || process.env.THEMELINE_DB || DEFAULT_DATABASE;
  const isNew = !existsSync(path);
  const report = await ingestInto(path, paths);
  if (isNew && isFruitless(report)) {
    // An empty database would keep `npm start` from building the sample corpus.
    rmSync(path, { force: true });
  }
  console.log(values.json ? JSON.stringify(report) : formatReport(report));
  return exitCode(report);
}

async function ingestInto(path: string, paths: readonly string[]): Promise<IngestReport> {
  const database = await openDatabase(path);
  try {
    return await ingest(paths, { database, onProgress: showProgress });
  } finally {
    clearProgress();
    await database.close();
  }
}

function isFruitless({ documents, already_there }: IngestReport): boolean {
  return documents + already_there === 0;
}

function exitCode(report: IngestReport): number {
  if (report.skipped.length === 0) {
    return 0;
  }
  return isFruitless(report) ? 1 : 2;
}

/** On a terminal only, one line that is written over. */
function showProgress({ filesDone, files, tokens }: IngestProgress): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\u001B[K${filesDone} of ${files} files, ${tokens.toLocaleString("en")} tokens`);
  }
}

function clearProgress(): void {
  if (process.stderr.isTTY) {
    process.stderr.write("\r\u001B[K");
  }
}
