import type { Transaction } from "./database.ts";
import { readStatements } from "./readStatements.ts";
import { runSequence } from "./runSequence.ts";

const STATEMENTS = [...readStatements("supersede"), ...readStatements("deltas")];

/**
 * Settles which drafts are superseded, and moves the counts of those that change between current and superseded.
 *
 * @param documents numbers of the documents that came in, whichever of draft and adopted text came first;
 *   drafts whose adopted text was removed in this transaction are settled too
 */
export async function supersede(transaction: Transaction, documents: readonly number[]): Promise<void> {
  await runSequence(transaction, STATEMENTS, { documents });
}
