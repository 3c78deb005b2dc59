import { fileURLToPath } from "node:url";

const DEFAULT_DATABASE = fileURLToPath(new URL("../../data/themeline.duckdb", import.meta.url));

/** The database a command works on. */
export function chooseDatabase(given: string | undefined): string {
  return given || process.env.THEMELINE_DB || DEFAULT_DATABASE;
}
