import type { IngestReport } from "./IngestReport.ts";
import type { AnalysedDocument } from "./store/AnalysedDocument.ts";
import { countedTokens } from "./store/countedTokens.ts";

/** Gathers what happens to each file; a report can be made of it at any time. */
export interface IngestLog {
  skip(path: string, reason: string): void;
  warn(warning: string, path?: string): void;
  alreadyThere(): void;
  loaded(document: AnalysedDocument): void;
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
    alreadyThere() {
      counts.already_there += 1;
    },
    loaded({ paragraphs }) {
      counts.documents += 1;
      counts.paragraphs += paragraphs.length;
      counts.tokens += countedTokens(paragraphs);
    },
    report(seconds) {
      return { ...counts, seconds: Math.round(seconds * 1000) / 1000, skipped, warnings };
    },
  };
}
