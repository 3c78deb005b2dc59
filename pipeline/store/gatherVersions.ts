import type { Transaction } from "./database.ts";
import { readStatements } from "./readStatements.ts";
import { runSequence } from "./runSequence.ts";

const STATEMENTS = readStatements("versions");

/** Writes down with which versions the documents in the corpus were read, after some have come or gone. */
export async function gatherVersions(transaction: Transaction): Promise<void> {
  await runSequence(transaction, STATEMENTS, {});
}
