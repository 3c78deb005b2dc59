import { fieldsFor } from "../facts/fieldRole.ts";

const CANDIDATES = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof CANDIDATES)[number];

/**
 * What separates the cells of a table, told by its header line: the one that leaves a column of texts or the name of
 * a document, and of these the one that stands most often.
 *
 * @param header the first line
 */
export function sniffDelimiter(header: string): Delimiter {
  const unquoted = header.replace(/"[^"]*"/gu, (cell) => cell.replace(/[,;\t|]/gu, " "));
  const judged = CANDIDATES.map((delimiter) => {
    const cells = unquoted.split(delimiter).map((cell) => cell.replaceAll('"', "").trim());
    const known = (["text", "file", "id"] as const).some((role) => fieldsFor(role, cells).length > 0);
    return { delimiter, score: cells.length + (known ? 1000 : 0) };
  });
  return judged.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
