import type { DuckDBConnection } from "@duckdb/node-api";
import type { CommitGate } from "./createCommitGate.ts";
import type { Transaction } from "./database.ts";
import { runStatement } from "./runStatement.ts";

/** Runs `work` in a transaction; commits through the gate when it ends, rolls back when it throws. */
export async function runTransaction<T>(
  connection: DuckDBConnection,
  gate: CommitGate,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  await runStatement(connection, "begin transaction");
  try {
    const result = await work({ run: (sql, parameters) => runStatement(connection, sql, parameters) });
    await gate.commit(() => runStatement(connection, "commit"));
    return result;
  } catch (error) {
    await runStatement(connection, "rollback");
    throw error;
  }
}
