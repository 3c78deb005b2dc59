import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import type { IngestReport } from "../IngestReport.ts";
import { ingest } from "../ingest.ts";
import { chooseDatabase } from "./chooseDatabase.ts";
import { createProgressLine } from "./createProgressLine.ts";
import { formatReport } from "./formatReport.ts";
import { handOver } from "./handOver.ts";
import { openCorpus } from "./openCorpus.ts";
import { UsageError } from "./UsageError.ts";

/**
 * `ingest PATH… [--replace] [--db FILE] [--json]`: takes files into the corpus and prints the report.
 *
 * If a running server holds the corpus, the files are sent to it.
 *
 * @returns exit code: 0 all in, 1 nothing could be taken in, 2 some files were skipped, 130 cancelled
 * @throws UsageError or an error of parseArgs; DatabaseRefused, CommandFailed
 */
export async function ingestCommand(words: readonly string[]): Promise<number> {
  const { positionals: paths, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      db: { type: "string" },
      replace: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (paths.length === 0) {
    throw new UsageError("name the files or folders to take in");
  }
  const path = chooseDatabase(values.db);
  const isNew = !existsSync(path);
  const report = await ingestInto(path, paths, values.replace);
  if (isNew && isFruitless(report)) {
    // An empty database would keep `npm start` from building the sample corpus.
    rmSync(path, { force: true });
  }
  console.log(values.json ? JSON.stringify(report) : formatReport(report));
  return exitCode(report);
}

/** Ctrl-C ends the ingest, not the process: what is loaded stays, and the report says how far it came. */
async function ingestInto(path: string, paths: readonly string[], replace: boolean): Promise<IngestReport> {
  const { database, server } = await openCorpus(path);
  const line = createProgressLine(process.stderr);
  const stop = new AbortController();
  const cancel = () => stop.abort();
  for (const signal of SIGNALS) process.on(signal, cancel);
  try {
    const options = { replace, onProgress: line.show, signal: stop.signal };
    return database ? await ingest(paths, { database, ...options }) : await handOver(server, paths, options);
  } finally {
    line.clear();
    await database?.close();
    for (const signal of SIGNALS) process.off(signal, cancel);
  }
}

/** run.mjs passes a Ctrl-C on as SIGTERM, after the terminal's own SIGINT. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;

function isFruitless({ documents, already_there }: IngestReport): boolean {
  return documents + already_there === 0;
}

/** As shells tell an end by Ctrl-C: 128 and the signal's number. */
const CANCELLED = 130;

function exitCode(report: IngestReport): number {
  if (report.cancelled) {
    return CANCELLED;
  }
  if (report.skipped.length === 0) {
    return 0;
  }
  return isFruitless(report) ? 1 : 2;
}
