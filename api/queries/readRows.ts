import { setImmediate } from "node:timers/promises";
import { z } from "@hono/zod-openapi";
import type { CorpusReader } from "../../pipeline/store/Preparation.ts";
import type { Columns } from "../../pipeline/store/streamStatement.ts";
import type { Question } from "./question.ts";
import { readQuestion } from "./readQuestion.ts";

/** Rows checked at a time: a millisecond's work. */
const ROWS = 256;

/**
 * Reads the whole answer to a question without parameters some rows at a time: in between the event loop is free, and no
 * deadline ends it.
 *
 * @returns the rows, checked against what the question declares: numbers and texts, no lists
 */
export async function readRows<R extends z.ZodObject>(
  reader: Pick<CorpusReader, "stream">,
  { name, row }: Question<z.ZodObject<Record<string, never>>, R>,
): Promise<z.output<R>[]> {
  const portions: Columns[] = [];
  await reader.stream(readQuestion(name), {}, (columns) => {
    portions.push(columns);
  });
  const rows: z.output<R>[] = [];
  for (const columns of portions) {
    for (let start = 0; start < (columns[0]?.length ?? 0); start += ROWS) {
      rows.push(...z.array(row).parse(rowsOf(Object.keys(row.shape), columns, start)));
      await setImmediate();
    }
  }
  return rows;
}

function rowsOf(names: readonly string[], columns: Columns, start: number): Record<string, unknown>[] {
  const parts = columns.map((column) => column.slice(start, start + ROWS));
  return (parts[0] ?? []).map((_, index) =>
    Object.fromEntries(names.map((name, place) => [name, parts[place]?.[index]])),
  );
}
