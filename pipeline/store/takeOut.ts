import type { Transaction } from "./database.ts";
import { readStatements } from "./readStatements.ts";
import { runSequence } from "./runSequence.ts";

const STATEMENTS = ["remove", "deltas", "erase"].flatMap(readStatements);

/**
 * Takes documents out of every table, and their counts out of the aggregates.
 *
 * What follows for others is left to the caller, to be settled once: `supersede` and `gatherVersions`.
 *
 * @param ids documents in the corpus, at least one
 */
export async function takeOut(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await runSequence(transaction, STATEMENTS, { ids });
}
