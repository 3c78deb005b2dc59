import { fieldsFor } from "../facts/fieldRole.ts";
import type { TextSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { documentOfRow } from "./documentOfRow.ts";
import { explainColumns } from "./explainColumns.ts";
import type { TableResult, TableRow } from "./TableResult.ts";

/** So many objects are looked at for a field of texts before the table is taken for something else. */
const MOST_WITHOUT = 100;

/**
 * The documents of rows that each name their own fields; what the fields were taken for is said once.
 *
 * @throws UnreadableFile if there are no rows, or the first hundred have no field for a text
 */
export async function* documentsOfObjects(
  table: Pick<TextSource, "name" | "format">,
  rows: AsyncIterable<TableRow>,
): AsyncGenerator<TableResult> {
  let said = false;
  let seen = 0;
  const names = new Set<string>();
  const refuse = () => {
    if (names.size === 0)
      throw new UnreadableFile("the JSON is no table: it should hold objects with named fields");
    explainColumns([...names]);
  };
  for await (const row of rows) {
    seen += 1;
    if (!said) {
      for (const name of row.fields?.keys() ?? []) names.add(name);
      said = fieldsFor("text", [...names]).length > 0;
      if (said) yield { warning: explainColumns([...names]) };
      else if (seen >= MOST_WITHOUT) refuse();
    }
    yield documentOfRow(table, row);
  }
  if (seen === 0) throw new UnreadableFile("the table is empty");
  if (!said) refuse();
}
