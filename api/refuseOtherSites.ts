import { createHash, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import type { ApiEnv } from "./ApiEnv.ts";
import { problem } from "./problem.ts";

const READING = ["GET", "HEAD", "OPTIONS"];

/**
 * Lets only this server's own page write, or who knows its token: a page of another site, a file opened in a browser
 * (`Origin: null`) and a program that may not read the owner file are refused.
 *
 * @param token of the owner file; without it, only the page may write
 */
export function refuseOtherSites(token: string | undefined): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (READING.includes(c.req.method)) return next();
    const authorization = c.req.header("authorization");
    const trusted = authorization === undefined ? isOwnPage(c) : isToken(authorization, token);
    if (!trusted)
      return problem(c, 403, "only this server's own page may change the corpus, or who has its token");
    return next();
  };
}

/** The host was looked at before, so that a name that only leads here is none of ours. */
function isOwnPage(c: Context<ApiEnv>): boolean {
  const url = new URL(c.req.url);
  const own = `${url.protocol}//${c.req.header("host") ?? url.host}`;
  return c.req.header("origin")?.toLowerCase() === own.toLowerCase();
}

function isToken(authorization: string, token: string | undefined): boolean {
  const [, given] = /^Bearer (\S+)$/iu.exec(authorization) ?? [];
  if (given === undefined || token === undefined) return false;
  return timingSafeEqual(digest(given), digest(token));
}

/** Of equal length whatever was given, as the comparison in constant time needs it. */
function digest(text: string): Uint8Array {
  return createHash("sha256").update(text).digest();
}
