import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { parseArgs } from "node:util";
import type { IngestReport } from "../../pipeline/IngestReport.ts";
import { ingest } from "../../pipeline/ingest.ts";
import { STEPS, type Step, type Stopwatch } from "../../pipeline/Stopwatch.ts";
import { openDatabase } from "../../pipeline/store/database.ts";

const SAMPLE = join(import.meta.dirname, "../../data/corpus");

/**
 * `npm run bench ingest [PATH…] [--workers N]`: seconds by step, summed over threads, tokens per second by the clock,
 * longest pause of the owner's event loop, peak memory, size of the database.
 *
 * Reads the sample corpus if no path is given. The loading of the models is part of the time.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { workers: { type: "string" } },
  });
  const folder = mkdtempSync(join(tmpdir(), "themeline-bench-"));
  const lag = monitorEventLoopDelay({ resolution: 5 });
  try {
    const path = join(folder, "bench.duckdb");
    const database = await openDatabase(path, { threads: 1 });
    const { seconds, stopwatch, add } = createStopwatch();
    lag.enable();
    const report = await ingest(positionals.length > 0 ? positionals : [SAMPLE], {
      database,
      stopwatch,
      onSeconds: add,
      ...(values.workers === undefined ? {} : { workers: Number(values.workers) }),
    });
    lag.disable();
    await database.close();
    print(report, seconds, statSync(path).size);
    const [p99, most] = [lag.percentile(99), lag.max].map((nanoseconds) => (nanoseconds / 1e6).toFixed(0));
    console.log(`the owner's event loop: p99 ${p99} ms, longest ${most} ms`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly seconds: ReadonlyMap<Step, number>;
  readonly stopwatch: Stopwatch;
  readonly add: (measured: Readonly<Partial<Record<Step, number>>>) => void;
}

function createStopwatch(): Measured {
  const seconds = new Map<Step, number>();
  return {
    seconds,
    add: (measured) => {
      for (const step of STEPS) seconds.set(step, (seconds.get(step) ?? 0) + (measured[step] ?? 0));
    },
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

function print(report: IngestReport, seconds: ReadonlyMap<Step, number>, databaseBytes: number): void {
  const { documents, paragraphs, tokens, skipped } = report;
  console.log(
    `${documents} documents, ${paragraphs} paragraphs, ${tokens} tokens; ${skipped.length} skipped\n`,
  );
  const rows: readonly (readonly [string, number])[] = [
    ...STEPS.map((step) => [step, seconds.get(step) ?? 0] as const),
    ["by the clock", report.seconds],
  ];
  console.log(`${"step".padEnd(14)}${"seconds".padStart(10)}${"tokens/s".padStart(12)}`);
  for (const [step, taken] of rows) {
    const rate = taken > 0 ? Math.round(tokens / taken).toLocaleString("en") : "–";
    console.log(`${step.padEnd(14)}${taken.toFixed(3).padStart(10)}${rate.padStart(12)}`);
  }
  // maxRSS is in kilobytes on every platform Node runs on.
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(`\npeak memory ${peak} MB, database ${(databaseBytes / 2 ** 20).toFixed(1)} MB`);
}
