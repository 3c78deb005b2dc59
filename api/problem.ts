import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { QueryStopped } from "../pipeline/store/QueryStopped.ts";
import type { ApiEnv } from "./ApiEnv.ts";
import { Refusal } from "./Refusal.ts";

interface ParameterError {
  readonly parameter: string;
  readonly message: string;
  readonly code?: string;
  readonly position?: number;
}

const TITLES = {
  400: "Bad Request",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  421: "Misdirected Request",
  500: "Internal Server Error",
  503: "Service Unavailable",
  507: "Insufficient Storage",
} as const;

export type ProblemStatus = keyof typeof TITLES;

/**
 * The one shape of failures, RFC 9457: what went wrong as a sentence, never a stack, a path or SQL.
 *
 * @param detail a sentence without internals
 */
export function problem(
  c: Context<ApiEnv>,
  status: ProblemStatus,
  detail: string,
  errors?: readonly ParameterError[],
): Response {
  const body = {
    type: "about:blank",
    title: TITLES[status],
    status,
    detail,
    request_id: c.get("requestId"),
    ...(errors === undefined ? {} : { errors }),
  };
  return c.body(JSON.stringify(body), status, {
    "Content-Type": "application/problem+json",
    "Cache-Control": "no-store",
  });
}

/** Turns whatever a handler threw into a problem; what nobody expected is logged under the request id. */
export function answerError(log: (line: string) => void) {
  return (error: Error, c: Context<ApiEnv>): Response => {
    if (error instanceof Refusal) {
      return problem(c, error.status, error.message, [
        { parameter: error.parameter, message: error.message, ...error.place },
      ]);
    }
    if (error instanceof QueryStopped) {
      c.header("Retry-After", "2");
      return problem(c, 503, "the question took too long and was stopped; ask for less, or again later");
    }
    if (error instanceof HTTPException && error.status < 500) {
      return problem(c, 400, "the request cannot be read");
    }
    log(`request ${c.get("requestId")} ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}`);
    return problem(c, 500, "something went wrong here; the server's log tells what under this request id");
  };
}
