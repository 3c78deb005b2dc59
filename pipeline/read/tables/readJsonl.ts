import type { ByteSource } from "../ByteSource.ts";
import { LONGEST_TEXT } from "../longestText.ts";
import { decodePieces } from "./decodePieces.ts";
import { documentsOfObjects } from "./documentsOfObjects.ts";
import { parseRow } from "./parseRow.ts";
import type { TableResult, TableRow } from "./TableResult.ts";

const LONGEST_LINE = LONGEST_TEXT * 2;

/**
 * The documents of JSON Lines, one object a line, in their order; one line is held at a time.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if it is no text, or its objects have no field for a text
 */
export async function* readJsonl(name: string, bytes: ByteSource): AsyncGenerator<TableResult> {
  const { pieces, warnings } = await decodePieces(bytes);
  for (const warning of warnings) yield { warning };
  yield* documentsOfObjects({ name, format: "jsonl" }, rowsOf(pieces));
}

async function* rowsOf(pieces: AsyncIterable<string>): AsyncGenerator<TableRow> {
  let number = 0;
  for await (const line of linesOf(pieces)) {
    number += 1;
    if (line.trim() !== "") yield parseRow(line, number, `line ${number}`);
  }
}

/** A line beyond all bounds comes as its beginning, which is no JSON. */
async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  let skipping = false;
  for await (const piece of pieces) {
    const lines = (rest + piece).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      if (!skipping) yield line;
      skipping = false;
    }
    if (rest.length > LONGEST_LINE) {
      if (!skipping) yield rest.slice(0, 100);
      [rest, skipping] = ["", true];
    }
  }
  if (!skipping) yield rest;
}
