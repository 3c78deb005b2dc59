import { fieldsFor } from "../facts/fieldRole.ts";
import { fieldText } from "../facts/fieldText.ts";
import { readFacts } from "../facts/readFacts.ts";
import { hashBytes } from "../hashBytes.ts";
import { LONGEST_TEXT } from "../longestText.ts";
import type { TextSource } from "../SourceDocument.ts";
import type { SkippedRow, TableRow } from "./TableResult.ts";

const LONGEST_SHOWN = 80;

/**
 * The document that a row holds: its text, and what its other columns tell as facts.
 *
 * @param table the table's name, and its format
 */
export function documentOfRow(
  table: Pick<TextSource, "name" | "format">,
  { number, fields, reason }: TableRow,
): TextSource | SkippedRow {
  const row = `row ${number}`;
  if (fields === undefined) return { row, reason: reason ?? "the row cannot be read" };
  const text = textOf(fields);
  if (text === undefined) return { row, reason: "the row has no text" };
  if (text.value.length > LONGEST_TEXT)
    return {
      row,
      reason: `its text is longer than ${LONGEST_TEXT / 1024 / 1024} MB: give it in several rows`,
    };
  const readable = text.value.replace(NO_TEXT, "\ufffd");
  const { facts, warnings } = readFacts(new Map([...fields].filter(([name]) => name !== text.name)));
  return {
    kind: "text",
    name: `${table.name}!${facts.id?.slice(0, LONGEST_SHOWN) ?? row}`,
    format: table.format,
    contentHash: hashFields(fields),
    blocks: [{ text: readable, start: 0 }],
    warnings: readable === text.value ? warnings : [...warnings, UNREADABLE],
    facts,
  };
}

/** NUL, and halves of letters: JSON can write both, and no store takes them. */
const NO_TEXT = /[\0\p{Cs}]/gu;
const UNREADABLE = "its text holds NUL or halves of letters, which cannot be kept: � stands for each";

function textOf(fields: ReadonlyMap<string, unknown>) {
  for (const name of fieldsFor("text", [...fields.keys()])) {
    const value = fields.get(name);
    if (typeof value === "string" && value.trim() !== "") return { name, value };
  }
  return undefined;
}

/** The same values under the same names in any order are the same row. */
function hashFields(fields: ReadonlyMap<string, unknown>): string {
  const values = [...fields]
    .filter(([, value]) => value !== null && value !== undefined && value !== "")
    .map(([name, value]) => [name, typeof value === "string" ? value : (fieldText(value) ?? "")] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return hashBytes(Buffer.from(JSON.stringify(values)));
}
