import { mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { IngestLog } from "./createIngestLog.ts";
import type { StagedPart } from "./StagedPart.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { Database } from "./store/database.ts";
import { loadBatch } from "./store/loadBatch.ts";
import type { ToolVersions } from "./toolVersions.ts";

/** Gathers staged parts into batches and loads each batch in one transaction. */
export interface Loader {
  /** Takes a part, and loads all that wait once they are a batch. */
  add(part: StagedPart): Promise<void>;
  /** Loads what is left. */
  finish(): Promise<void>;
}

export interface LoaderOptions {
  readonly database: Database;
  readonly versions: ToolVersions;
  readonly log: IngestLog;
  readonly stopwatch: Stopwatch;
  /** For a batch's parts while they wait. */
  readonly folder: string;
  /** Counted tokens after which a batch is loaded. */
  readonly batchTokens: number;
}

/** @throws QueryFailed from both methods if the database fails (disk full); batches loaded before stay in */
export function createLoader({
  database,
  versions,
  log,
  stopwatch,
  folder,
  batchTokens,
}: LoaderOptions): Loader {
  const batch = join(folder, "batch");
  let parts: StagedPart[] = [];

  async function add(part: StagedPart): Promise<void> {
    if (part.folder === undefined) return;
    await mkdir(batch, { recursive: true });
    await rename(part.folder, join(batch, basename(part.folder)));
    parts.push(part);
    const tokens = documents().reduce((sum, document) => sum + document.tokens, 0);
    if (tokens >= batchTokens) await load();
  }

  async function finish(): Promise<void> {
    if (parts.length > 0) await load();
  }

  async function load(): Promise<void> {
    const byNumber = new Map(documents().map((document) => [document.d, document]));
    parts = [];
    const report = await stopwatch("load", () => loadBatch(database, batch, versions));
    await rm(batch, { recursive: true, force: true });
    log.alreadyThere(report.alreadyThere.length);
    for (const { d } of report.loaded) {
      const document = byNumber.get(d);
      if (document) log.loaded(document);
    }
    for (const { d } of report.refused) {
      const document = byNumber.get(d);
      if (document) log.skip(document.path, `another text is in the corpus as ${document.name}`);
    }
  }

  const documents = () => parts.flatMap((part) => part.documents);
  return { add, finish };
}
