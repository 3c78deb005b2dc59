import type { Handler } from "hono";
import type { ApiEnv } from "./ApiEnv.ts";
import { problem } from "./problem.ts";
import type { PageFile } from "./readPage.ts";

/**
 * Serves the built page; every address without an extension is the page itself, which reads its state from it.
 *
 * Files under `/assets/` carry a hash in their name and may be kept for ever, all others are asked for again.
 */
export function servePage(files: ReadonlyMap<string, PageFile>): Handler<ApiEnv> {
  return (c) => {
    const file = files.get(c.req.path) ?? (isPageAddress(c.req.path) ? files.get("/index.html") : undefined);
    if (file === undefined) return problem(c, 404, "there is nothing at this address");
    const headers = {
      ETag: `W/"${file.etag}"`,
      "Cache-Control": c.req.path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
    };
    if ((c.req.header("if-none-match") ?? "").includes(`"${file.etag}"`)) return c.body(null, 304, headers);
    return c.body(file.body, 200, { ...headers, "Content-Type": file.type });
  };
}

function isPageAddress(path: string): boolean {
  const last = path.slice(path.lastIndexOf("/") + 1);
  return !path.startsWith("/api/") && path !== "/api" && !last.includes(".");
}
