import type { Job } from "./Job.ts";

/** True for a job that neither waits nor runs. */
export function isOver({ state }: Pick<Job, "state">): boolean {
  return state !== "waiting" && state !== "running";
}
