import type { ByteSource } from "../ByteSource.ts";
import { tooLarge } from "../readBytes.ts";
import { readCsvRows } from "../tables/readCsvRows.ts";
import type { TableRow } from "../tables/TableResult.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { fieldsFor } from "./fieldRole.ts";
import { fileKey, fileKeys } from "./fileKeys.ts";
import { type ReadFacts, readFacts } from "./readFacts.ts";

/** What a `metadata.csv` tells about the files that lie with it. */
export interface MetadataTable {
  /**
   * Facts of the row that names a file.
   *
   * @param place the file's path from the table's folder, with `/`
   */
  factsFor(place: string): ReadFacts | undefined;
  /** Of what its user should know: sentences without a full stop. */
  readonly warnings: readonly string[];
}

/** Larger ones are no lists of files: their rows are held in memory. */
const LARGEST_METADATA = 64 * 1024 * 1024;
const MOST_NAMED = 5;

/**
 * Reads a `metadata.csv`: a row for each file, which it names in a column `file`, `filename`, `path`, `fichier` or `id`
 * by its path or bare name, with or without its extension.
 *
 * @param places the paths of all files that may be meant, from the table's folder, with `/`
 * @returns undefined if none of these is named and the table has a column of texts: it is a table of documents
 * @throws UnreadableFile if it is no table, or names no file
 */
export async function readMetadataCsv(
  bytes: ByteSource,
  places: readonly string[],
): Promise<MetadataTable | undefined> {
  const { columns, rows, warnings } = await readCsvRows(bytes);
  const [column] = [...fieldsFor("file", columns), ...fieldsFor("id", columns)];
  const isTable = fieldsFor("text", columns).length > 0;
  if (isTable && (column === undefined || bytes.size > LARGEST_METADATA)) return undefined;
  if (bytes.size > LARGEST_METADATA) throw tooLarge(LARGEST_METADATA, "name fewer files in it");
  if (column === undefined)
    throw new UnreadableFile(
      `no column names files: name it "file"; its columns are ${columns.slice(0, 12).join(", ")}`,
    );
  const { facts, twice, broken } = await gatherFacts(rows, column);
  const byName = lastParts(facts);
  const find = (place: string) => {
    const keys = fileKeys(place);
    return keys.find((one) => facts.has(one)) ?? byName.get(keys.find((one) => byName.has(one)) ?? "");
  };
  const named = new Set(places.flatMap((place) => find(place) ?? []));
  if (named.size === 0 && isTable) return undefined;
  if (named.size === 0)
    throw new UnreadableFile(`none of the files it names in its column "${column}" is here`);
  const known = new Set(places.flatMap(fileKeys));
  const unused = [...facts.keys()].filter((key) => !named.has(key));
  const missing = unused.filter((key) => !known.has(key));
  twice.push(...unused.filter((key) => known.has(key)));
  return {
    factsFor: (place) => facts.get(find(place) ?? ""),
    warnings: [
      ...warnings,
      ...broken.slice(0, MOST_NAMED),
      ...(broken.length > MOST_NAMED ? [`${broken.length - MOST_NAMED} more rows are broken`] : []),
      ...(missing.length > 0 ? [`rows name files that are not here: ${list(missing)}`] : []),
      ...(twice.length > 0 ? [`files are named twice, and the first row counts: ${list(twice)}`] : []),
    ],
  };
}

async function gatherFacts(rows: AsyncIterable<TableRow>, column: string) {
  const facts = new Map<string, ReadFacts>();
  const twice: string[] = [];
  const broken: string[] = [];
  for await (const { fields, reason, number } of rows) {
    const name = fields?.get(column);
    if (fields === undefined) broken.push(reason ?? `row ${number} cannot be read`);
    else if (typeof name === "string" && name.trim() !== "") {
      if (facts.has(fileKey(name))) twice.push(name);
      else facts.set(fileKey(name), readFacts(withoutName(fields, column)));
    }
  }
  return { facts, twice, broken };
}

/** The name is the document's id where the table has no other. */
function withoutName(fields: ReadonlyMap<string, unknown>, column: string): ReadonlyMap<string, unknown> {
  const isFile = fieldsFor("file", [column]).length > 0;
  return isFile ? new Map([...fields].filter(([name]) => name !== column)) : fields;
}

/** Rows by the last part of what they name, where it is the last of one only: the table may have been made elsewhere. */
function lastParts(facts: ReadonlyMap<string, unknown>): ReadonlyMap<string, string> {
  const parts = new Map<string, string>();
  const shared = new Set<string>();
  for (const key of facts.keys()) {
    const part = key.slice(key.lastIndexOf("/") + 1);
    if (parts.has(part)) shared.add(part);
    parts.set(part, key);
  }
  for (const part of shared) parts.delete(part);
  return parts;
}

function list(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return names.slice(0, MOST_NAMED).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
