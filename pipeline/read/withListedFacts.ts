import { mergeFacts } from "./facts/mergeFacts.ts";
import type { ReadFacts } from "./facts/readFacts.ts";
import type { SourceDocument } from "./SourceDocument.ts";

/** A document with what `metadata.csv` tells about its file; a table's rows tell their own facts. */
export function withListedFacts<Document extends SourceDocument>(
  source: Document,
  listed: ReadFacts | "unlisted" | undefined,
): Document {
  if (listed === undefined) return source;
  if (listed === "unlisted")
    return { ...source, warnings: [...source.warnings, "metadata.csv has no row for its file"] };
  return {
    ...source,
    facts: mergeFacts(source.facts, listed.facts),
    warnings: [...source.warnings, ...listed.warnings],
  };
}
