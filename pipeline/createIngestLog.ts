import type { DocumentResult } from "./DocumentResult.ts";
import type { IngestReport } from "./IngestReport.ts";

/** Gathers what happens to each document; a report can be made of it at any time. */
export interface IngestLog {
  warn(warning: string, path?: string): void;
  document(result: DocumentResult): void;
  skip(path: string, reason: string): void;
  /** Something about a file that is no document, or holds many. */
  remark(path: string, warning: string): void;
  /**
   * Of a document whose content was known before it was analysed.
   *
   * @param twin path of a document of the same run with the same content
   */
  alreadyThere(path: string, twin?: string): void;
  /** @param seconds since the ingest began */
  report(seconds: number): IngestReport;
}

const NONE = { paragraphs: 0, tokens: 0 } as const;

/** @param onDocument told once of each document, of each path that is skipped, and of each remark */
export function createIngestLog(onDocument?: (result: DocumentResult) => void): IngestLog {
  const skipped = createTold((path, more) => ({
    path,
    reason: `${more} more of what it holds were skipped`,
  }));
  const warnings = createTold<{ path?: string; warning: string }>((path, more) => ({
    path,
    warning: `${more} more warnings about what it holds`,
  }));
  const counts = { documents: 0, paragraphs: 0, tokens: 0, replaced: 0, already_there: 0 };

  function document(result: DocumentResult): void {
    const { path, outcome, paragraphs, tokens, reason } = result;
    if (outcome === "skipped") skipped.add({ path, reason: reason ?? "it could not be taken in" }, path);
    else if (outcome === "already there") counts.already_there += 1;
    else if (outcome !== "remark") {
      counts.documents += 1;
      counts.paragraphs += paragraphs;
      counts.tokens += tokens;
      if (outcome === "replaced") counts.replaced += 1;
    }
    onDocument?.(result);
  }

  function warn(warning: string, path?: string): void {
    warnings.add(path === undefined ? { warning } : { path, warning }, path);
  }

  return {
    warn,
    document,
    skip(path, reason) {
      document({ path, outcome: "skipped", ...NONE, reason, warnings: [] });
    },
    remark(path, warning) {
      warn(warning, path);
      document({ path, outcome: "remark", ...NONE, warnings: [warning] });
    },
    alreadyThere(path, twin) {
      const said = twin === undefined ? [] : [sameAs(twin)];
      for (const warning of said) warn(warning, path);
      document({ path, outcome: "already there", ...NONE, warnings: said });
    },
    report(seconds) {
      const told = { skipped: skipped.all(), warnings: warnings.all() };
      return { ...counts, seconds: Math.round(seconds * 1000) / 1000, ...told };
    },
  };
}

/** What is said of a document that came twice. */
export function sameAs(twin: string): string {
  return `it is the same as ${twin}, and was taken in once`;
}

/** Of one zip or table no more than so many are told one by one: a table may have a million rows. */
const MOST_TOLD = 1000;

/** @param more what is said of those of one zip or table that are not told */
function createTold<T>(more: (path: string, more: number) => T) {
  const told: T[] = [];
  const counts = new Map<string, number>();
  return {
    add(one: T, path: string | undefined): void {
      const inside = path?.lastIndexOf("!") ?? -1;
      const holder = inside > 0 ? (path ?? "").slice(0, inside) : undefined;
      const count = holder === undefined ? 1 : (counts.get(holder) ?? 0) + 1;
      if (holder !== undefined) counts.set(holder, count);
      if (count <= MOST_TOLD) told.push(one);
    },
    all(): readonly T[] {
      const rest = [...counts].filter(([, count]) => count > MOST_TOLD);
      return [...told, ...rest.map(([path, count]) => more(path, count - MOST_TOLD))];
    },
  };
}
