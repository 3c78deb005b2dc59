import { createRoute, z } from "@hono/zod-openapi";
import {
  documentAudit as auditQuestion,
  documentAuditRules,
  document as documentQuestion,
} from "../queries/documents.ts";
import { Refusal } from "../Refusal.ts";
import { AuditRow } from "../schema/AuditRow.ts";
import { Receipt } from "../schema/Receipt.ts";
import { csvFile, csvRoute, json, NOT_FOUND, PROBLEMS, receipt } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { AuditCsvQuery, AuditQuery } from "./parameters.ts";

const SUMMARY = "What cleaning changed in a document, and where it was not sure";
const METHOD =
  "every removal, join and repair of the source, and every place a rule left alone, in source order; start and end are UTF-16 code units: into the decoded file where it is plain text, else into all the text that its reader found in it";

const Audit = z
  .object({
    rows: z.array(AuditRow),
    total: z.number().int(),
    rules: z
      .array(AuditRow.pick({ kind: true, rule: true }).extend({ n: z.number().int() }))
      .describe("of the whole document, the most frequent first"),
    receipt: Receipt,
  })
  .openapi("Audit");

const Id = z.object({ id: z.string().max(200) });

const route = createRoute({
  method: "get",
  path: "/api/documents/{id}/audit",
  summary: SUMMARY,
  request: { params: Id, query: AuditQuery },
  responses: { 200: json(Audit, "a page of changes and doubts"), 404: NOT_FOUND, ...PROBLEMS },
});

const csv = csvRoute("/api/documents/{id}/audit.csv", AuditCsvQuery, SUMMARY);
const withId = createRoute({
  ...csv,
  request: { ...csv.request, params: Id },
  responses: { ...csv.responses, 404: NOT_FOUND },
});

export function documentAudit(deps: RouteDeps) {
  return createRouter()
    .openapi(route, async (c) => {
      const { id } = c.req.valid("param");
      const query = c.req.valid("query");
      const { rows, rules } = await readAudit(deps, { id, ...query }, c.req.raw.signal);
      const total = rules
        .filter(({ kind, rule }) => kind === (query.kind ?? kind) && rule === (query.rule ?? rule))
        .reduce((sum, { n }) => sum + n, 0);
      return c.json({ rows, total, rules, receipt: receipt(c, deps, { id, ...query }, METHOD) }, 200);
    })
    .openapi(withId, async (c) => {
      const { id } = c.req.valid("param");
      const { csv: style, ...query } = c.req.valid("query");
      const { rows } = await readAudit(deps, { id, ...query }, c.req.raw.signal);
      return csvFile(c, "audit", Object.keys(AuditRow.shape), rows, style);
    });
}

async function readAudit(
  { ask }: RouteDeps,
  { id, kind, rule, limit, offset }: z.output<typeof AuditQuery> & { readonly id: string },
  signal: AbortSignal,
) {
  const [found] = await ask(documentQuestion, { id }, signal);
  if (found === undefined) throw new Refusal(404, "id", `unknown document: ${id}`);
  const [rows, rules] = await Promise.all([
    ask(auditQuestion, { id, kind: kind ?? null, rule: rule ?? null, limit, offset }, signal),
    ask(documentAuditRules, { id }, signal),
  ]);
  return { rows, rules };
}
