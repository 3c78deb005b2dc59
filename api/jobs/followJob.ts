import { type EventEmitter, once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { isOver } from "./isOver.ts";
import type { Job } from "./Job.ts";

/** Between two events of a job, in ms; at least one for each of its files, all of which an event tells. */
const QUIET_MS = 250;
/** After so long the state is told again, so that a listener that has gone is noticed. */
const LONGEST_SILENCE_MS = 15_000;

/**
 * A job as it is, again whenever it has changed, and a last time when it is over.
 *
 * @param read the job as it is now; undefined once it is forgotten
 * @param changes emits the job's id whenever it has changed
 */
export async function* followJob(
  id: string,
  read: (id: string) => Job | undefined,
  changes: EventEmitter,
  signal: AbortSignal,
): AsyncGenerator<Job> {
  for (;;) {
    const job = read(id);
    if (job === undefined) return;
    const long = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_SILENCE_MS)]);
    const changed = once(changes, id, { signal: long }).catch(() => undefined);
    yield job;
    if (isOver(job) || signal.aborted) return;
    await changed;
    await setTimeout(Math.max(QUIET_MS, job.files.length), undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
  }
}
