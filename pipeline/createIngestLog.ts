import type { DocumentResult } from "./DocumentResult.ts";
import type { IngestReport } from "./IngestReport.ts";

/** Gathers what happens to each document; a report can be made of it at any time. */
export interface IngestLog {
  warn(warning: string, path?: string): void;
  document(result: DocumentResult): void;
  skip(path: string, reason: string): void;
  /** Of a document whose content was known before it was analysed. */
  alreadyThere(path: string): void;
  /** @param seconds since the ingest began */
  report(seconds: number): IngestReport;
}

/** @param onDocument told once of each document and of each path that is skipped */
export function createIngestLog(onDocument?: (result: DocumentResult) => void): IngestLog {
  const skipped: { path: string; reason: string }[] = [];
  const warnings: { path?: string; warning: string }[] = [];
  const counts = { documents: 0, paragraphs: 0, tokens: 0, replaced: 0, already_there: 0 };

  function document(result: DocumentResult): void {
    const { path, outcome, paragraphs, tokens, reason } = result;
    if (outcome === "skipped") skipped.push({ path, reason: reason ?? "it could not be taken in" });
    else if (outcome === "already there") counts.already_there += 1;
    else {
      counts.documents += 1;
      counts.paragraphs += paragraphs;
      counts.tokens += tokens;
      if (outcome === "replaced") counts.replaced += 1;
    }
    onDocument?.(result);
  }

  return {
    warn(warning, path) {
      warnings.push(path === undefined ? { warning } : { path, warning });
    },
    document,
    skip(path, reason) {
      document({ path, outcome: "skipped", paragraphs: 0, tokens: 0, reason, warnings: [] });
    },
    alreadyThere(path) {
      document({ path, outcome: "already there", paragraphs: 0, tokens: 0, warnings: [] });
    },
    report(seconds) {
      return { ...counts, seconds: Math.round(seconds * 1000) / 1000, skipped, warnings };
    },
  };
}
