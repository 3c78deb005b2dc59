import { EventEmitter } from "node:events";
import { rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename } from "node:path";
import type { IngestReport } from "../../pipeline/IngestReport.ts";
import { isSidecar } from "../../pipeline/read/isPassedOver.ts";
import type { Database } from "../../pipeline/store/database.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { createJobRecord, type JobRecord } from "./createJobRecord.ts";
import { followJob } from "./followJob.ts";
import { isOver } from "./isOver.ts";
import type { Job } from "./Job.ts";
import type { ReceivedFiles } from "./receiveFiles.ts";
import { runJob } from "./runJob.ts";

/** Files that were sent, taken in one job after the other. */
export interface Jobs {
  /** True if no more may wait. */
  isFull(): boolean;
  /** Takes over received files; their folder is deleted when nobody needs them any more. */
  add(received: ReceivedFiles, options: { readonly replace: boolean }): Job;
  /** Newest first. */
  list(): readonly Job[];
  get(id: string): Job | undefined;
  /** What the job's last run did, if it came to its end. */
  report(id: string): IngestReport | undefined;
  /** Ends a job, which is told when it has; what is in stays in. */
  cancel(id: string): Job | undefined;
  /** Takes the same files again after a cancelled or failed run; other jobs stay as they are. */
  resume(id: string): Job | undefined;
  /** The job as it is, again whenever it has changed, and a last time when it is over. */
  follow(id: string, signal: AbortSignal): AsyncGenerator<Job>;
  /** Ends what is under way and takes nothing more. */
  close(): Promise<void>;
}

export interface JobsOptions {
  readonly database: Database;
  /** Threads that analyse, at least 1; left out: as many as leave the answers quick. */
  readonly workers?: number;
  /** Models and themes to work with in this thread instead. */
  readonly tools?: Tools;
  readonly log: (line: string) => void;
}

interface Entry {
  readonly record: JobRecord;
  readonly received: ReceivedFiles;
  stop: AbortController;
  report: IngestReport | undefined;
}

const MOST_WAITING = 20;
const MOST_OVER = 20;

export function createJobs({ workers = chooseWorkers(), ...options }: JobsOptions): Jobs {
  const { log } = options;
  const entries = new Map<string, Entry>();
  const changes = new EventEmitter().setMaxListeners(0);
  let running: Promise<void> | undefined;
  let closed = false;

  const read = (id: string) => entries.get(id)?.record.job();
  const list = () => [...entries.values()].toReversed().map(({ record }) => record.job());
  const waiting = () => [...entries].filter(([, { record }]) => record.job().state === "waiting");

  function start(): void {
    const [next] = waiting();
    if (running !== undefined || closed || next === undefined) return;
    const [id, entry] = next;
    const changed = () => changes.emit(id);
    running = runJob(entry.record, { ...options, workers, changed, signal: entry.stop.signal })
      .then(async (report) => {
        entry.report = report;
        if (entry.record.job().state === "done") await removeFiles(entry);
      })
      .finally(() => {
        running = undefined;
        changed();
        forget();
        start();
      });
  }

  function forget(): void {
    const over = [...entries].filter(([, { record }]) => isOver(record.job()));
    for (const [id, entry] of over.slice(0, Math.max(0, over.length - MOST_OVER))) {
      entries.delete(id);
      void removeFiles(entry);
    }
  }

  function removeFiles({ received }: Entry): Promise<void> {
    return rm(received.folder, { recursive: true, force: true }).catch((error) =>
      log(`files of a job stay in the staging folder: ${String(error)}`),
    );
  }

  return {
    isFull: () => closed || waiting().length >= MOST_WAITING,
    add(received, { replace }) {
      const id = crypto.randomUUID();
      const files = received.files.filter(({ path }) => !isSidecar(basename(path)));
      const facts = { id, created: new Date().toISOString(), replace };
      const record = createJobRecord(files, facts);
      entries.set(id, { record, received, stop: new AbortController(), report: undefined });
      start();
      return record.job();
    },
    list,
    get: read,
    report: (id) => entries.get(id)?.report,
    cancel(id) {
      const entry = entries.get(id);
      entry?.stop.abort();
      if (entry?.record.job().state === "waiting") entry.record.end({ state: "cancelled" });
      changes.emit(id);
      return entry?.record.job();
    },
    resume(id) {
      const entry = entries.get(id);
      const state = entry?.record.job().state;
      if (entry && (state === "cancelled" || state === "failed")) {
        entry.stop = new AbortController();
        entry.report = undefined;
        entry.record.wait();
        changes.emit(id);
        start();
      }
      return entry?.record.job();
    },
    follow: (id, signal) => followJob(id, read, changes, signal),
    async close() {
      closed = true;
      for (const { record, stop } of entries.values()) {
        stop.abort();
        if (record.job().state === "waiting") record.end({ state: "cancelled" });
      }
      await running;
    },
  };
}

function chooseWorkers(): number {
  return Math.max(1, availableParallelism() - 1);
}
