import type { Database, Transaction } from "./database.ts";
import { readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";

/** A part of the machinery whose version decides what the corpus looks like. */
export type Part = "pipeline" | "model_fr" | "model_en" | "themes";

const VERSION = readStatement("query/version");
const DELETE_VERSION = readStatement("meta/delete_version");
const INSERT_VERSION = readStatement("meta/insert_version");

/** The version of a part with which the corpus was made; undefined for a new database. */
export async function readVersion(database: Database, part: Part): Promise<string | undefined> {
  const [row] = await database.rows(VERSION, { key: part });
  return row && readText(row, "value");
}

/** Puts one version in the place of whatever stood there. */
export async function writeVersion(transaction: Transaction, part: Part, version: string): Promise<void> {
  await transaction.run(DELETE_VERSION, { key: part });
  await transaction.run(INSERT_VERSION, { key: part, value: version });
}
