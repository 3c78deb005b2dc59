import type { DuckDBConnection } from "@duckdb/node-api";
import { QueryStopped } from "./QueryStopped.ts";

/** What ends a query early. */
export interface Stop {
  /** Fires at the deadline or when the caller goes away; its reason is a QueryStopped. */
  readonly signal: AbortSignal;
  /** Runs a query that is interrupted when the signal fires. */
  guard<T>(connection: DuckDBConnection, query: () => Promise<T>): Promise<T>;
}

/** DuckDB forgets an interrupt that comes before a query has begun on its thread: it is repeated. */
const INTERRUPT_EVERY_MS = 20;

/**
 * Runs `work` with a stop made of a caller's signal and a deadline from now.
 *
 * @throws QueryStopped if the stop fired before the work was done
 */
export async function withStop<T>(
  options: { readonly signal?: AbortSignal; readonly deadlineMs?: number },
  work: (stop: Stop) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const leave = () => controller.abort(new QueryStopped("aborted"));
  const deadline =
    options.deadlineMs === undefined
      ? undefined
      : setTimeout(() => controller.abort(new QueryStopped("deadline")), options.deadlineMs);
  options.signal?.addEventListener("abort", leave, { once: true });
  if (options.signal?.aborted) {
    leave();
  }
  try {
    return await work({
      signal: controller.signal,
      guard: (connection, query) => guard(controller.signal, connection, query),
    });
  } finally {
    clearTimeout(deadline);
    options.signal?.removeEventListener("abort", leave);
  }
}

async function guard<T>(
  signal: AbortSignal,
  connection: DuckDBConnection,
  query: () => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  let repeat: NodeJS.Timeout | undefined;
  const interrupt = () => {
    connection.interrupt();
    repeat = setInterval(() => connection.interrupt(), INTERRUPT_EVERY_MS);
  };
  signal.addEventListener("abort", interrupt, { once: true });
  try {
    return await query();
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    clearInterval(repeat);
    signal.removeEventListener("abort", interrupt);
  }
}
