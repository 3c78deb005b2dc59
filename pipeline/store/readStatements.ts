import { readdirSync, readFileSync } from "node:fs";

/** One `.sql` file: one statement. */
export interface Statement {
  /** File name without its ending: `007_doc`. */
  readonly name: string;
  readonly sql: string;
}

/** The statements of a folder beside this module, in the order of their file names. */
export function readStatements(folder: string): readonly Statement[] {
  const place = new URL(`./${folder}/`, import.meta.url);
  return readdirSync(place)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => ({
      name: file.slice(0, -".sql".length),
      sql: readFileSync(new URL(file, place), "utf8"),
    }));
}
