import type { Database } from "./database.ts";
import { gatherVersions } from "./gatherVersions.ts";
import { readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";
import { supersede } from "./supersede.ts";
import { takeOut } from "./takeOut.ts";

/** What became of the documents that were to be removed, by id, each once. */
export interface RemovalReport {
  readonly removed: readonly string[];
  /** No document in the corpus has this id. */
  readonly unknown: readonly string[];
}

const KNOWN_IDS = readStatement("query/known_ids");

/**
 * Removes documents in one transaction: afterwards the corpus answers as if they had never come.
 *
 * A draft that was superseded by one of them is superseded by the next adopted text that fits, or counts again.
 *
 * @param ids repeated ones count once; unknown ones are named in the report and hinder nothing
 * @throws QueryFailed if the database fails; everything is as it was
 */
export function removeDocuments(database: Database, ids: readonly string[]): Promise<RemovalReport> {
  return database.transaction(async (transaction) => {
    const asked = [...new Set(ids)];
    const rows = await transaction.run(KNOWN_IDS, { ids: asked });
    const known = new Set(rows.map((row) => readText(row, "id")));
    const removed = asked.filter((id) => known.has(id));
    if (removed.length > 0) {
      await takeOut(transaction, removed);
      await supersede(transaction, []);
      await gatherVersions(transaction);
    }
    return { removed, unknown: asked.filter((id) => !known.has(id)) };
  });
}
