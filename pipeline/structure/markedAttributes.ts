import type { Attribute, MarkedMetadata } from "../read/SourceDocument.ts";

/**
 * What a marked file and its sidecar tell beside the metadata of every document: draft symbol, keywords, subjects and
 * sponsors, each once.
 */
export function markedAttributes({
  draftSymbol,
  keywords = [],
  subjects = [],
  sponsors = [],
}: MarkedMetadata): readonly Attribute[] {
  const named: readonly (readonly [name: string, values: readonly string[]])[] = [
    ["draft symbol", draftSymbol === undefined ? [] : [draftSymbol]],
    ["keyword", keywords.map(({ term }) => term)],
    ["subject", subjects.map(({ term }) => term)],
    ["sponsor", sponsors],
  ];
  return named.flatMap(([name, values]) =>
    [...new Set(values.map(readEntities))].map((value) => ({ name, value })),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", quot: '"', apos: "'", lt: "<", gt: ">" };

/** The UN's keywords hold some entities that were escaped twice: `CÔTE D&#39;IVOIRE`. */
function readEntities(value: string): string {
  if (!value.includes("&")) return value;
  return value.replace(/&(?:#(\d{1,5})|(amp|quot|apos|lt|gt));/gu, (all, code?: string, name?: string) =>
    code === undefined ? (ENTITIES[name ?? ""] ?? all) : String.fromCodePoint(Number(code)),
  );
}
