import type { AsyncBuffer, FileMetaData, RowGroup, SchemaTree } from "hyparquet";
import type { ByteSource } from "../ByteSource.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { boundedCompressors } from "./boundedCompressors.ts";
import { documentOfRow } from "./documentOfRow.ts";
import { explainColumns } from "./explainColumns.ts";
import { holdReads } from "./holdReads.ts";
import type { TableResult } from "./TableResult.ts";

/** Largest row group that is read, in packed bytes: its columns are held in memory. */
const LARGEST_GROUP = 512 * 1024 * 1024;
/** Unpacked bytes of a group, about, that are turned into rows at a time. */
const PORTION = 32 * 1024 * 1024;
const LARGEST_METADATA = 64 * 1024 * 1024;

/**
 * The documents of a Parquet table, one a row, in its order; a portion of one row group is held at a time.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if it is no Parquet, encrypted or broken, or has no column of texts or a group beyond the bound
 */
export async function* readParquet(name: string, bytes: ByteSource): AsyncGenerator<TableResult> {
  const { parquetReadObjects, parquetSchema } = await import("hyparquet");
  const file = asyncBuffer(bytes);
  const metadata = await told(() => readMetadata(bytes, file));
  const columns = await told(async () => namesOf(parquetSchema(metadata)));
  yield { warning: explainColumns(columns) };
  const compressors = await boundedCompressors();
  let first = 0;
  let seen = 0;
  for (const group of metadata.row_groups) {
    const [size, rows] = [packedSize(group), Number(group.num_rows)];
    if (size > LARGEST_GROUP)
      throw new UnreadableFile("its row groups are larger than 512 MB: write it with fewer rows in each");
    const step = Math.max(1, Math.ceil(rows * Math.min(1, PORTION / Number(group.total_byte_size))));
    for (let start = first; start < first + rows; start += step) {
      const range = { rowStart: start, rowEnd: Math.min(first + rows, start + step) };
      const portion = await told(() =>
        holdReads(file, (held) => parquetReadObjects({ file: held, metadata, compressors, ...range })),
      );
      seen += portion.length;
      for (const [i, row] of portion.entries()) {
        const fields = new Map<string, unknown>(Object.entries(row));
        yield documentOfRow({ name, format: "parquet" }, { number: start + i + 1, fields });
      }
    }
    first += rows;
  }
  if (seen === 0) throw new UnreadableFile("the table is empty");
}

async function readMetadata(bytes: ByteSource, file: AsyncBuffer): Promise<FileMetaData> {
  const { parquetMetadataAsync } = await import("hyparquet");
  const tail = await bytes.read(Math.max(0, bytes.size - 8), bytes.size);
  const mark = tail.toString("latin1", 4);
  if (mark === "PARE") throw new UnreadableFile("the Parquet file is encrypted: write it without");
  if (mark !== "PAR1") throw new UnreadableFile("the Parquet file is cut short: fetch or write it again");
  if (tail.readUInt32LE(0) > LARGEST_METADATA)
    throw new UnreadableFile("the Parquet file is broken: fetch or write it again");
  return parquetMetadataAsync(file);
}

/** A broken file may leave names out, whatever the library's types say. */
function namesOf({ children }: SchemaTree): readonly string[] {
  const names: readonly unknown[] = children.map(({ element }) => element.name);
  return names.map((name) => {
    if (typeof name !== "string")
      throw new UnreadableFile("the Parquet file is broken: a column has no name; write it again");
    return name;
  });
}

function packedSize({ columns }: RowGroup): number {
  return columns.reduce((sum, { meta_data }) => sum + Number(meta_data?.total_compressed_size ?? 0), 0);
}

/** Bytes of the file, and none beyond it, whatever a broken one asks for. */
function asyncBuffer(bytes: ByteSource): AsyncBuffer {
  return {
    byteLength: bytes.size,
    async slice(start, end = bytes.size) {
      const asked = await bytes.read(Math.max(0, start), Math.min(bytes.size, end));
      return new Uint8Array(asked).buffer;
    },
  };
}

/** What the library makes of a broken file is told as such. */
async function told<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const why = error instanceof Error ? error.message.slice(0, 200) : String(error);
    throw new UnreadableFile(`the Parquet file is broken: ${why}; fetch or write it again`);
  }
}
