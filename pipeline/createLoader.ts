import { mkdir, rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { IngestLog } from "./createIngestLog.ts";
import type { DocumentResult } from "./DocumentResult.ts";
import type { StagedPart, StagedSource } from "./StagedPart.ts";
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
  /** A document whose id belongs to another text takes its place. */
  readonly replace: boolean;
}

/** The share of a full batch under which none is loaded before the end: each costs queries a little. */
const SMALLEST_LAST = 0.25;
/** A batch to what is expected after it: the last one, for which all wait, is then a tenth of a million tokens or two. */
const GROWTH = 2;

/** @throws QueryFailed from both methods if the database fails (disk full); batches loaded before stay in */
export function createLoader({
  database,
  versions,
  log,
  stopwatch,
  folder,
  batchTokens,
  replace,
}: LoaderOptions): Loader {
  const batch = join(folder, "batch");
  let parts: StagedPart[] = [];
  let loaded = 0;

  async function add(part: StagedPart): Promise<void> {
    if (part.folder === undefined) return;
    await mkdir(batch, { recursive: true });
    await rename(part.folder, join(batch, basename(part.folder)));
    parts.push(part);
    const waiting = tokens();
    const expected = part.share > 0 ? (loaded + waiting) * (1 / part.share - 1) : Number.POSITIVE_INFINITY;
    // Towards the end batches grow smaller, so that little is left to load when all is analysed.
    if (waiting >= batchTokens || (waiting >= batchTokens * SMALLEST_LAST && waiting >= expected * GROWTH)) {
      await load();
    }
  }

  async function finish(): Promise<void> {
    if (parts.length > 0) await load();
  }

  async function load(): Promise<void> {
    loaded += tokens();
    const byNumber = new Map(documents().map((document) => [document.d, document]));
    parts = [];
    const report = await stopwatch("load", () => loadBatch(database, batch, versions, { replace }));
    await rm(batch, { recursive: true, force: true });
    const tell = (numbers: readonly { readonly d: number }[], result: ResultOf) => {
      for (const { d } of numbers) {
        const document = byNumber.get(d);
        if (document) log.document(result(document));
      }
    };
    tell(report.alreadyThere, ofOutcome("already there"));
    const replaced = new Set(report.replaced.map(({ d }) => d));
    tell(report.loaded, (document) => ofOutcome(replaced.has(document.d) ? "replaced" : "loaded")(document));
    tell(report.refused, (document) => ({
      ...ofOutcome("skipped")(document),
      reason: `another text is in the corpus as ${document.name}`,
    }));
  }

  const documents = () => parts.flatMap((part) => part.documents);
  const tokens = () => documents().reduce((sum, document) => sum + document.tokens, 0);
  return { add, finish };
}

type ResultOf = (document: StagedSource) => DocumentResult;

function ofOutcome(outcome: DocumentResult["outcome"]): ResultOf {
  return ({ path, id, name, paragraphs, tokens, warnings }) => ({
    path,
    outcome,
    name,
    id,
    paragraphs,
    tokens,
    warnings,
  });
}
