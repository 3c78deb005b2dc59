import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "./ApiEnv.ts";
import { problem } from "./problem.ts";

const LOOPBACK = ["127.0.0.1", "localhost", "[::1]"];

/**
 * Answers only requests addressed to this machine or to a configured host, whatever name resolved to it.
 *
 * A page of another site whose name was pointed at 127.0.0.1 is so refused (DNS rebinding).
 */
export function allowHosts(configured: readonly string[]): MiddlewareHandler<ApiEnv> {
  const allowed = new Set([...LOOPBACK, ...configured.map((host) => host.toLowerCase())]);
  return async (c, next) => {
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    const name = host.toLowerCase().replace(/:\d*$/, "");
    if (!allowed.has(name)) return problem(c, 421, "this server does not answer under that host name");
    return next();
  };
}
