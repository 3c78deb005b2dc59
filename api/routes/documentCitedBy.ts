import { createRoute, z } from "@hono/zod-openapi";
import { documentCitedBy as citedByQuestion, document as documentQuestion } from "../queries/documents.ts";
import { Refusal } from "../Refusal.ts";
import { CitingRow } from "../schema/CitingRow.ts";
import { Receipt } from "../schema/Receipt.ts";
import { json, NOT_FOUND, PROBLEMS, receipt } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { PageQuery } from "./parameters.ts";

const METHOD =
  "documents with a reference to this one's symbol; where the corpus has the text in several languages, to the one in the citing document's language";

const CitedBy = z
  .object({ rows: z.array(CitingRow), total: z.number().int(), receipt: Receipt })
  .openapi("CitedBy");

const route = createRoute({
  method: "get",
  path: "/api/documents/{id}/cited-by",
  summary: "The documents that refer to a document",
  request: { params: z.object({ id: z.string().max(200) }), query: PageQuery },
  responses: { 200: json(CitedBy, "a page of documents, the newest first"), 404: NOT_FOUND, ...PROBLEMS },
});

export function documentCitedBy(deps: RouteDeps) {
  const { ask } = deps;
  return createRouter().openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const query = c.req.valid("query");
    const { signal } = c.req.raw;
    const [found] = await ask(documentQuestion, { id }, signal);
    if (found === undefined) throw new Refusal(404, "id", `unknown document: ${id}`);
    const page = await ask(citedByQuestion, { id, ...query }, signal);
    const [first] =
      page.length > 0 || query.offset === 0
        ? page
        : await ask(citedByQuestion, { id, limit: 1, offset: 0 }, signal);
    const rows = page.map(({ total: _, ...row }) => row);
    return c.json(
      { rows, total: first?.total ?? 0, receipt: receipt(c, deps, { id, ...query }, METHOD) },
      200,
    );
  });
}
