import type { Database } from "./database.ts";
import { readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

/** The documents that people mean by a name. */
export interface NamedDocuments {
  readonly name: string;
  /** One of them, if the name is an id; none: the corpus has no such document. */
  readonly ids: readonly string[];
}

const NAMED_DOCUMENTS = readStatement("query/named_documents");

/** @param names ids, or symbols, several of which may belong to several documents (languages, drafts) */
export async function findDocuments(
  database: Pick<Database, "rows">,
  names: readonly string[],
): Promise<readonly NamedDocuments[]> {
  const rows = await database.rows(NAMED_DOCUMENTS, { ids: names });
  const found = rows.map((row) => ({ id: readText(row, "id"), symbol: row.symbol }));
  return names.map((name) => ({
    name,
    ids: found.some(({ id }) => id === name)
      ? [name]
      : found.filter(({ symbol }) => symbol === name).map(({ id }) => id),
  }));
}
