import { z } from "@hono/zod-openapi";
import type { Database } from "../../pipeline/store/database.ts";
import type { Columns } from "../../pipeline/store/streamStatement.ts";
import type { Question } from "./question.ts";
import { readQuestion } from "./readQuestion.ts";

/**
 * Asks for a long answer, all of it from one state of the corpus; its values are not parsed.
 *
 * @param take is given the columns that the question declares, in their order, some rows at a time
 */
export type Stream = <P extends z.ZodObject>(
  question: Question<P>,
  parameters: z.input<P>,
  take: (columns: Columns) => void,
) => Promise<void>;

export function createStream(database: Pick<Database, "stream">): Stream {
  return (question, parameters, take) => {
    const bound = Parameters.parse(question.parameters.parse(parameters));
    return database.stream(readQuestion(question.name), bound, take);
  };
}

const Parameters = z.record(z.string(), z.union([z.string(), z.number()]));
