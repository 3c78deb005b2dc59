import { createHash, randomUUID } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import type { ApiEnv } from "./ApiEnv.ts";

/**
 * Lets a client ask whether its copy still holds: the tag is made of address, corpus and this run of the
 * server, so that an unchanged answer is a 304 without any counting, and other code never passes for the same.
 */
export function revalidate(readSnapshot: () => Promise<string>): MiddlewareHandler<ApiEnv> {
  const run = randomUUID();
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const snapshot = await readSnapshot();
    c.set("snapshot", snapshot);
    const made = [snapshot, run, pathname, search].join("\n");
    const tag = createHash("sha256").update(made).digest("base64url").slice(0, 27);
    const asked = c.req.header("if-none-match") ?? "";
    if (asked.includes(`"${tag}"`)) {
      return c.body(null, 304, { ETag: `W/"${tag}"`, "Cache-Control": "no-cache" });
    }
    await next();
    if (c.res.ok && !c.res.headers.has("Cache-Control")) {
      c.header("ETag", `W/"${tag}"`);
      c.header("Cache-Control", "no-cache");
    }
    return undefined;
  };
}
