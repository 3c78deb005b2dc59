import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "./ApiEnv.ts";

const TRIES = 3;

/**
 * Lets every answer be of one state of the corpus, the one its receipt and tag name: what a commit came in between is
 * answered anew, twice at most.
 *
 * @param commits how many there have been
 * @param answer of the whole application
 */
export function ofOneState(
  commits: () => number,
  answer: (request: Request, env: unknown) => Response | Promise<Response>,
): MiddlewareHandler<ApiEnv> {
  const tries = new WeakMap<Request, number>();
  return async (c, next) => {
    const before = commits();
    await next();
    const tried = (tries.get(c.req.raw) ?? 0) + 1;
    if (commits() === before || tried === TRIES) return;
    tries.set(c.req.raw, tried);
    const anew = await answer(c.req.raw, c.env);
    c.res = undefined;
    c.res = anew;
  };
}
