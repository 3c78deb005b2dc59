import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { placeInTime } from "./akn/readStatementMetadata.ts";
import type { Keyword, MarkedMetadata } from "./SourceDocument.ts";

/** What a sidecar says about a resolution, in English. */
export interface SidecarEntry {
  readonly committee?: string;
  readonly agendaItem?: string;
  readonly dateAdopted?: string;
  readonly sponsors?: readonly string[];
  readonly subjects?: readonly Keyword[];
}

type Sidecar = ReadonlyMap<string, SidecarEntry>;

const LARGEST_SIDECAR = 64 * 1024 * 1024;
const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
/** Sidecars read last, by path, size and time of change: each file of a folder asks for the same one. */
const read = new Map<string, Promise<Sidecar>>();
const MOST_KEPT = 8;

/**
 * Metadata with what the session's sidecar (`metadata-77.jsonl`) in a folder adds: the document's own facts stand.
 *
 * A folder without one, a document that it does not list and lines that are no JSON add nothing.
 */
export async function withSidecar(metadata: MarkedMetadata, folder: string): Promise<MarkedMetadata> {
  if (metadata.session === undefined || metadata.symbol === undefined) return metadata;
  const sidecar = await readSidecar(join(folder, `metadata-${metadata.session}.jsonl`));
  const entry = sidecar?.get(symbolKey(metadata.symbol));
  if (entry === undefined) return metadata;
  const dated = metadata.dateAdopted === undefined && entry.dateAdopted !== undefined;
  return {
    ...entry,
    ...metadata,
    ...(dated && placeInTime(entry.dateAdopted, metadata.dateDistributed, metadata.session)),
  };
}

async function readSidecar(path: string): Promise<Sidecar | undefined> {
  const entry = await stat(path).catch(() => undefined);
  if (entry === undefined || !entry.isFile() || entry.size > LARGEST_SIDECAR) return undefined;
  const key = `${path}\n${entry.size}\n${entry.mtimeMs}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const oldest = read.size >= MOST_KEPT ? read.keys().next().value : undefined;
  if (oldest !== undefined) read.delete(oldest);
  const fresh = readFile(path, "utf8").then(parseSidecar, () => new Map());
  read.set(key, fresh);
  return fresh;
}

/** A sidecar's entries by symbol. */
export function parseSidecar(text: string): Sidecar {
  const entries = new Map<string, SidecarEntry>();
  for (const line of text.split("\n")) {
    const record = parseLine(line);
    const symbol = textIn(record, "symbol");
    if (record !== undefined && symbol !== undefined) entries.set(symbolKey(symbol), toEntry(record));
  }
  return entries;
}

type JsonRecord = Readonly<Record<string, unknown>>;

function toEntry(record: JsonRecord): SidecarEntry {
  const committee = /(?:First|Second|Third|Fourth|Fifth|Sixth) Committee/u.exec(
    textIn(record, "committee") ?? "",
  );
  const agendaItem = /\d.*$/u.exec(textIn(record, "agenda_item") ?? "")?.[0].trim();
  const dateAdopted = readDay(textIn(record, "adoption_date") ?? "");
  const sponsors = listIn(record, "sponsors").filter((one) => typeof one === "string");
  const subjects = listIn(record, "subjects").flatMap((pair): readonly Keyword[] => {
    const [term, vocabulary] = Array.isArray(pair) ? pair : [];
    if (typeof term !== "string") return [];
    return [{ term, ...(typeof vocabulary === "string" && { vocabulary }) }];
  });
  return {
    ...(committee !== null && { committee: committee[0] }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...(dateAdopted !== undefined && { dateAdopted }),
    ...(sponsors.length > 0 && { sponsors }),
    ...(subjects.length > 0 && { subjects }),
  };
}

/** `2019-10-10 00:00:00` and `21 September 2020`. */
function readDay(written: string): string | undefined {
  const iso = /^\d{4}-\d\d-\d\d/u.exec(written)?.[0];
  if (iso !== undefined) return iso;
  const [, day = "", name = "", year = ""] = /^(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(written.trim()) ?? [];
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function parseLine(line: string): JsonRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textIn(record: JsonRecord | undefined, key: string): string | undefined {
  const value = record?.[key];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function listIn(record: JsonRecord, key: string): readonly unknown[] {
  const value = record[key];
  return Array.isArray(value) ? value : [];
}

/** Symbols are written with and without a space before a part's letter. */
function symbolKey(symbol: string): string {
  return symbol.toUpperCase().replace(/\s+/gu, "");
}
