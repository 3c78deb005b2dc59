import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Database } from "./database.ts";
import { readNumber } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

const STORED_PARAGRAPHS = readStatement("themes/stored_paragraphs");
const DOCUMENT_RANGE = readStatement("query/document_range");

/** Name of the file with a portion's paragraphs, in the portion's folder. */
export const PARAGRAPHS_FILE = "paragraphs.parquet";

/** Documents in a portion: enough to keep the engine busy, few enough for every thread to get some. */
const DOCUMENTS_AT_A_TIME = 100;

/**
 * Writes all paragraphs of the store as Parquet, some documents at a time, in their order.
 * The engine does it in threads of its own: no row passes through this one.
 *
 * @param folder lies in the database's staging folder
 * @returns the portions' folders, as they are written
 */
export async function* exportParagraphs(database: Database, folder: string): AsyncGenerator<string> {
  const [range] = await database.rows(DOCUMENT_RANGE);
  const lastDocNo = readNumber(range, "last_doc_no");
  for (let first = 1; first <= lastDocNo; first += DOCUMENTS_AT_A_TIME) {
    const portion = join(folder, `portion-${first}`);
    await mkdir(portion, { recursive: true });
    await database.rows(`copy (${STORED_PARAGRAPHS}) to $file (format parquet, compression lz4_raw)`, {
      first_doc_no: first,
      last_doc_no: first + DOCUMENTS_AT_A_TIME - 1,
      file: join(portion, PARAGRAPHS_FILE),
    });
    yield portion;
  }
}
