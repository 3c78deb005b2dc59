import { z } from "@hono/zod-openapi";
import type { Database } from "../../pipeline/store/database.ts";
import type { Question } from "./question.ts";
import { readQuestion } from "./readQuestion.ts";

/** No query may hold the engine longer; it is interrupted then. */
const DEADLINE_MS = 2000;

/**
 * Answers a question from the corpus.
 *
 * @param signal ends the query when whoever asked goes away
 * @returns the rows, checked against what the question declares
 * @throws QueryStopped at the deadline of 2 s or when the signal fires
 */
export type Ask = <P extends z.ZodObject, R extends z.ZodObject>(
  question: Question<P, R>,
  parameters: z.input<P>,
  signal?: AbortSignal,
) => Promise<z.output<R>[]>;

/** The one reader of rows: statement from its file, parameters bound, rows parsed. */
export function createAsk(database: Pick<Database, "rows">): Ask {
  return async (question, parameters, signal) => {
    const given = Given.parse(question.parameters.parse(parameters));
    const terms = question.terms.map((name): [string, readonly Term[]] => [name, Terms.parse(given[name])]);
    const counts = Object.fromEntries(terms.map(([name, its]) => [name, its.length]));
    const single = Object.entries(given).filter(([name]) => !question.terms.includes(name));
    const bound = Parameters.parse(Object.fromEntries([...single, ...terms.flatMap(bindTerms)]));
    const options = signal === undefined ? {} : { signal };
    const rows = await database.rows(readQuestion(question.name, counts), bound, {
      ...options,
      deadlineMs: DEADLINE_MS,
    });
    return z.array(question.row).parse(rows);
  };
}

const Given = z.record(z.string(), z.unknown());

const Parameter = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.string()),
  z.array(z.int()),
]);

const Parameters = z.record(z.string(), Parameter);
const Terms = z.array(Parameters);

type Term = z.output<typeof Parameters>;

/** `lemma` of the second place is `$place_lemma_2`. */
function bindTerms([name, terms]: [string, readonly Term[]]): [string, z.output<typeof Parameter>][] {
  return terms.flatMap((term, index) =>
    Object.entries(term).map(([field, value]): [string, z.output<typeof Parameter>] => [
      `${name}_${field}_${index + 1}`,
      value,
    ]),
  );
}
