import type { Database } from "./database.ts";

/** Answers questions from one state of the corpus. */
export type CorpusReader = Pick<Database, "rows" | "stream">;

/**
 * Reads from the corpus as a transaction is about to commit it, so that what is kept of it need not be read afterwards.
 *
 * @param next of no use once the preparation has ended
 * @returns what is to be done at the moment of the commit, before any answer knows of it; must not throw
 */
export type Preparation = (next: CorpusReader) => Promise<() => void>;
