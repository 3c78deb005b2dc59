import type { DuckDBConnection } from "@duckdb/node-api";
import type { CommitGate } from "./createCommitGate.ts";
import type { Preparations } from "./createPreparations.ts";
import type { Transaction } from "./database.ts";
import { runStatement } from "./runStatement.ts";

/** Runs `work` in a transaction; prepares and commits through the gate when it ends, rolls back when it throws. */
export async function runTransaction<T>(
  connection: DuckDBConnection,
  { gate, preparations }: { readonly gate: CommitGate; readonly preparations: Preparations },
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  await runStatement(connection, "begin transaction");
  try {
    const result = await work({ run: (sql, parameters) => runStatement(connection, sql, parameters) });
    const settle = await preparations.run(connection);
    await gate.commit(() => runStatement(connection, "commit"), settle);
    return result;
  } catch (error) {
    await runStatement(connection, "rollback");
    throw error;
  }
}
