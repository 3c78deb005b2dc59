import { INTEGER, VARCHAR } from "@duckdb/node-api";
import { BODY_ROLES, type Role } from "../structure/StructuredDocument.ts";
import type { AnalysedDocument, AnalysedParagraph } from "./AnalysedDocument.ts";
import { countedTokens } from "./countedTokens.ts";
import { foldText } from "./foldText.ts";
import { textHash } from "./textHash.ts";
import type { Column } from "./writeParquet.ts";

/** One row per document; `d` is its number in the batch, from `first`. */
export function stagedDocuments(
  documents: readonly AnalysedDocument[],
  first: number,
): Readonly<Record<string, Column>> {
  const text = (read: (document: AnalysedDocument) => string | undefined): Column => ({
    type: VARCHAR,
    values: documents.map((document) => read(document) ?? null),
  });
  const number = (read: (document: AnalysedDocument) => number | undefined): Column => ({
    type: INTEGER,
    values: documents.map((document) => read(document) ?? null),
  });
  return {
    d: { type: INTEGER, values: documents.map((_, i) => first + i) },
    id: text(({ id }) => id),
    content_hash: text(({ contentHash }) => contentHash),
    text_hash: text(({ paragraphs }) => textHash(paragraphs)),
    source_name: text(({ sourceName }) => sourceName),
    format: text(({ format }) => format),
    language: text(({ language }) => language),
    kind: text(({ metadata }) => metadata.kind),
    symbol: text(({ metadata }) => metadata.symbol),
    title: text(({ metadata }) => metadata.title),
    title_folded: text(
      ({ metadata }) => metadata.title && foldText(metadata.title).replace(/\s+/g, " ").trim(),
    ),
    organ: text(({ metadata }) => metadata.organ),
    committee: text(({ metadata }) => metadata.committee),
    session: number(({ metadata }) => metadata.session),
    agenda_item: text(({ metadata }) => metadata.agendaItem),
    date_adopted: text(({ metadata }) => metadata.dateAdopted),
    date_distributed: text(({ metadata }) => metadata.dateDistributed),
    date: text(({ metadata }) => metadata.date),
    date_source: text(({ metadata }) => metadata.dateSource),
    year: number(({ metadata }) => metadata.year),
    n_preambular: number((document) => inRoles(document, ["preambular"]).length),
    n_operative: number((document) => inRoles(document, ["operative"]).length),
    n_plain: number((document) => inRoles(document, ["plain"]).length),
    n_annex: number((document) => inRoles(document, ["annex"]).length),
    n_body_tokens: number((document) => countedTokens(inRoles(document, BODY_ROLES))),
    n_tokens: number((document) => countedTokens(document.paragraphs)),
  };
}

function inRoles(document: AnalysedDocument, roles: readonly Role[]): readonly AnalysedParagraph[] {
  return document.paragraphs.filter(({ role }) => roles.includes(role));
}
