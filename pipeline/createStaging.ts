import type { ReportProgress } from "./createProgress.ts";
import type { StagedPart } from "./StagedPart.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { Tooling } from "./settleVersions.ts";
import { stageHere } from "./stageHere.ts";
import type { Database } from "./store/database.ts";
import { knownContents } from "./store/knownContents.ts";
import { matchPortion } from "./store/matchPortion.ts";
import { loadTools, type Tools } from "./tools.ts";
import { toolVersions } from "./toolVersions.ts";
import { stageInThreads } from "./workers/stageInThreads.ts";
import { startThreads } from "./workers/startThreads.ts";

/** The way of files to staged parts, in this thread or in others. */
export interface Staging extends Tooling {
  /** Ends early, without an error, when `signal` fires. */
  parts(signal: AbortSignal | undefined): AsyncGenerator<StagedPart>;
  close(): Promise<void>;
}

export interface StagingOptions {
  readonly database: Database;
  /** For this thread; those in `data/` if left out. */
  readonly tools: Tools | undefined;
  /** Threads that analyse; 0: this one. */
  readonly workers: number;
  readonly folder: string;
  readonly stopwatch: Stopwatch;
  readonly partTokens: number;
  readonly timeLimitMs: number;
  /** Other threads let this one go first. */
  readonly background: boolean;
  readonly report: ReportProgress;
}

export async function createStaging(files: readonly string[], options: StagingOptions): Promise<Staging> {
  return options.workers === 0 ? stagingHere(files, options) : stagingInThreads(files, options);
}

async function stagingHere(files: readonly string[], options: StagingOptions): Promise<Staging> {
  const tools = options.tools ?? (await loadTools());
  const known = async (contentHash: string) =>
    (await knownContents(options.database, [contentHash])).has(contentHash);
  return {
    versions: toolVersions(tools),
    themes: tools.matcher.themes,
    matchers: [(portion) => matchPortion(portion, tools.matcher)],
    parts: (signal) => stageHere(files, { ...options, tools, isKnown: known, signal }),
    close: async () => undefined,
  };
}

async function stagingInThreads(files: readonly string[], options: StagingOptions): Promise<Staging> {
  const { database, folder, report } = options;
  const threads = await startThreads(files, options);

  async function* parts(signal: AbortSignal | undefined): AsyncGenerator<StagedPart> {
    const leave = () => void threads.close();
    signal?.addEventListener("abort", leave, { once: true });
    try {
      const known = (hashes: readonly string[]) => knownContents(database, hashes);
      yield* stageInThreads({ ...threads, folder, report, knownContents: known });
    } catch (error) {
      if (!signal?.aborted) throw error;
    } finally {
      signal?.removeEventListener("abort", leave);
    }
  }

  const { versions, themes, stagers, close } = threads;
  return { versions, themes, matchers: stagers.map(({ match }) => match), parts, close };
}
