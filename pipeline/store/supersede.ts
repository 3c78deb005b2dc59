import type { Transaction } from "./database.ts";
import { readStatements } from "./readStatements.ts";
import { runSequence } from "./runSequence.ts";

const STATEMENTS = readStatements("supersede");

/**
 * Marks drafts whose adopted text is in the corpus and moves their counts from current to superseded.
 *
 * @param documents numbers of the documents that came in; whichever of draft and adopted text came first
 */
export async function supersede(transaction: Transaction, documents: readonly number[]): Promise<void> {
  await runSequence(transaction, STATEMENTS, { documents });
}
