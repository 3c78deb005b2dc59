import type { Database } from "../pipeline/store/database.ts";
import type { CorpusReader } from "../pipeline/store/Preparation.ts";
import { keepUntilCommit } from "./keepUntilCommit.ts";

export type KeepingDatabase = Pick<Database, "rows" | "stream" | "commits" | "beforeCommit">;

/**
 * Keeps what is read from the corpus and brings it along: once asked for it is read again in every transaction before
 * that commits, and what was read takes its place with the commit. No answer waits for it, and none is of an earlier state.
 *
 * @param load reads all it needs from the reader it is given
 */
export function keepAcrossCommits<T>(
  database: KeepingDatabase,
  load: (reader: CorpusReader) => Promise<T>,
): () => Promise<T> {
  let isAsked = false;
  let prepared: { readonly commits: number; readonly value: T } | undefined;
  const kept = keepUntilCommit(database.commits, async () =>
    prepared?.commits === database.commits() ? prepared.value : load(database),
  );
  database.beforeCommit(async (next) => {
    if (!isAsked) return () => {};
    const value = await load(next);
    return () => {
      prepared = { commits: database.commits(), value };
    };
  });
  return () => {
    isAsked = true;
    return kept();
  };
}
