import { join } from "node:path";
import type { ReportProgress } from "../createProgress.ts";
import type { StagedPart } from "../StagedPart.ts";
import type { Reader } from "./createReader.ts";
import type { Stager } from "./createStager.ts";
import type { PackedSource, Portion } from "./Portion.ts";

export interface StageInThreadsOptions {
  readonly reader: Reader;
  readonly stagers: readonly Stager[];
  /** Takes a folder for each part. */
  readonly folder: string;
  /** Those of the given content hashes whose document is in the corpus. */
  readonly knownContents: (contentHashes: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Told with each part. */
  readonly report: ReportProgress;
}

/** Parts that may be under way or wait to be loaded, beyond one for each thread: they take little but disk. */
const MOST_WAITING = 8;

/**
 * Stages what a reader gives with several threads, in the order of reading: what comes out does not depend
 * on their number or speed. While nobody takes the parts, the threads stop after a few.
 */
export async function* stageInThreads({
  reader,
  stagers,
  folder,
  knownContents,
  report,
}: StageInThreadsOptions): AsyncGenerator<StagedPart> {
  const idle = [...stagers];
  const waitingForIdle: ((stager: Stager) => void)[] = [];
  let turn: Promise<unknown> = Promise.resolve();
  let first = 0;
  let [documents, tokens] = [0, 0];
  let ended = false;

  const acquire = (): Promise<Stager> => {
    const stager = idle.pop();
    return stager ? Promise.resolve(stager) : new Promise((take) => waitingForIdle.push(take));
  };
  const release = (stager: Stager): void => {
    const take = waitingForIdle.shift();
    if (take) take(stager);
    else idle.push(stager);
  };

  /** Portions are taken one after the other, each only when a thread is there for it. */
  async function begin() {
    const stager = await acquire();
    const portion = ended ? undefined : await reader.next();
    if (!portion) {
      ended = true;
      release(stager);
      return undefined;
    }
    const number = first;
    first += portion.sources.length;
    return { stager, portion, number };
  }

  async function stagePart(begun: ReturnType<typeof begin>) {
    const next = await begun;
    if (!next) return undefined;
    const { stager, portion, number } = next;
    try {
      return { part: await stage(stager, portion, number), place: portion.place };
    } finally {
      release(stager);
    }
  }

  async function stage(stager: Stager, { sources, skipped, remarks, seconds }: Portion, number: number) {
    const known = await knownContents(sources.map(({ contentHash }) => contentHash));
    const isKnown = ({ contentHash }: PackedSource) => known.has(contentHash);
    const unknown = sources.filter((source) => !isKnown(source));
    const part =
      unknown.length > 0
        ? await stager.stage({ sources: unknown, folder: join(folder, `part-${number}`), first: number })
        : EMPTY;
    return {
      ...part,
      alreadyThere: sources.filter(isKnown).map(({ path, contentHash }) => ({ path, contentHash })),
      skipped: [...skipped, ...part.skipped],
      remarks,
      seconds: { ...part.seconds, read: seconds },
    };
  }

  const parts: ReturnType<typeof stagePart>[] = [];
  for (;;) {
    while (parts.length < stagers.length + MOST_WAITING) {
      const begun = turn.then(begin);
      turn = begun.catch(() => undefined);
      const part = stagePart(begun);
      part.catch(() => undefined);
      parts.push(part);
    }
    const next = await parts.shift();
    if (!next) return;
    tokens += next.part.documents.reduce((sum, document) => sum + document.tokens, 0);
    documents += next.part.documents.length;
    const share = report({ files: next.place.file, share: next.place.share, documents, tokens });
    yield { ...next.part, share };
  }
}

const EMPTY: StagedPart = {
  folder: undefined,
  documents: [],
  alreadyThere: [],
  skipped: [],
  remarks: [],
  share: 0,
  seconds: {},
};
