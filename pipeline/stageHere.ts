import { join } from "node:path";
import { createPart } from "./createPart.ts";
import type { ReportProgress } from "./createProgress.ts";
import { readFiles } from "./readFiles.ts";
import type { StagedPart } from "./StagedPart.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { Tools } from "./tools.ts";

export interface StageHereOptions {
  readonly tools: Tools;
  readonly stopwatch: Stopwatch;
  /** Takes a folder for each part. */
  readonly folder: string;
  /** Counted tokens after which a part is written. */
  readonly partTokens: number;
  readonly isKnown: (contentHash: string) => Promise<boolean>;
  /** Told at the end of each file, and of each document of a zip. */
  readonly report: ReportProgress;
  readonly signal: AbortSignal | undefined;
}

/** Reads, analyses and stages files in this thread: for few documents this is quicker than starting others. */
export async function* stageHere(
  files: readonly string[],
  { tools, stopwatch, folder, partTokens, isKnown, report, signal }: StageHereOptions,
): AsyncGenerator<StagedPart> {
  let first = 0;
  let part = createPart(tools, stopwatch, first);
  const alreadyThere: { path: string; contentHash: string }[] = [];
  let filesDone = 0;
  let share = 0;
  let tokens = 0;
  const skipped: { path: string; reason: string }[] = [];
  const remarks: { path: string; warning: string }[] = [];

  async function close(): Promise<StagedPart> {
    const staged = await part.stage(join(folder, `part-${first}`));
    const closed = {
      ...staged,
      alreadyThere: alreadyThere.splice(0),
      skipped: [...skipped.splice(0), ...staged.skipped],
      remarks: remarks.splice(0),
      share,
      seconds: {},
    };
    tokens += part.tokens();
    first += staged.documents.length;
    part = createPart(tools, stopwatch, first);
    return closed;
  }

  const tell = (ofNext: number) => {
    share = report({
      files: filesDone,
      share: ofNext,
      documents: first + part.documents(),
      tokens: tokens + part.tokens(),
    });
  };

  const events = readFiles(files);
  for (;;) {
    if (signal?.aborted) return;
    const { done, value: event } = await stopwatch("read", () => events.next());
    if (done) break;
    if (event.type === "skipped") {
      skipped.push({ path: event.path, reason: event.reason });
    } else if (event.type === "remark") {
      remarks.push({ path: event.path, warning: event.warning });
    } else if (event.type === "file") {
      filesDone += 1;
      tell(0);
    } else if (await isKnown(event.source.contentHash)) {
      alreadyThere.push({ path: event.path, contentHash: event.source.contentHash });
    } else {
      await part.add(event.path, event.source);
    }
    if (event.type !== "file" && event.share < 1) tell(event.share);
    if (part.tokens() >= partTokens) yield await close();
  }
  yield await close();
}
