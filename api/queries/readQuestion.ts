import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The statement of a question, from its `.sql` file.
 *
 * Where several statements need the same rows, `-- part: NAME` on a line of its own stands for `parts/NAME.sql`, a query
 * that becomes the body of a common table expression: `hit as (` part `)`. With `, for each term` the part stands there
 * once per term, joined by `union all`; it reads the first element of lists (`[1]`), its repetitions the next ones. Parts
 * hold no parts.
 *
 * @param terms how often such a part is repeated; once where there is no term
 */
export function readQuestion(name: string, terms = 1): string {
  return read(name)
    .replace(EACH_TERM, (_, part: string) => eachTerm(read(`parts/${part}`), terms))
    .replace(PART, (_, part: string) => read(`parts/${part}`));
}

const EACH_TERM = /^ *-- part: (\w+), for each term$/gm;
const PART = /^ *-- part: (\w+)$/gm;

function eachTerm(part: string, terms: number): string {
  const others = Array.from({ length: Math.max(0, terms - 1) }, (_, index) =>
    part.replace(/^--.*\n/gm, "").replaceAll("[1]", `[${index + 2}]`),
  );
  return [part, ...others].join("union all\n");
}

const files = new Map<string, string>();

function read(name: string): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8");
  files.set(name, text);
  return text;
}
