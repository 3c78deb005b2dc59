import type { Theme } from "../themes/Theme.ts";
import type { ToolVersions } from "../toolVersions.ts";
import { createReader, type Reader } from "./createReader.ts";
import { createStager, type Stager } from "./createStager.ts";
import { optimizeLater } from "./optimizeLater.ts";

/** The threads of one ingest: one reads, the others analyse and stage. */
export interface Threads {
  readonly reader: Reader;
  readonly stagers: readonly Stager[];
  /** With what they work; waits until one of them has loaded its models. */
  readonly versions: ToolVersions;
  readonly themes: readonly Theme[];
  close(): Promise<void>;
}

export interface ThreadsOptions {
  /** Threads that analyse, at least 1. */
  readonly workers: number;
  /** Counted tokens, about, of what is read and staged together. */
  readonly partTokens: number;
  /** Longest time for one document in any of its steps. */
  readonly timeLimitMs: number;
  /** The threads let the others of the process go first, which is left as quick as it is. */
  readonly background?: boolean;
  /** Module of the analysing threads. */
  readonly script?: URL;
}

const SCRIPT = new URL("./stagingThread.ts", import.meta.url);

/** Packed bytes to a counted token, about: two a character where a text has other than Latin-1 letters. */
const BYTES_PER_TOKEN = 22;

/** @throws Error if the models cannot be loaded */
export async function startThreads(
  files: readonly string[],
  { workers, partTokens, timeLimitMs, background = false, script = SCRIPT }: ThreadsOptions,
): Promise<Threads> {
  if (!background) optimizeLater();
  const reader = createReader(files, {
    silenceMs: timeLimitMs,
    background,
    portionBytes: partTokens * BYTES_PER_TOKEN,
  });
  const stagers = Array.from({ length: workers }, () =>
    createStager(script, { silenceMs: timeLimitMs, background }),
  );
  const close = async () => {
    await Promise.all([reader, ...stagers].map((thread) => thread.close()));
  };
  try {
    reader.begin();
    const [first] = await Promise.all(stagers.map((stager) => stager.begin()));
    if (!first) throw new RangeError(`no thread to work with: ${workers}`);
    return { reader, stagers, versions: first.versions, themes: first.themes, close };
  } catch (error) {
    await close();
    throw error;
  }
}
