import { createRoute, z } from "@hono/zod-openapi";
import { json, PROBLEMS } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { NoQuery } from "./parameters.ts";

const route = createRoute({
  method: "get",
  path: "/api/health",
  summary: "Whether the server answers",
  request: { query: NoQuery },
  responses: {
    200: json(z.object({ status: z.literal("ok"), version: z.string() }), "it does"),
    ...PROBLEMS,
  },
});

/** Answers without asking the database, so that it tells the truth while long questions run. */
export function health({ version }: Pick<RouteDeps, "version">) {
  return createRouter().openapi(route, (c) =>
    c.json({ status: "ok" as const, version }, 200, { "Cache-Control": "no-store" }),
  );
}
