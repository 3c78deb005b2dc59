import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

let opening: Promise<DuckDBInstance> | undefined;

/**
 * A connection to the running thread's in-memory database, which reads and writes staging files; whoever asks closes it.
 *
 * The database stays open: making one takes as long as staging 10,000 tokens. It works in its caller's thread only.
 */
export async function openScratch(): Promise<DuckDBConnection> {
  opening ??= DuckDBInstance.create(":memory:", { memory_limit: "256MB", threads: "1" });
  return (await opening).connect();
}
