import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { chooseWorkers } from "./chooseWorkers.ts";
import { createIngestLog } from "./createIngestLog.ts";
import { createLoader } from "./createLoader.ts";
import { createProgress, type IngestProgress } from "./createProgress.ts";
import { createStaging } from "./createStaging.ts";
import { createTwinTeller } from "./createTwinTeller.ts";
import type { DocumentResult } from "./DocumentResult.ts";
import type { IngestReport } from "./IngestReport.ts";
import { measureFiles } from "./measureFiles.ts";
import { listFiles } from "./read/listFiles.ts";
import { noStopwatch, type Step, type Stopwatch } from "./Stopwatch.ts";
import { settleVersions } from "./settleVersions.ts";
import type { Database } from "./store/database.ts";
import { sameTexts } from "./store/sameTexts.ts";
import type { Tools } from "./tools.ts";

export interface IngestOptions {
  readonly database: Database;
  /** Models and themes to work with in this thread; left out: those in `data/`, in threads of their own. */
  readonly tools?: Tools;
  /** Threads that analyse; 0: this one. Left out: none for few documents, else one for each core. */
  readonly workers?: number;
  /** A document whose id belongs to another text takes its place; left out: it is skipped. */
  readonly replace?: boolean;
  /** Ends the ingest: what is loaded stays, the rest is left out. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: IngestProgress) => void;
  /** Told once of each document and of each path that is skipped, when that is settled: of what is loaded, after the commit. */
  readonly onDocument?: (result: DocumentResult) => void;
  /** Runs the steps of this thread. */
  readonly stopwatch?: Stopwatch;
  /** Told the seconds that other threads took for steps of theirs. */
  readonly onSeconds?: (seconds: Readonly<Partial<Record<Step, number>>>) => void;
  /** Counted tokens after which a batch is loaded. */
  readonly batchTokens?: number;
  /** Threads let this one go first: it has questions to answer meanwhile. */
  readonly background?: boolean;
  /** Longest time for one document in any of its steps, where threads analyse. */
  readonly timeLimitMs?: number;
}

/** Measured: batches of this size keep loading and reading quick. */
const BATCH_TOKENS = 1_000_000;
/** Measured: parts of this size keep threads busy to the end, and their documents out of memory. */
const PART_TOKENS = 100_000;
/** A document as long as the store takes needs ten seconds on a slow core. */
const TIME_LIMIT_MS = 120_000;

/**
 * Takes files into the corpus: all that can be read come in, each of the others is named with its reason.
 *
 * What is there already is left as it is, so that a broken or cancelled run is completed by running it again.
 * The result does not depend on the number of threads.
 *
 * @param paths files and folders
 * @throws QueryFailed if the database fails (disk full); batches loaded before stay in
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const { database, signal, stopwatch = noStopwatch, batchTokens = BATCH_TOKENS, replace = false } = options;
  const began = performance.now();
  const log = createIngestLog(options.onDocument);
  const { files, skipped } = await listFiles(paths);
  const sizes = await measureFiles(files);
  const folder = await mkdtemp(join(database.stagingFolder, "run-"));
  const staging = await createStaging(files, {
    database,
    tools: options.tools,
    workers: options.tools ? 0 : (options.workers ?? (await chooseWorkers(files, sizes))),
    folder,
    stopwatch,
    partTokens: Math.min(PART_TOKENS, batchTokens),
    timeLimitMs: options.timeLimitMs ?? TIME_LIMIT_MS,
    background: options.background ?? false,
    report: createProgress(sizes, options.onProgress),
  });
  const { versions } = staging;
  try {
    for (const warning of await settleVersions(database, staging)) log.warn(warning);
    for (const { path, reason } of skipped) log.skip(path, reason);
    const loader = createLoader({ database, versions, log, stopwatch, folder, batchTokens, replace });
    const tellTwins = createTwinTeller(log, (hashes) => sameTexts(database, hashes));
    for await (const staged of staging.parts(signal)) {
      if (signal?.aborted) break;
      const part = await tellTwins(staged);
      for (const { path, reason } of part.skipped) log.skip(path, reason);
      for (const { path, warning } of part.remarks) log.remark(path, warning);
      for (const { path, warnings } of part.documents) {
        for (const warning of warnings) log.warn(warning, path);
      }
      options.onSeconds?.(part.seconds);
      await loader.add(part);
    }
    if (!signal?.aborted) await loader.finish();
  } finally {
    await staging.close();
    await rm(folder, { recursive: true, force: true });
  }
  const report = log.report((performance.now() - began) / 1000);
  return signal?.aborted ? { ...report, cancelled: true } : report;
}
