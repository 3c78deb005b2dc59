import type { z } from "@hono/zod-openapi";

/** A question to the corpus: the `.sql` file of that name, what it needs and what a row of its answer is. */
export interface Question<P extends z.ZodObject = z.ZodObject, R extends z.ZodObject = z.ZodObject> {
  /** File name without `.sql`. */
  readonly name: string;
  /** The statement's `$names`. */
  readonly parameters: P;
  /** The answer's columns, in their order. */
  readonly row: R;
  /** The parameters whose elements a part is repeated for (`readQuestion`); each has one at least. */
  readonly terms: readonly string[];
}

/** States a question with its types kept. */
export function question<P extends z.ZodObject, R extends z.ZodObject>(
  name: string,
  parameters: P,
  row: R,
  terms: readonly Extract<keyof P["shape"], string>[] = [],
): Question<P, R> {
  return { name, parameters, row, terms };
}
