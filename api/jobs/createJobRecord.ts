import type { IngestProgress } from "../../pipeline/createProgress.ts";
import type { DocumentResult } from "../../pipeline/DocumentResult.ts";
import { frenchReason } from "./french/frenchReason.ts";
import type { Job, JobFile } from "./Job.ts";
import type { ReceivedFile } from "./receiveFiles.ts";

/** A job as it is told to whoever asks, kept up to date while its files are taken in. */
export interface JobRecord {
  /** What is taken in, in this order. */
  readonly paths: readonly string[];
  /** As it stands now. */
  job(): Job;
  /** Puts the job among those that wait, anew. */
  wait(): void;
  /** Takes the job up, from the beginning: what an earlier run told is forgotten. */
  begin(): void;
  progress(progress: IngestProgress): void;
  document(result: DocumentResult): void;
  end(end: JobEnd): void;
  /** A path in an ingest's report, under the name its file was sent with. */
  show(path: string): string;
}

export interface JobEnd {
  readonly state: "done" | "cancelled" | "failed";
  readonly warnings?: readonly string[];
  readonly error?: { readonly code: "disk_full" | "failed"; readonly message: string };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Of skipped things and of warnings, those that a file tells one by one. */
const MOST_TOLD = 50;

/** @param files in the order in which they are taken in */
export function createJobRecord(
  files: readonly ReceivedFile[],
  facts: Pick<Job, "id" | "created" | "replace">,
): JobRecord {
  const numbers = new Map(files.map(({ path }, number) => [path, number]));
  let told: readonly Mutable<JobFile>[] = files.map(newFile);
  let job: Job = { ...facts, ...NEW, files: [], progress: noProgress(files.length) };
  /** The last file of which documents are in: those before it are in whole. */
  let reached = 0;

  const find = (path: string) => {
    for (let end = path.length; end > 0; end = path.lastIndexOf("!", end - 1)) {
      const number = numbers.get(path.slice(0, end));
      if (number !== undefined) return { number, inside: path.slice(end) };
    }
    return undefined;
  };
  const show = (path: string) => {
    const found = find(path);
    return found === undefined ? path : `${files[found.number]?.name ?? ""}${found.inside}`;
  };

  return {
    paths: files.map(({ path }) => path),
    job: () => ({ ...job, files: told.map((file, number) => ({ ...file, state: stateOf(number) })) }),
    show,
    wait: () => restart("waiting"),
    begin: () => restart("running"),
    progress(progress) {
      job = { ...job, progress: toldProgress(progress) };
    },
    document(result) {
      const found = find(result.path);
      const file = found && told[found.number];
      if (found === undefined || file === undefined) return;
      if (result.outcome === "loaded" || result.outcome === "replaced") reached = found.number;
      addResult(file, result, show(result.path), found.inside.slice(1));
    },
    end({ state, warnings = [], error }) {
      const progress =
        state === "done"
          ? { ...job.progress, files_done: files.length, share: 1, seconds_left: 0 }
          : job.progress;
      job = {
        ...job,
        state,
        progress,
        warnings: [...warnings],
        error: error?.message ?? null,
        error_code: error?.code ?? null,
      };
    },
  };

  function restart(state: Job["state"]): void {
    told = files.map(newFile);
    reached = 0;
    job = { ...facts, ...NEW, state, files: [], progress: noProgress(files.length) };
  }

  function stateOf(number: number): JobFile["state"] {
    if (job.state === "done") return "done";
    if (number < Math.min(reached, job.progress.files_done)) return "done";
    return job.state === "running" && number <= job.progress.files_done ? "reading" : "waiting";
  }
}

function addResult(file: Mutable<JobFile>, result: DocumentResult, shown: string, member: string): void {
  if (result.outcome === "skipped") {
    file.n_skipped += 1;
    if (file.n_skipped <= MOST_TOLD) {
      const reason = result.reason ?? "it could not be taken in";
      file.skipped.push({ path: shown, reason, reason_fr: frenchReason(reason) ?? null });
    }
  } else if (result.outcome === "already there") file.already_there += 1;
  else if (result.outcome !== "remark") {
    file.documents += 1;
    file.paragraphs += result.paragraphs;
    file.tokens += result.tokens;
    if (result.outcome === "replaced") file.replaced += 1;
  }
  file.n_warnings += result.warnings.length;
  for (const warning of result.warnings) {
    if (file.warnings.length >= MOST_TOLD) continue;
    const french = frenchReason(warning);
    const inMember = member === "" ? "" : `${member}: `;
    file.warnings.push({
      warning: inMember + warning,
      warning_fr: french === undefined ? null : inMember + french,
    });
  }
}

const NEW: Pick<Job, "state" | "warnings" | "error" | "error_code"> = {
  state: "waiting",
  warnings: [],
  error: null,
  error_code: null,
};

function newFile({ name }: ReceivedFile): Mutable<JobFile> {
  const counts = { documents: 0, replaced: 0, already_there: 0, paragraphs: 0, tokens: 0 };
  return { name, state: "waiting", ...counts, skipped: [], n_skipped: 0, warnings: [], n_warnings: 0 };
}

function noProgress(files: number): Job["progress"] {
  const none = { files_done: 0, documents: 0, tokens: 0, seconds: 0, tokens_per_second: 0, share: 0 };
  return { files, ...none, seconds_left: null };
}

function toldProgress(progress: IngestProgress): Job["progress"] {
  const { files, documents, tokens, seconds, share } = progress;
  return {
    files,
    files_done: progress.filesDone,
    documents,
    tokens,
    seconds,
    tokens_per_second: progress.tokensPerSecond,
    seconds_left: progress.secondsLeft ?? null,
    share,
  };
}
