import type { IngestReport } from "./IngestReport.ts";
import type { StagedSource } from "./StagedPart.ts";

/** Gathers what happens to each file; a report can be made of it at any time. */
export interface IngestLog {
  skip(path: string, reason: string): void;
  warn(warning: string, path?: string): void;
  alreadyThere(documents: number): void;
  loaded(document: StagedSource): void;
  /** @param seconds since the ingest began */
  report(seconds: number): IngestReport;
}

export function createIngestLog(): IngestLog {
  const skipped: { path: string; reason: string }[] = [];
  const warnings: { path?: string; warning: string }[] = [];
  const counts = { documents: 0, paragraphs: 0, tokens: 0, already_there: 0 };
  return {
    skip(path, reason) {
      skipped.push({ path, reason });
    },
    warn(warning, path) {
      warnings.push(path === undefined ? { warning } : { path, warning });
    },
    alreadyThere(documents) {
      counts.already_there += documents;
    },
    loaded({ paragraphs, tokens }) {
      counts.documents += 1;
      counts.paragraphs += paragraphs;
      counts.tokens += tokens;
    },
    report(seconds) {
      return { ...counts, seconds: Math.round(seconds * 1000) / 1000, skipped, warnings };
    },
  };
}
