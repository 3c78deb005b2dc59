import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { createThread } from "../../pipeline/workers/createThread.ts";
import { anyFile } from "../pipeline/read/fuzz/anyFile.ts";
import { type SeedFile, seedFiles } from "../pipeline/read/fuzz/seedFiles.ts";
import type { FuzzAnswer, FuzzMessage } from "./fuzz/fuzzThread.ts";

/** Of the processor. */
const LONGEST_MS = 10_000;
/** Of the clock, after which a thread is ended: the machine may have other things to do. */
const SILENCE_MS = 60_000;
/** Files made at once. */
const CHUNK = 50;
const THREAD = new URL("./fuzz/fuzzThread.ts", import.meta.url);

interface Tally {
  readonly formats: Map<string, Map<string, number>>;
  readonly reasons: Map<string, number>;
  slowest: { readonly ms: number; readonly what: string };
  peakMemory: number;
  failures: number;
}

/**
 * `npm run bench fuzz -- [--runs 10000] [--seed N] [--only I] [--save FILE]`: reads, cleans and structures generated
 * files in a thread with 1 GB, and prints how they ended by format, why they were refused, the slowest and the memory.
 *
 * Ends with an error if reading one throws, takes over 10 s of the processor, or needs more memory. `--only` takes the file of that
 * number alone, `--save` writes it.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      runs: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      only: { type: "string" },
      save: { type: "string" },
    },
  });
  const runs = Number(values.runs);
  const only = values.only === undefined ? undefined : Number(values.only);
  const thread = createThread<FuzzMessage>(THREAD, { silenceMs: SILENCE_MS });
  const tally: Tally = {
    formats: new Map(),
    reasons: new Map(),
    slowest: { ms: 0, what: "" },
    peakMemory: 0,
    failures: 0,
  };
  const files = anyFile(await seedFiles());
  const first = only === undefined ? 0 : Math.floor(only / CHUNK) * CHUNK;
  const last = only === undefined ? runs : only + 1;
  for (let start = first; start < last; start += CHUNK) {
    const made = fc.sample(files, { seed: Number(values.seed) + start, numRuns: CHUNK });
    for (const [i, file] of made.entries()) {
      const number = start + i;
      if (number >= last || (only !== undefined && number !== only)) continue;
      if (only !== undefined && values.save !== undefined) writeFileSync(values.save, file.bytes);
      const answer = await thread
        .ask({ type: "read", name: file.name, bytes: file.bytes }, (message) =>
          message.type === "ended" ? message : undefined,
        )
        .catch((error: unknown) => lost(error));
      count(tally, file, number, answer);
    }
  }
  await thread.close();
  print(tally, values.seed);
  if (tally.failures > 0) process.exitCode = 1;
}

function lost(error: unknown): FuzzAnswer {
  const reason = error instanceof Error ? error.message : String(error);
  return { outcome: { kind: "crashed", reason }, ms: SILENCE_MS };
}

function count(tally: Tally, { format, name, bytes }: SeedFile, number: number, answer: FuzzAnswer): void {
  const { outcome, ms } = answer;
  const outcomes = tally.formats.get(format) ?? new Map<string, number>();
  tally.formats.set(format, outcomes);
  outcomes.set(outcome.kind, (outcomes.get(outcome.kind) ?? 0) + 1);
  const what = `number ${number}, ${name}, ${bytes.length} bytes`;
  if (ms > tally.slowest.ms) tally.slowest = { ms, what };
  tally.peakMemory = Math.max(tally.peakMemory, process.memoryUsage().rss);
  if (outcome.kind === "crashed" || ms > LONGEST_MS) {
    tally.failures += 1;
    console.log(`FAILED ${what}: ${outcome.kind === "crashed" ? outcome.reason : `${Math.round(ms)} ms`}`);
  } else if (outcome.kind === "refused") {
    const reason = outcome.reason
      .replace(/[:(].*$/su, "")
      .replace(/\d+/gu, "N")
      .replace(/<[^>]*>/gu, "<…>");
    tally.reasons.set(reason, (tally.reasons.get(reason) ?? 0) + 1);
  }
}

function print({ formats, reasons, slowest, peakMemory, failures }: Tally, seed: string): void {
  const kinds = ["read", "read with warnings", "refused", "crashed"];
  console.log(["format".padEnd(16), "inputs", ...kinds].join("  "));
  for (const [format, outcomes] of [...formats].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...outcomes.values()].reduce((sum, n) => sum + n, 0);
    const cells = kinds.map((kind) => String(outcomes.get(kind) ?? 0).padStart(kind.length));
    console.log([format.padEnd(16), String(all).padStart(6), ...cells].join("  "));
  }
  console.log("\nrefused, by reason");
  for (const [reason, n] of [...reasons].sort(([, a], [, b]) => b - a))
    console.log(`${String(n).padStart(6)}  ${reason}`);
  console.log(
    `\nseed ${seed}: ${failures} failed; slowest ${Math.round(slowest.ms)} ms (${slowest.what}); ` +
      `most memory ${Math.round(peakMemory / 1024 ** 2)} MB`,
  );
}
