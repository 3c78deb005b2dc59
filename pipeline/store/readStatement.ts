import { readFileSync } from "node:fs";

/** The text of one `.sql` file beside this module: `query/staged_documents`. */
export function readStatement(path: string): string {
  return readFileSync(new URL(`./${path}.sql`, import.meta.url), "utf8");
}
