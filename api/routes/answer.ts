import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { ApiEnv } from "../ApiEnv.ts";
import { type Cell, type CsvStyle, formatCsv } from "../formatCsv.ts";
import { Problem } from "../schema/Problem.ts";
import type { Receipt } from "../schema/Receipt.ts";
import type { RouteDeps } from "./createRouter.ts";

/** What may come instead of an answer. */
export const PROBLEMS = {
  400: problemOf("a parameter is unknown or cannot be understood"),
  500: problemOf("something went wrong here"),
  503: problemOf("the question took too long and was stopped"),
};

export const NOT_FOUND = problemOf("there is no such thing");

/** A JSON answer for `responses`. */
export function json<S extends z.ZodType>(schema: S, description: string) {
  return { content: { "application/json": { schema } }, description };
}

/** The route of a table's CSV, at the address of its JSON. */
export function csvRoute<P extends string, Q extends z.ZodObject>(path: P, query: Q, summary: string) {
  return createRoute({
    method: "get",
    path,
    summary: `${summary}, as CSV`,
    request: { query },
    responses: {
      200: {
        content: { "text/csv": { schema: z.string() } },
        description:
          "UTF-8 with byte order mark, RFC 4180; text that a spreadsheet would run as a formula is defused",
      },
      ...PROBLEMS,
    },
  });
}

/** A table as a CSV file to save. */
export function csvFile(
  c: Context<ApiEnv>,
  name: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
  style: CsvStyle,
): Response {
  return c.body(formatCsv(columns, rows, style), 200, {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="themeline-${name}.csv"`,
  });
}

/** How the answer to this request came about. */
export function receipt(
  c: Context<ApiEnv>,
  { version }: RouteDeps,
  query: Readonly<Record<string, unknown>>,
  method: string,
): z.output<typeof Receipt> {
  const { pathname, search } = new URL(c.req.url);
  return { query, method, snapshot: c.get("snapshot"), version, api: pathname + search };
}

function problemOf(description: string) {
  return { content: { "application/problem+json": { schema: Problem } }, description };
}
