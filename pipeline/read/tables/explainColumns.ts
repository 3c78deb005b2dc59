import { fieldRole, fieldsFor } from "../facts/fieldRole.ts";
import { UnreadableFile } from "../UnreadableFile.ts";

const MOST_NAMED = 12;
const LONGEST_NAME = 40;

/**
 * What a table's columns were taken for, as a sentence: "text from texte, date from année; attributes: party".
 *
 * @throws UnreadableFile if none is a text's
 */
export function explainColumns(columns: readonly string[]): string {
  const [text] = fieldsFor("text", columns);
  if (text === undefined) {
    throw new UnreadableFile(
      `the table has no column of texts: name it "text"; its columns are ${list(columns.map(show))}`,
    );
  }
  const roles = (["date", "title", "id", "language"] as const).flatMap((role) => {
    const [name] = fieldsFor(role, columns);
    return name === undefined ? [] : [`${role} from "${show(name)}"`];
  });
  const rest = columns.filter((name) => (fieldRole(name)?.role ?? "file") === "file");
  return [
    `columns: ${[`text from "${show(text)}"`, ...roles].join(", ")}`,
    ...(rest.length > 0 ? [`attributes: ${list(rest.map(show))}`] : []),
  ].join("; ");
}

function show(name: string): string {
  const line = name.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME - 1)}…` : line;
}

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
