import { createHash } from "node:crypto";
import type { Database } from "./database.ts";
import { readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

const CONTENT = readStatement("query/content");
const VERSIONS = readStatement("query/versions");

/**
 * Names the state of the corpus: equal for equal documents read by equal versions, in whatever order they came.
 *
 * @returns sha256 over the sorted content hashes and the versions of pipeline, models and themes, hexadecimal
 */
export async function snapshot(database: Pick<Database, "rows">): Promise<string> {
  const hash = createHash("sha256");
  for (const row of await database.rows(VERSIONS)) {
    hash.update(`${readText(row, "key")} ${readText(row, "value")}\n`);
  }
  const [content] = await database.rows(CONTENT);
  return hash.update(readText(content, "content_hashes")).digest("hex");
}
