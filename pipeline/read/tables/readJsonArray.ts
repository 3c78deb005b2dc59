import type { ByteSource } from "../ByteSource.ts";
import { decodePieces } from "./decodePieces.ts";
import { documentsOfObjects } from "./documentsOfObjects.ts";
import { parseRow } from "./parseRow.ts";
import { splitElements } from "./splitElements.ts";
import type { TableResult, TableRow } from "./TableResult.ts";

/**
 * The documents of a JSON array of objects, one an object, in their order; one object is held at a time.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if it is no text, no array of objects, or these have no field for a text
 */
export async function* readJsonArray(name: string, bytes: ByteSource): AsyncGenerator<TableResult> {
  const { pieces, warnings } = await decodePieces(bytes);
  for (const warning of warnings) yield { warning };
  yield* documentsOfObjects({ name, format: "jsonl" }, rowsOf(pieces));
}

async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<TableRow> {
  let number = 0;
  for await (const { written, reason } of splitElements(pieces)) {
    number += 1;
    yield reason === undefined ? parseRow(written, number, `object ${number}`) : { number, reason };
  }
}
