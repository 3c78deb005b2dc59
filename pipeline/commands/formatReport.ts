import type { IngestReport } from "../IngestReport.ts";

/** An ingest's report for people: what came in, what did not and why. */
export function formatReport(report: IngestReport): string {
  const lines = [
    `${count(report.documents, "document")} came in: ${count(report.paragraphs, "paragraph")}, ` +
      `${count(report.tokens, "token")}, in ${report.seconds.toFixed(1)} s.`,
  ];
  if (report.replaced > 0) {
    lines.push(`${count(report.replaced, "of them", "of them")} took the place of another text.`);
  }
  if (report.cancelled) {
    lines.push("Cancelled: run the same command again to take in the rest.");
  }
  if (report.already_there > 0) {
    lines.push(
      `${count(report.already_there, "document")} had come in before, or came twice, and stayed as they were.`,
    );
  }
  if (report.skipped.length > 0) {
    lines.push(`${count(report.skipped.length, "path")} skipped:`);
    lines.push(...report.skipped.map(({ path, reason }) => `  ${path}: ${reason}`));
  }
  if (report.warnings.length > 0) {
    lines.push(`${count(report.warnings.length, "warning")}:`);
    lines.push(
      ...report.warnings.map(({ path, warning }) => `  ${path === undefined ? "" : `${path}: `}${warning}`),
    );
  }
  return lines.join("\n");
}

function count(n: number, noun: string, plural = `${noun}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? noun : plural}`;
}
