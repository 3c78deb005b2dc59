import type { ByteSource } from "../ByteSource.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { fileKey, isMetadataTable } from "./fileKeys.ts";
import type { ReadFacts } from "./readFacts.ts";
import { type MetadataTable, readMetadataCsv } from "./readMetadataCsv.ts";

/** What the `metadata.csv` of folders tell about the files in them and below; each is read once, when it is asked for. */
export interface ListedFacts {
  /**
   * Facts about a file, by the nearest table that lists its folder's files; `unlisted` if that has no row for it.
   *
   * @returns undefined where no table is about it
   */
  about(path: string): Promise<ReadFacts | "unlisted" | undefined>;
  /**
   * The table at a path, undefined if it is a table of documents, or not the first of its folder.
   *
   * @throws UnreadableFile if it is no table, or names no file that is here
   */
  table(path: string): Promise<MetadataTable | undefined>;
}

/** Each is compared with all files. */
const MOST_TABLES = 1000;

/**
 * @param files all files that are read together, in a file system or in a zip
 * @param read gives one of them to a function that works on its bytes
 */
export function createListedFacts(
  files: readonly string[],
  read: <T>(path: string, work: (bytes: ByteSource) => Promise<T>) => Promise<T>,
): ListedFacts {
  const tables = new Map<string, string>();
  for (const path of files) {
    const folder = folderOf(path);
    if (isMetadataTable(lastPart(path)) && !tables.has(folder) && tables.size < MOST_TABLES)
      tables.set(folder, path);
  }
  const opened = new Map<string, Promise<MetadataTable | undefined>>();

  function table(path: string): Promise<MetadataTable | undefined> {
    const known = opened.get(path);
    if (known !== undefined) return known;
    const folder = folderOf(path);
    if (tables.get(folder) !== path) return Promise.resolve(undefined);
    const places = files.flatMap((file) =>
      folderOf(file).startsWith(folder) && !isMetadataTable(lastPart(file)) ? [placeIn(folder, file)] : [],
    );
    const opening = read(path, (bytes) => readMetadataCsv(bytes, places));
    opening.catch(() => undefined);
    opened.set(path, opening);
    return opening;
  }

  async function about(path: string) {
    if (tables.size === 0) return undefined;
    for (let folder = folderOf(path); ; folder = folderOf(folder.slice(0, -1))) {
      const listed = await tableIn(folder);
      if (listed !== undefined) return listed.factsFor(placeIn(folder, path)) ?? "unlisted";
      if (folder === "") return undefined;
    }
  }

  /** One that cannot be read is told where it stands itself. */
  async function tableIn(folder: string): Promise<MetadataTable | undefined> {
    const path = tables.get(folder);
    if (path === undefined) return undefined;
    return table(path).catch((error: unknown) => {
      if (error instanceof UnreadableFile) return undefined;
      throw error;
    });
  }

  return { about, table };
}

/** With its last separator; empty for a bare name. */
function folderOf(path: string): string {
  return path.slice(0, path.length - lastPart(path).length);
}

function lastPart(path: string): string {
  return path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
}

function placeIn(folder: string, path: string): string {
  return fileKey(path.slice(folder.length));
}
