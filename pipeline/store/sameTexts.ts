import type { Database } from "./database.ts";
import { readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

const SAME_TEXTS = readStatement("query/same_texts");

/** Ids of documents in the corpus by the hash of their text, of the given hashes. */
export async function sameTexts(
  database: Database,
  textHashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (textHashes.length === 0) return new Map();
  const rows = await database.rows(SAME_TEXTS, { text_hashes: textHashes });
  return new Map(rows.map((row) => [readText(row, "text_hash"), readText(row, "id")]));
}
