import type { IngestProgress } from "../createProgress.ts";

/** Tells how far an ingest is. */
export interface ProgressLine {
  show(progress: IngestProgress): void;
  clear(): void;
}

/** Where nothing can be written over, a line is enough every so often. */
const PLAIN_LINE_EVERY_SECONDS = 5;

/** One line that is written over on a terminal, else a line every few seconds. */
export function createProgressLine(stream: {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}): ProgressLine {
  let next = PLAIN_LINE_EVERY_SECONDS;
  return {
    show(progress) {
      if (stream.isTTY) {
        stream.write(`\r\u001B[K${formatProgress(progress)}`);
      } else if (progress.seconds >= next) {
        next = progress.seconds + PLAIN_LINE_EVERY_SECONDS;
        stream.write(`${formatProgress(progress)}\n`);
      }
    },
    clear() {
      if (stream.isTTY) stream.write("\r\u001B[K");
    },
  };
}

function formatProgress(progress: IngestProgress): string {
  const { share, documents, tokens, tokensPerSecond, secondsLeft } = progress;
  const count = (n: number) => Math.round(n).toLocaleString("en");
  const left = secondsLeft === undefined ? "" : `, about ${formatSeconds(secondsLeft)} left`;
  const done = `${Math.floor(share * 100)} %: ${count(documents)} documents, ${count(tokens)} tokens`;
  return `${done}, ${count(tokensPerSecond)} a second${left}`;
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
