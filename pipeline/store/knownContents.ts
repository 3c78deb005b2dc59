import type { Database } from "./database.ts";
import { readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

const KNOWN_HASHES = readStatement("query/known_hashes");

/** Those of the given content hashes whose document is in the corpus. */
export async function knownContents(
  database: Database,
  contentHashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await database.rows(KNOWN_HASHES, { content_hashes: contentHashes });
  return new Set(rows.map((row) => readText(row, "content_hash")));
}
