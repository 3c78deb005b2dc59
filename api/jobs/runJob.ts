import type { IngestReport } from "../../pipeline/IngestReport.ts";
import { ingest } from "../../pipeline/ingest.ts";
import type { Database } from "../../pipeline/store/database.ts";
import { isDiskFull } from "../../pipeline/store/isDiskFull.ts";
import type { Tools } from "../../pipeline/tools.ts";
import type { JobRecord } from "./createJobRecord.ts";

export interface RunOptions {
  readonly database: Database;
  /** Threads that analyse, at least 1: this one answers. */
  readonly workers: number;
  readonly tools?: Tools;
  readonly log: (line: string) => void;
  /** Told whenever the record has changed. */
  readonly changed: () => void;
  readonly signal: AbortSignal;
}

/**
 * Takes a job's files in and keeps its record; whatever goes wrong is told there.
 *
 * @returns the ingest's report, under the names the files were sent with; undefined if the job failed
 */
export async function runJob(record: JobRecord, options: RunOptions): Promise<IngestReport | undefined> {
  const { log, changed, signal, ...how } = options;
  record.begin();
  changed();
  try {
    const report = await ingest(record.paths, {
      ...how,
      background: true,
      replace: record.job().replace,
      signal,
      onProgress(progress) {
        record.progress(progress);
        changed();
      },
      onDocument(result) {
        record.document(result);
        changed();
      },
    });
    const warnings = report.warnings.flatMap(({ path, warning }) => (path === undefined ? [warning] : []));
    record.end({ state: report.cancelled ? "cancelled" : "done", warnings });
    return {
      ...report,
      skipped: report.skipped.map(({ path, reason }) => ({ path: record.show(path), reason })),
      warnings: report.warnings.map(({ path, warning }) =>
        path === undefined ? { warning } : { path: record.show(path), warning },
      ),
    };
  } catch (error) {
    record.end({ state: signal.aborted ? "cancelled" : "failed", ...(signal.aborted ? {} : explain(error)) });
    if (!signal.aborted)
      log(`job ${record.job().id}: ${error instanceof Error ? error.stack : String(error)}`);
    return undefined;
  }
}

function explain(error: unknown): {
  readonly error: { readonly code: "disk_full" | "failed"; message: string };
} {
  if (isDiskFull(error)) {
    const message = "the disk is full: make room, then resume; what came in before is kept";
    return { error: { code: "disk_full", message } };
  }
  const message =
    "the files could not be taken in; the server's log tells why, and what came in before is kept";
  return { error: { code: "failed", message } };
}
