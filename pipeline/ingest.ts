import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { analyseSource } from "./analyseSource.ts";
import { createIngestLog, type IngestLog } from "./createIngestLog.ts";
import type { IngestReport } from "./IngestReport.ts";
import { listFiles } from "./read/listFiles.ts";
import { readSource } from "./read/readSource.ts";
import { UnreadableFile } from "./read/UnreadableFile.ts";
import { noStopwatch, type Stopwatch } from "./Stopwatch.ts";
import { settleVersions } from "./settleVersions.ts";
import type { AnalysedDocument } from "./store/AnalysedDocument.ts";
import { countedTokens } from "./store/countedTokens.ts";
import type { Database } from "./store/database.ts";
import { isKnown } from "./store/isKnown.ts";
import { loadBatch } from "./store/loadBatch.ts";
import { firstPositions } from "./store/positions.ts";
import { QueryFailed } from "./store/QueryFailed.ts";
import { stageBatch } from "./store/stageBatch.ts";
import { loadTools, type Tools } from "./tools.ts";

export interface IngestOptions {
  readonly database: Database;
  /** Models and themes; those in `data/` if left out. */
  readonly tools?: Tools;
  readonly onProgress?: (progress: IngestProgress) => void;
  readonly stopwatch?: Stopwatch;
  /** Counted tokens after which a batch is loaded. */
  readonly batchTokens?: number;
}

export interface IngestProgress {
  readonly files: number;
  readonly filesDone: number;
  /** Counted tokens analysed so far. */
  readonly tokens: number;
}

/** Measured: batches of this size keep loading and reading quick. */
const BATCH_TOKENS = 1_000_000;

/**
 * Takes files into the corpus: all that can be read come in, each of the others is named with its reason.
 *
 * What is there already is left as it is, so that a broken run is completed by running it again.
 *
 * @param paths files and folders
 * @throws QueryFailed if the database fails (disk full); batches loaded before stay in
 */
export async function ingest(paths: readonly string[], options: IngestOptions): Promise<IngestReport> {
  const began = performance.now();
  const log = createIngestLog();
  const run: Run = {
    database: options.database,
    tools: options.tools ?? (await loadTools()),
    stopwatch: options.stopwatch ?? noStopwatch,
    log,
  };
  for (const warning of await settleVersions(run.database, run.tools)) {
    log.warn(warning);
  }
  const { files, skipped } = await listFiles(paths);
  for (const { path, reason } of skipped) {
    log.skip(path, reason);
  }
  await ingestFiles(files, run, options);
  return log.report((performance.now() - began) / 1000);
}

interface Run {
  readonly database: Database;
  readonly tools: Tools;
  readonly stopwatch: Stopwatch;
  readonly log: IngestLog;
}

/** A document on its way into the store, and the file it came from. */
interface Incoming {
  readonly path: string;
  readonly document: AnalysedDocument;
}

async function ingestFiles(files: readonly string[], run: Run, options: IngestOptions): Promise<void> {
  let batch: Incoming[] = [];
  let batchTokens = 0;
  let tokens = 0;
  for (const [index, path] of files.entries()) {
    const document = await analyseFile(path, run);
    if (document) {
      batch.push({ path, document });
      batchTokens += countedTokens(document.paragraphs);
    }
    if (batchTokens >= (options.batchTokens ?? BATCH_TOKENS)) {
      await commit(batch, run);
      batch = [];
      tokens += batchTokens;
      batchTokens = 0;
    }
    options.onProgress?.({ files: files.length, filesDone: index + 1, tokens: tokens + batchTokens });
  }
  if (batch.length > 0) {
    await commit(batch, run);
  }
}

/** The file's document; undefined if it is there already or cannot be read, which is logged. */
async function analyseFile(path: string, run: Run): Promise<AnalysedDocument | undefined> {
  const { database, log, stopwatch, tools } = run;
  try {
    const source = await stopwatch("read", () => readSource(path));
    if (await isKnown(database, source.contentHash)) {
      log.alreadyThere();
      return undefined;
    }
    const { document, warnings } = await analyseSource(source, tools, stopwatch);
    firstPositions(document.paragraphs.map(({ analysis }) => analysis.forms.length));
    for (const warning of warnings) {
      log.warn(warning, path);
    }
    return document;
  } catch (error) {
    if (error instanceof QueryFailed) {
      throw error;
    }
    log.skip(path, reasonFor(error));
    return undefined;
  }
}

/** One bad file never stops the rest, even where it meets a fault of ours. */
function reasonFor(error: unknown): string {
  if (error instanceof UnreadableFile) {
    return error.reason;
  }
  return `could not be taken in: ${error instanceof Error ? error.message : String(error)}`;
}

async function commit(batch: readonly Incoming[], { database, log, stopwatch, tools }: Run): Promise<void> {
  const folder = mkdtempSync(join(database.stagingFolder, "batch-"));
  try {
    await stopwatch("stage", () =>
      stageBatch(
        batch.map(({ document }) => document),
        folder,
      ),
    );
    const report = await stopwatch("load", () =>
      loadBatch(database, folder, { pipeline: tools.version, model_fr: tools.french.version }),
    );
    const incoming = (d: number) => batch.slice(d, d + 1);
    report.loaded.flatMap(({ d }) => incoming(d)).forEach(({ document }) => void log.loaded(document));
    report.alreadyThere.forEach(() => void log.alreadyThere());
    for (const { path, document } of report.refused.flatMap(({ d }) => incoming(d))) {
      log.skip(path, `another text is in the corpus as ${document.metadata.symbol ?? document.id}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
