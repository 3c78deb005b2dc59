import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The statement of a question, from its `.sql` file.
 *
 * Where several statements need the same rows, `-- part: NAME` on a line of its own stands for `parts/NAME.sql`: the body
 * of a common table expression, `hit as (` part `)`, or the end of the statement. With `, for each place` the part stands
 * there once per element of the parameter `place`, joined by `union all`; what it calls `$term_lemma_1` is `$place_lemma_1`
 * in the first, `$place_lemma_2` in the second. Parts hold no parts.
 *
 * @param terms how many elements such parameters have; one unless given
 */
export function readQuestion(name: string, terms: Readonly<Record<string, number>> = {}): string {
  return read(name)
    .replace(EACH_TERM, (_, part: string, term: string) =>
      eachTerm(read(`parts/${part}`), term, terms[term] ?? 1),
    )
    .replace(PART, (_, part: string) => read(`parts/${part}`));
}

const EACH_TERM = /^ *-- part: (\w+), for each (\w+)$/gm;
const PART = /^ *-- part: (\w+)$/gm;

function eachTerm(part: string, name: string, count: number): string {
  const [, header = "", body = ""] = /^((?:--.*\n)*)([\s\S]*)$/.exec(part) ?? [];
  const queries = Array.from({ length: count }, (_, index) =>
    body.replace(/\$term_(\w+)_1\b/g, (_, field: string) => `$${name}_${field}_${index + 1}`),
  );
  return header + queries.join("union all\n");
}

const files = new Map<string, string>();

function read(name: string): string {
  const known = files.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(join(import.meta.dirname, `${name}.sql`), "utf8");
  files.set(name, text);
  return text;
}
