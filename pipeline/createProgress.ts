/** How far an ingest is. */
export interface IngestProgress {
  readonly files: number;
  readonly filesDone: number;
  /** Counted tokens analysed so far. */
  readonly tokens: number;
  /** Since the ingest began. */
  readonly seconds: number;
  readonly tokensPerSecond: number;
  /** Reckoned by the bytes that are done; undefined while none are. */
  readonly secondsLeft: number | undefined;
}

/** Files done and counted tokens analysed, both since the beginning. */
export type ReportProgress = (filesDone: number, tokens: number) => void;

/** @param sizes of all files, in bytes */
export function createProgress(
  sizes: readonly number[],
  onProgress: ((progress: IngestProgress) => void) | undefined,
): ReportProgress {
  const began = performance.now();
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return (filesDone, tokens) => {
    const seconds = (performance.now() - began) / 1000;
    const done = sizes.slice(0, filesDone).reduce((sum, size) => sum + size, 0);
    onProgress?.({
      files: sizes.length,
      filesDone,
      tokens,
      seconds,
      tokensPerSecond: seconds > 0 ? tokens / seconds : 0,
      secondsLeft: done > 0 ? (seconds * (all - done)) / done : undefined,
    });
  };
}
