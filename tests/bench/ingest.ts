import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IngestReport } from "../../pipeline/IngestReport.ts";
import { ingest } from "../../pipeline/ingest.ts";
import { STEPS, type Step, type Stopwatch } from "../../pipeline/Stopwatch.ts";
import { openDatabase } from "../../pipeline/store/database.ts";
import { loadTools } from "../../pipeline/tools.ts";

const SAMPLE = join(import.meta.dirname, "../../data/corpus");

/**
 * `npm run bench ingest [PATH…]`: seconds and tokens per second by step, peak memory, size of the database.
 *
 * Reads the sample corpus if no path is given. The models are loaded before the clock starts, and told apart.
 */
export async function bench(paths: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "themeline-bench-"));
  try {
    const path = join(folder, "bench.duckdb");
    const loading = performance.now();
    const tools = await loadTools();
    const toolSeconds = (performance.now() - loading) / 1000;
    const database = await openDatabase(path);
    const { seconds, stopwatch } = createStopwatch();
    const report = await ingest(paths.length > 0 ? paths : [SAMPLE], { database, tools, stopwatch });
    await database.close();
    print(report, seconds, toolSeconds, statSync(path).size);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function createStopwatch(): { readonly seconds: ReadonlyMap<Step, number>; readonly stopwatch: Stopwatch } {
  const seconds = new Map<Step, number>();
  return {
    seconds,
    stopwatch: async (step, work) => {
      const began = performance.now();
      try {
        return await work();
      } finally {
        seconds.set(step, (seconds.get(step) ?? 0) + (performance.now() - began) / 1000);
      }
    },
  };
}

function print(
  report: IngestReport,
  seconds: ReadonlyMap<Step, number>,
  toolSeconds: number,
  databaseBytes: number,
): void {
  const { documents, paragraphs, tokens, skipped } = report;
  console.log(
    `${documents} documents, ${paragraphs} paragraphs, ${tokens} tokens; ${skipped.length} skipped\n`,
  );
  const measured = STEPS.reduce((sum, step) => sum + (seconds.get(step) ?? 0), 0);
  const rows: readonly (readonly [string, number])[] = [
    ...STEPS.map((step) => [step, seconds.get(step) ?? 0] as const),
    ["between", report.seconds - measured],
    ["all", report.seconds],
  ];
  console.log(`${"step".padEnd(12)}${"seconds".padStart(10)}${"tokens/s".padStart(12)}`);
  for (const [step, taken] of rows) {
    const rate = taken > 0 ? Math.round(tokens / taken).toLocaleString("en") : "–";
    console.log(`${step.padEnd(12)}${taken.toFixed(3).padStart(10)}${rate.padStart(12)}`);
  }
  // maxRSS is in kilobytes on every platform Node runs on.
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`\nmodels and themes loaded in ${toolSeconds.toFixed(3)} s before that`);
  console.log(`peak memory ${peak} MB, database ${(databaseBytes / 2 ** 20).toFixed(1)} MB`);
}
