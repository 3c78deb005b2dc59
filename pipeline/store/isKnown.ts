import type { Database } from "./database.ts";
import { readStatement } from "./readStatement.ts";

const KNOWN_HASHES = readStatement("query/known_hashes");

/** Whether a document of this content is in the corpus. */
export async function isKnown(database: Database, contentHash: string): Promise<boolean> {
  const rows = await database.rows(KNOWN_HASHES, { content_hashes: [contentHash] });
  return rows.length > 0;
}
