/** How far an ingest is. */
export interface IngestProgress {
  readonly files: number;
  readonly filesDone: number;
  /** Documents analysed so far. */
  readonly documents: number;
  /** Counted tokens analysed so far. */
  readonly tokens: number;
  /** Since the ingest began. */
  readonly seconds: number;
  readonly tokensPerSecond: number;
  /** Of the bytes, those that are done: 0 to 1, also inside one zip. */
  readonly share: number;
  /** Reckoned by the share; undefined while it is 0. */
  readonly secondsLeft: number | undefined;
}

/** What is done since the beginning. */
export interface Done {
  /** Files that are done. */
  readonly files: number;
  /** Of the next file the share that is done, 0 to 1. */
  readonly share: number;
  readonly documents: number;
  /** Counted. */
  readonly tokens: number;
}

/** Returns the share of the bytes that is done: 0 to 1. */
export type ReportProgress = (done: Done) => number;

/** @param sizes of all files, in bytes */
export function createProgress(
  sizes: readonly number[],
  onProgress: ((progress: IngestProgress) => void) | undefined,
): ReportProgress {
  const began = performance.now();
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return ({ files, share: ofNext, documents, tokens }) => {
    const seconds = (performance.now() - began) / 1000;
    const behind = sizes.slice(0, files).reduce((sum, size) => sum + size, 0);
    const done = behind + (sizes[files] ?? 0) * ofNext;
    const share = all > 0 ? Math.min(1, done / all) : files / Math.max(1, sizes.length);
    onProgress?.({
      files: sizes.length,
      filesDone: files,
      documents,
      tokens,
      seconds,
      tokensPerSecond: seconds > 0 ? tokens / seconds : 0,
      share,
      secondsLeft: share > 0 ? (seconds * (1 - share)) / share : undefined,
    });
    return share;
  };
}
