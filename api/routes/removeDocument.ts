import { createRoute, z } from "@hono/zod-openapi";
import type { Database } from "../../pipeline/store/database.ts";
import { findDocuments } from "../../pipeline/store/findDocuments.ts";
import { removeDocuments } from "../../pipeline/store/removeDocuments.ts";
import { Refusal } from "../Refusal.ts";
import { json, NOT_FOUND, PROBLEMS } from "./answer.ts";
import { createRouter } from "./createRouter.ts";
import { NoQuery } from "./parameters.ts";
import { WRITE_PROBLEMS, writeProblem } from "./writeProblems.ts";

const route = createRoute({
  method: "delete",
  path: "/api/documents/{id}",
  summary: "Remove a document: afterwards everything is counted as if it had never come",
  request: {
    params: z.object({
      id: z.string().max(200).openapi({ description: "id, or a symbol that only one document has" }),
    }),
    query: NoQuery,
  },
  responses: {
    200: json(z.object({ removed: z.string() }), "the id of the document that was removed"),
    404: NOT_FOUND,
    409: writeProblem("several documents have this symbol"),
    ...WRITE_PROBLEMS,
    ...PROBLEMS,
  },
});

export function removeDocument({ database }: { readonly database: Database }) {
  return createRouter().openapi(route, async (c) => {
    const { id: name } = c.req.valid("param");
    const [found] = await findDocuments(database, [name]);
    const [id, ...others] = found?.ids ?? [];
    if (id === undefined) throw new Refusal(404, "id", `unknown document: ${name}`);
    if (others.length > 0) {
      const message = `several documents have the symbol ${name}: ${[id, ...others].join(", ")}`;
      throw new Refusal(409, "id", message, { code: "ambiguous" });
    }
    const { removed } = await removeDocuments(database, [id]);
    if (removed.length === 0) throw new Refusal(404, "id", `unknown document: ${name}`);
    return c.json({ removed: id }, 200, { "Cache-Control": "no-store" });
  });
}
