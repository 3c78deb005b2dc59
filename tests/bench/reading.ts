import { parseArgs } from "node:util";
import { loadFrench } from "../../pipeline/tools.ts";
import { readCorpus } from "../pipeline/structure/readCorpus.ts";
import type { Measure } from "./reading/Measure.ts";
import { measureDamage } from "./reading/measureDamage.ts";
import { measureGold } from "./reading/measureGold.ts";
import { measurePdf } from "./reading/measurePdf.ts";
import { measureSeeds } from "./reading/measureSeeds.ts";

/**
 * `npm run bench reading -- [--every N] [--recipe NAME] [--show N]`: what reading must reach, and what it reaches.
 *
 * The hand-made truths; the other seeds; the UN's XML printed as plain and as damaged text and read back, every Nth
 * document (all); a made PDF; the time of reading beside that of tagging. Shows up to N things of each row that fell
 * short, and exits with 1 if a bar is not reached.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: {
      every: { type: "string", default: "1" },
      recipe: { type: "string" },
      show: { type: "string", default: "0" },
    },
  });
  const french = await loadFrench();
  const corpus = await readCorpus();
  const steps: readonly (() => Promise<readonly Measure[]>)[] = [
    async () => measureGold(corpus),
    () => measureSeeds(corpus, french.knowsWord),
    async () => [await measurePdf()],
    () => measureDamage(french, { every: Number(values.every), recipe: values.recipe }),
  ];
  let missed = 0;
  for (const step of steps) {
    for (const measure of await step()) {
      printMeasure(measure, Number(values.show));
      if (measure.reached === false) missed += 1;
    }
  }
  console.log("fuzz over all readers: npm run bench fuzz");
  if (missed > 0) {
    console.log(`\n${missed} not reached`);
    process.exitCode = 1;
  }
}

function printMeasure({ name, bar, result, reached, details = [] }: Measure, show: number): void {
  const mark = reached === undefined ? " " : reached ? "✓" : "✗";
  console.log(`${mark} ${name.padEnd(58)}${bar.padEnd(26)}${result}`);
  for (const line of details.slice(0, show)) console.log(`    ${line}`);
}
