import type { Hono, MiddlewareHandler } from "hono";
import type { ApiEnv } from "./ApiEnv.ts";
import { problem } from "./problem.ts";

const READING: readonly string[] = ["GET", "HEAD"];

/**
 * Answers OPTIONS, and refuses every method for which the address has no route; an address without routes may be read.
 *
 * @param app whose routes are looked up at the first request
 */
export function allowMethods(app: Pick<Hono<ApiEnv>, "routes">): MiddlewareHandler<ApiEnv> {
  let known: readonly Addresses[] | undefined;
  return async (c, next) => {
    known ??= listAddresses(app);
    const found = known.filter(({ pattern }) => pattern.test(c.req.path)).map(({ method }) => method);
    const methods = found.length > 0 ? [...new Set(found)].flatMap(withHead) : READING;
    const allowed = [...methods, "OPTIONS"];
    const { method } = c.req;
    if (methods.includes(method)) return next();
    c.header("Allow", allowed.join(", "));
    if (method === "OPTIONS") return c.body(null, 204);
    return problem(c, 405, `only ${allowed.slice(0, -1).join(", ")} and OPTIONS are answered here`);
  };
}

interface Addresses {
  readonly method: string;
  readonly pattern: RegExp;
}

function listAddresses({ routes }: Pick<Hono<ApiEnv>, "routes">): readonly Addresses[] {
  return routes
    .filter(({ method, path }) => method !== "ALL" && !path.includes("*"))
    .map(({ method, path }) => ({ method, pattern: patternOf(path) }));
}

/** Of a route's path: letters, hyphens, points and `:name` for one part. */
function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(".", "\\.").replace(/:\w+(?:\{[^}]*\})?/gu, "[^/]+");
  return new RegExp(`^${escaped}$`, "u");
}

function withHead(method: string): readonly string[] {
  return method === "GET" ? READING : [method];
}
