import { LONGEST_TEXT } from "../longestText.ts";
import { findRecordEnd, type RecordScan } from "./findRecordEnd.ts";

/** A record of a table as it is written, with its line break. */
export interface WrittenRecord {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly written: string;
  /** Why it is none: then it is its first line only, and the next record begins behind that. */
  readonly reason?: string;
}

const LONGEST_RECORD = LONGEST_TEXT + 1024 * 1024;
const UNCLOSED = "a quotation mark is never closed";
const START: RecordScan = { at: 0, quoted: false, opening: true };

/**
 * Cuts a text with quoted cells into records; no more than one of them is held.
 *
 * A quotation mark inside an unquoted cell is a letter. A quoted cell has to end before a separator or a line break:
 * one that does not, or is never closed, spoils the line it begins on and nothing else.
 *
 * @param pieces the text, cut anywhere
 * @param longest characters after which a record is taken for one that never ends
 */
export async function* splitRecords(
  pieces: AsyncIterable<string>,
  delimiter: string,
  longest = LONGEST_RECORD,
): AsyncGenerator<WrittenRecord> {
  const separator = delimiter.charCodeAt(0);
  let [rest, scan, line] = ["", START, 1];

  /** The records that are whole; what is left over stays. */
  function* cut(final: boolean): Generator<WrittenRecord> {
    let from = 0;
    while (from < rest.length) {
      const found = findRecordEnd(rest, { ...scan, at: Math.max(scan.at, from) }, separator, final);
      const endless = "scan" in found && found.scan.at - from > longest;
      if ("scan" in found && !endless) {
        scan = found.scan;
        break;
      }
      const broken = !("end" in found);
      const end = broken ? lineEnd(rest, from, final || endless) : found.end;
      if (end === undefined) break;
      const written = rest.slice(from, end);
      yield { line, written, ...(broken && { reason: "reason" in found ? found.reason : UNCLOSED }) };
      line += countLines(written);
      from = end;
      scan = { ...START, at: from };
    }
    rest = rest.slice(from);
    scan = { ...scan, at: Math.max(0, scan.at - from) };
  }

  for await (const piece of pieces) {
    rest += piece;
    yield* cut(false);
  }
  yield* cut(true);
}

/** Behind the first line break; undefined where that may still come. */
function lineEnd(text: string, from: number, final: boolean): number | undefined {
  const lineBreak = /\r\n|\r|\n/gu;
  lineBreak.lastIndex = from;
  const found = lineBreak.exec(text);
  if (found === null || (found[0] === "\r" && lineBreak.lastIndex === text.length))
    return final ? text.length : undefined;
  return lineBreak.lastIndex;
}

function countLines(written: string): number {
  let lines = 0;
  for (let at = written.indexOf("\n"); at >= 0; at = written.indexOf("\n", at + 1)) lines += 1;
  return lines > 0 ? lines : Number(written.includes("\r"));
}
