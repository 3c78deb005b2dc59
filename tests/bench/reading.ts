import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { cleanDocument } from "../../pipeline/clean/cleanDocument.ts";
import { isSkipped, readSources } from "../../pipeline/read/readSources.ts";
import { readText } from "../../pipeline/read/readText.ts";
import type { MarkedSource } from "../../pipeline/read/SourceDocument.ts";
import { structureDocument } from "../../pipeline/structure/structureDocument.ts";
import { loadFrench } from "../../pipeline/tools.ts";
import { uniform } from "../api/stats/random.ts";
import { type Comparison, compareParagraphs } from "../damage/compareParagraphs.ts";
import { RECIPES, type Recipe } from "../damage/Recipe.ts";
import { renderDamaged } from "../damage/renderDamaged.ts";
import { material } from "../material.ts";
import { unify } from "../pipeline/structure/unify.ts";

/**
 * `npm run bench reading -- [--every N] [--recipe NAME] [--show N]`: of the preambular and operative paragraphs of the
 * UN's XML, printed as damaged plain text and read back, the share that comes out equal (text, role, number), by kind of
 * damage and language.
 *
 * Takes every Nth document (all) and shows the first N paragraphs of each kind that do not come out.
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
  const { knowsWord } = await loadFrench();
  const recipes = RECIPES.filter(({ name }) => values.recipe === undefined || name === values.recipe);
  const results = new Map<string, Comparison[]>();
  let taken = 0;
  for (const zip of listZips()) {
    let n = 0;
    for await (const source of readSources(zip)) {
      if (isSkipped(source) || source.kind !== "marked" || n++ % Number(values.every) !== 0) continue;
      const recipe = recipes[taken++ % recipes.length];
      if (recipe === undefined) throw new RangeError(`no such recipe: ${values.recipe}`);
      const key = `${source.language} ${recipe.name}`;
      results.set(key, [...(results.get(key) ?? []), readBack(source, recipe, taken, knowsWord)]);
    }
  }
  print(results, Number(values.show));
}

function listZips(): readonly string[] {
  const folder = material("data", "un-ga");
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".zip"))
    .map((name) => join(folder, name));
}

function readBack(
  source: MarkedSource,
  recipe: Recipe,
  seed: number,
  knowsWord: (word: string) => boolean,
): Comparison {
  const printed = renderDamaged(source, recipe, uniform(seed));
  const name = `${source.metadata.symbol?.replaceAll("/", "-")}.txt`;
  const format = recipe.markup === undefined ? "text" : "markdown";
  const text = readText(name, format, new TextEncoder().encode(printed));
  const read = structureDocument(cleanDocument(text, knowsWord), source.language);
  return compareParagraphs(bodyKeys(source.paragraphs), bodyKeys(read.paragraphs));
}

function bodyKeys(
  paragraphs: readonly { readonly role: string; readonly number?: string; readonly text: string }[],
) {
  return paragraphs
    .filter(({ role }) => role === "preambular" || role === "operative")
    .map(({ role, number = "", text }) => `${role} ${number} ${unify(text)}`);
}

function print(results: ReadonlyMap<string, readonly Comparison[]>, show: number): void {
  for (const language of ["fr", "en"]) {
    const all: Comparison[] = [];
    for (const [key, comparisons] of results) {
      if (!key.startsWith(`${language} `)) continue;
      all.push(...comparisons);
      printRow(key, comparisons);
      for (const { missing, extra } of comparisons
        .filter(({ missing }) => missing.length > 0)
        .slice(0, show)) {
        console.log(`   − ${missing[0]?.slice(0, 400)}\n   + ${extra[0]?.slice(0, 400)}`);
      }
    }
    if (all.length > 0) printRow(`${language} in all`, all);
  }
}

function printRow(name: string, comparisons: readonly Comparison[]): void {
  const equal = comparisons.reduce((sum, comparison) => sum + comparison.equal, 0);
  const wanted = equal + comparisons.reduce((sum, { missing }) => sum + missing.length, 0);
  const share = ((100 * equal) / wanted).toFixed(2);
  console.log(
    `${name.padEnd(46)}${String(comparisons.length).padStart(5)} documents  ${equal} of ${wanted}  ${share} %`,
  );
}
