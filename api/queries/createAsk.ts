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
    const bound = Parameters.parse(question.parameters.parse(parameters));
    const options = signal === undefined ? {} : { signal };
    const terms = question.terms === undefined ? undefined : bound[question.terms];
    const sql = readQuestion(question.name, Array.isArray(terms) ? terms.length : 1);
    const rows = await database.rows(sql, bound, {
      ...options,
      deadlineMs: DEADLINE_MS,
    });
    return z.array(question.row).parse(rows);
  };
}

const Parameters = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string()), z.array(z.int())]),
);
