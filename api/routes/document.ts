import { createRoute, z } from "@hono/zod-openapi";
import { hasModel } from "../../pipeline/language/hasModel.ts";
import {
  documentAttributes,
  documentAuditRules,
  documentChanges,
  documentCitations,
  documentDoubts,
  documentHits,
  documentNoteCalls,
  documentNotes,
  documentParagraphs,
  document as documentQuestion,
  documentSupersedes,
  documentTreaties,
} from "../queries/documents.ts";
import { Refusal } from "../Refusal.ts";
import { Document } from "../schema/Document.ts";
import { json, NOT_FOUND, PROBLEMS } from "./answer.ts";
import { createRouter, type RouteDeps } from "./createRouter.ts";
import { NoQuery } from "./parameters.ts";
import { placeInParagraphs } from "./placeInParagraphs.ts";

/** Changes, and doubts, that come with a document. */
const FIRST = 500;

const route = createRoute({
  method: "get",
  path: "/api/documents/{id}",
  summary: "One document: its text, themes, notes, citations and what cleaning changed",
  request: { params: z.object({ id: z.string().max(200) }), query: NoQuery },
  responses: { 200: json(Document, "the document"), 404: NOT_FOUND, ...PROBLEMS },
});

export function document({ ask }: RouteDeps) {
  return createRouter().openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const { signal } = c.req.raw;
    const [found] = await ask(documentQuestion, { id }, signal);
    if (found === undefined) throw new Refusal(404, "id", `unknown document: ${id}`);
    const [supersedes, texts, hits, noteCalls, notes, citations] = await Promise.all([
      ask(documentSupersedes, { id }, signal),
      ask(documentParagraphs, { id }, signal),
      ask(documentHits, { id }, signal),
      ask(documentNoteCalls, { id }, signal),
      ask(documentNotes, { id }, signal),
      ask(documentCitations, { id }, signal),
    ]);
    const [treaties, attributes, audit, changes, doubts] = await Promise.all([
      ask(documentTreaties, { id }, signal),
      ask(documentAttributes, { id }, signal),
      ask(documentAuditRules, { id }, signal),
      ask(documentChanges, { id, limit: FIRST }, signal),
      ask(documentDoubts, { id, limit: FIRST }, signal),
    ]);
    return c.json(
      {
        ...found,
        tagged: hasModel(found.language),
        supersedes: supersedes.map((draft) => draft.id),
        paragraphs: placeInParagraphs(texts, hits, noteCalls),
        notes,
        citations,
        treaties,
        attributes,
        audit,
        changes,
        doubts,
      },
      200,
    );
  });
}
