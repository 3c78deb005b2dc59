import type { IngestProgress } from "../createProgress.ts";
import type { IngestReport } from "../IngestReport.ts";
import { listFiles } from "../read/listFiles.ts";
import { explainFailure } from "../read/readBytes.ts";
import { reasonFor } from "../reasonFor.ts";
import { CommandFailed } from "./CommandFailed.ts";
import type { ServerClient } from "./createServerClient.ts";
import { withSidecars } from "./withSidecars.ts";

export interface HandOverOptions {
  readonly replace: boolean;
  /** Ends the ingest: what is in stays in. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: IngestProgress) => void;
}

/**
 * Has files taken in by the running server: their bytes are sent, with the sidecars beside them.
 *
 * @returns the report as `ingest` gives it, with the paths as they are here
 * @throws CommandFailed if the server refuses the files, fails or is stopped
 */
export async function handOver(
  server: ServerClient,
  paths: readonly string[],
  { replace, signal, onProgress }: HandOverOptions,
): Promise<IngestReport> {
  const { files, skipped } = await listFiles(paths);
  const left = [...skipped];
  if (files.length === 0) return { ...NOTHING, skipped: left };
  const sent = await withSidecars(files);
  let id: string;
  try {
    id = await server.send(sent, {
      replace,
      signal,
      unreadable: ({ path }, error) => left.push({ path, reason: reasonFor(explainFailure(error)) }),
    });
  } catch (error) {
    if (signal.aborted) return { ...NOTHING, skipped: left, cancelled: true };
    if (left.length === files.length) return { ...NOTHING, skipped: left };
    throw error;
  }
  const report = await follow(server, id, { signal, onProgress });
  return { ...report, skipped: [...left, ...report.skipped] };
}

async function follow(
  server: ServerClient,
  id: string,
  { signal, onProgress }: Pick<HandOverOptions, "signal" | "onProgress">,
): Promise<IngestReport> {
  const cancel = () => void server.cancel(id).catch(() => undefined);
  signal.addEventListener("abort", cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    const { state, error } = await server.follow(id, onProgress);
    if (state === "failed")
      throw new CommandFailed(`The running Themeline failed: ${error ?? "it does not say why"}.`);
    return (await server.report(id)) ?? { ...NOTHING, cancelled: true };
  } finally {
    signal.removeEventListener("abort", cancel);
  }
}

const NOTHING: IngestReport = {
  documents: 0,
  paragraphs: 0,
  tokens: 0,
  seconds: 0,
  replaced: 0,
  already_there: 0,
  skipped: [],
  warnings: [],
};
