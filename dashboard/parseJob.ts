import type { Job } from "../api/jobs/Job.ts";

/** A job as the server tells it; `undefined` for anything else, such as the page of a proxy. */
export function parseJob(text: string): Job | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isJob(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The server is our own: what tells a job from another answer is looked at, not every count. */
function isJob(value: unknown): value is Job {
  return (
    typeof value === "object" &&
    value !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "state" in value &&
    "progress" in value &&
    "files" in value &&
    Array.isArray(value.files)
  );
}
