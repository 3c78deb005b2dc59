import type { Job } from "../api/jobs/Job.ts";
import { parseJob } from "./parseJob.ts";
import { RequestFailed } from "./RequestFailed.ts";

export type { Job, JobFile } from "../api/jobs/Job.ts";

/** A file to send; `path` from the folder it was dropped with: `un-ga/fr-77.zip`. */
export interface PickedFile {
  readonly file: File;
  readonly path: string;
}

export interface Sent {
  readonly replace: boolean;
  /** Told the share of the bytes that are sent, 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Told of a job until it is over or nobody asks any more. */
export interface Follower {
  readonly onJob: (job: Job) => void;
  /** Whether the server has stopped answering; it is asked again. */
  readonly onLost: (lost: boolean) => void;
}

/** Sends files to be taken in, in one job. @throws RequestFailed; an `AbortError` where it was ended */
export function sendFiles(files: readonly PickedFile[], { replace, onProgress, signal }: Sent): Promise<Job> {
  const form = new FormData();
  const folders = new Map<string, number>();
  for (const { file, path } of files) {
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    if (!folders.has(folder)) folders.set(folder, folders.size + 1);
    form.append(`files-${folders.get(folder)}`, file, path);
  }
  return new Promise((done, refuse) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/ingest${replace ? "?replace=true" : ""}`);
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(total > 0 ? loaded / total : 0),
    );
    request.addEventListener("load", () => {
      const job = parseJob(request.responseText);
      if (request.status === 202 && job !== undefined) done(job);
      else refuse(refusalOf(request.status, request.responseText));
    });
    request.addEventListener("error", () => refuse(new RequestFailed("unreachable", "")));
    request.addEventListener("abort", () => refuse(new DOMException("ended", "AbortError")));
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(form);
  });
}

/** The jobs the server knows, newest first. @throws RequestFailed */
export async function listJobs(signal: AbortSignal): Promise<readonly Job[]> {
  const answer: unknown = JSON.parse(await ask("/api/jobs", { signal }));
  const jobs: unknown = typeof answer === "object" && answer !== null && "jobs" in answer ? answer.jobs : [];
  return Array.isArray(jobs) ? jobs.flatMap((one) => parseJob(JSON.stringify(one)) ?? []) : [];
}

/** Cancels or resumes a job. @throws RequestFailed */
export async function changeJob(id: string, change: "cancel" | "resume"): Promise<Job> {
  const job = parseJob(await ask(`/api/jobs/${encodeURIComponent(id)}/${change}`, { method: "POST" }));
  if (job === undefined) throw new RequestFailed("broken", "");
  return job;
}

/** Takes a document out of the corpus. @throws RequestFailed */
export async function removeDocument(id: string): Promise<void> {
  await ask(`/api/documents/${encodeURIComponent(id)}`, { method: "DELETE" });
}

/** Follows a job; the function that is given back ends it. */
export function followJob(id: string, { onJob, onLost }: Follower): () => void {
  const address = `/api/jobs/${encodeURIComponent(id)}/events`;
  let again: ReturnType<typeof setTimeout> | undefined;
  let events = listen();
  function listen(): EventSource {
    const source = new EventSource(address);
    source.addEventListener("job", ({ data }) => {
      const job = parseJob(String(data));
      if (job === undefined) return;
      onLost(false);
      if (job.state !== "waiting" && job.state !== "running") source.close();
      onJob(job);
    });
    source.addEventListener("error", () => {
      onLost(true);
      // After a refusal the browser does not try again by itself.
      if (source.readyState === EventSource.CLOSED)
        again = setTimeout(() => {
          events = listen();
        }, AGAIN_MS);
    });
    return source;
  }
  return () => {
    clearTimeout(again);
    events.close();
  };
}

const AGAIN_MS = 3000;

async function ask(address: string, init: RequestInit): Promise<string> {
  const response = await fetch(address, init).catch((error: unknown) => {
    throw new RequestFailed("unreachable", String(error));
  });
  const text = await response.text();
  if (!response.ok) throw refusalOf(response.status, text);
  return text;
}

function refusalOf(status: number, text: string): RequestFailed {
  const reason = status === 404 ? "missing" : status < 500 || status === 507 ? "refused" : "broken";
  const detail = /"detail":("(?:[^"\\]|\\.)*")/.exec(text)?.[1];
  const code = /"code":"(\w+)"/.exec(text)?.[1];
  const sentence = detail === undefined ? "" : String(JSON.parse(detail));
  return new RequestFailed(reason, sentence, code === undefined ? undefined : { code, position: 0 });
}
