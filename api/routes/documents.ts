import { createRoute, z } from "@hono/zod-openapi";
import { foldText } from "../../pipeline/store/foldText.ts";
import { documents as documentsQuestion, documentsTotal } from "../queries/documents.ts";
import { DocumentRow } from "../schema/DocumentRow.ts";
import { Receipt } from "../schema/Receipt.ts";
import { csvFile, csvRoute, json, PROBLEMS, receipt } from "./answer.ts";
import { chooseFacets } from "./chooseText.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { DocumentsCsvQuery, DocumentsQuery } from "./parameters.ts";

const SUMMARY = "The documents";
const METHOD =
  "all documents, superseded drafts and undated texts included; n_body_tokens leaves out punctuation and symbols";

const Documents = z
  .object({ rows: z.array(DocumentRow), total: z.number().int(), receipt: Receipt })
  .openapi("Documents");

const route = createRoute({
  method: "get",
  path: "/api/documents",
  summary: SUMMARY,
  request: { query: DocumentsQuery },
  responses: { 200: json(Documents, "a page of documents, and how many there are in all"), ...PROBLEMS },
});

export function documents(deps: RouteDeps) {
  const { ask } = deps;
  return createRouter()
    .openapi(route, async (c) => {
      const query = c.req.valid("query");
      const { sort, limit, offset } = query;
      const filter = chooseDocuments(query);
      const rows = await ask(documentsQuestion, { ...filter, sort, limit, offset }, c.req.raw.signal);
      const [count] = await ask(documentsTotal, filter, c.req.raw.signal);
      const made = receipt(c, deps, query, METHOD);
      return c.json({ rows, total: count?.total ?? 0, receipt: made }, 200);
    })
    .openapi(csvRoute("/api/documents.csv", DocumentsCsvQuery, SUMMARY), async (c) => {
      const query = c.req.valid("query");
      const { sort, limit, offset } = query;
      const filter = { ...chooseDocuments(query), sort, limit, offset };
      const rows = await ask(documentsQuestion, filter, c.req.raw.signal);
      return csvFile(c, "documents", Object.keys(DocumentRow.shape), rows, query.csv);
    });
}

function chooseDocuments({ year, q, ...facets }: DocumentsQuery) {
  const words = foldText(q ?? "")
    .split(/\s+/u)
    .filter((word) => word !== "");
  return { ...chooseFacets(facets), year: year ?? null, words: words.length > 0 ? words : null };
}
