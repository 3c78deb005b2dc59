import { z } from "zod";
import type { IngestProgress } from "../createProgress.ts";
import type { IngestReport } from "../IngestReport.ts";
import type { Owner } from "../store/ownerFile.ts";
import { CommandFailed } from "./CommandFailed.ts";
import { JobEvent, progressOf } from "./JobEvent.ts";
import { JobReport } from "./JobReport.ts";
import { type FileToSend, type MultipartOptions, multipartBody } from "./multipartBody.ts";
import { postBody } from "./postBody.ts";
import { readEvents } from "./readEvents.ts";

/** The running server, as its API's answers show it. */
export interface ServerClient {
  answers(): Promise<boolean>;
  /**
   * Sends files to be taken in; those that went out whole are taken in also if the signal fires later.
   *
   * @returns the job's id
   */
  send(
    files: readonly FileToSend[],
    options: MultipartOptions & { readonly replace: boolean },
  ): Promise<string>;
  /** Waits until a job is over. */
  follow(id: string, onProgress: (progress: IngestProgress) => void): Promise<JobOver>;
  cancel(id: string): Promise<void>;
  /** What a job did, under the names that were sent; undefined if it never began or failed. */
  report(id: string): Promise<IngestReport | undefined>;
  /** @returns the id of the removed document, or why there is none, as a sentence without a full stop */
  remove(name: string): Promise<{ readonly removed: string } | { readonly reason: string }>;
}

export interface JobOver {
  readonly state: "done" | "cancelled" | "failed";
  /** A sentence without a full stop. */
  readonly error: string | null;
}

const BROKEN_OFF =
  "Themeline was stopped, or broke off the connection, before all was done: what came in is kept; start it, " +
  "or leave it out, and run the same command again.";

const LONGEST_SILENCE_MS = 5000;

export function createServerClient({ url, token }: Owner): ServerClient {
  const headers = { Authorization: `Bearer ${token}` };

  async function ask(path: string, init: RequestInit = {}): Promise<Response> {
    try {
      return await fetch(url + path, { ...init, headers: { ...headers, ...init.headers } });
    } catch (error) {
      throw new CommandFailed(BROKEN_OFF, { cause: error });
    }
  }

  return {
    async answers() {
      try {
        return (await ask("/api/health", { signal: AbortSignal.timeout(LONGEST_SILENCE_MS) })).ok;
      } catch {
        return false;
      }
    },

    async send(files, { replace, ...options }) {
      const { type, chunks } = multipartBody(files, options);
      const address = `${url}/api/ingest?replace=${replace}`;
      const response = await postBody(address, { ...headers, "Content-Type": type }, chunks).catch(
        (cause) => {
          throw new CommandFailed(BROKEN_OFF, { cause });
        },
      );
      return z.object({ id: z.string() }).parse(await answerOf(response)).id;
    },

    async follow(id, onProgress) {
      const response = await ask(`/api/jobs/${id}/events`);
      if (!response.ok || response.body === null) throw await refusalOf(response);
      for await (const event of readEvents(response.body)) {
        const told = JobEvent.parse(JSON.parse(event));
        const { state, error } = told;
        onProgress(progressOf(told));
        if (state !== "waiting" && state !== "running") return { state, error };
      }
      throw new CommandFailed(BROKEN_OFF);
    },

    async cancel(id) {
      await ask(`/api/jobs/${id}/cancel`, { method: "POST" });
    },

    async report(id) {
      const response = await ask(`/api/jobs/${id}/report`);
      return response.status === 404 ? undefined : JobReport.parse(await answerOf(response));
    },

    async remove(name) {
      const response = await ask(`/api/documents/${encodeURIComponent(name)}`, { method: "DELETE" });
      if ([400, 404, 409].includes(response.status)) return { reason: await detailOf(response) };
      return z.object({ removed: z.string() }).parse(await answerOf(response));
    },
  };
}

async function answerOf(response: Response): Promise<unknown> {
  if (!response.ok) throw await refusalOf(response);
  return response.json();
}

async function refusalOf(response: Response): Promise<CommandFailed> {
  return new CommandFailed(`The running Themeline refused: ${await detailOf(response)}.`);
}

async function detailOf(response: Response): Promise<string> {
  const problem = z.object({ detail: z.string() }).safeParse(await response.json().catch(() => undefined));
  return problem.success ? problem.data.detail : `its answer has status ${response.status}`;
}
