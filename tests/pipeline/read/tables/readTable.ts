import type { ByteSource } from "../../../../pipeline/read/ByteSource.ts";
import { bytesInMemory } from "../../../../pipeline/read/bytesInMemory.ts";
import type { TextSource } from "../../../../pipeline/read/SourceDocument.ts";
import type { SkippedRow, TableResult } from "../../../../pipeline/read/tables/TableResult.ts";

/** What a table gives, sorted out. */
export interface ReadTable {
  readonly sources: readonly TextSource[];
  readonly texts: readonly string[];
  readonly skipped: readonly SkippedRow[];
  readonly warnings: readonly string[];
}

/** Reads a table that stands in memory. */
export async function readTable(
  read: (name: string, bytes: ByteSource) => AsyncGenerator<TableResult>,
  content: string | Uint8Array,
  name = "table",
): Promise<ReadTable> {
  const results: TableResult[] = [];
  for await (const result of read(name, bytesInMemory(Buffer.from(content)))) results.push(result);
  const sources = results.flatMap((result) => ("kind" in result ? [result] : []));
  return {
    sources,
    texts: sources.map(({ blocks }) => blocks[0]?.text ?? ""),
    skipped: results.flatMap((result) => ("reason" in result ? [result] : [])),
    warnings: results.flatMap((result) => ("warning" in result ? [result.warning] : [])),
  };
}
