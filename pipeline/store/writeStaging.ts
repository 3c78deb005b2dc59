import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openScratch } from "./openScratch.ts";
import { type Column, writeParquet } from "./writeParquet.ts";

/**
 * Writes tables as Parquet files, `NAME.parquet`, from an in-memory database of its own: any thread may do so.
 *
 * @param folder is made if it is not there
 */
export async function writeStaging(
  tables: Readonly<Record<string, Readonly<Record<string, Column>>>>,
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const connection = await openScratch();
  try {
    for (const [name, columns] of Object.entries(tables)) {
      await writeParquet(connection, join(folder, `${name}.parquet`), columns);
    }
  } finally {
    connection.closeSync();
  }
}
