import { cleanDocument } from "../../../pipeline/clean/cleanDocument.ts";
import type { FrenchAnalyser } from "../../../pipeline/language/french/createFrenchAnalyser.ts";
import { readText } from "../../../pipeline/read/readText.ts";
import type { MarkedSource } from "../../../pipeline/read/SourceDocument.ts";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../../pipeline/structure/structureDocument.ts";
import { structureMarked } from "../../../pipeline/structure/structureMarked.ts";
import { loadEnglishWords } from "../../../pipeline/tools.ts";
import { uniform } from "../../api/stats/random.ts";
import { type Comparison, compareParagraphs } from "../../damage/compareParagraphs.ts";
import { RECIPES, type Recipe } from "../../damage/Recipe.ts";
import { renderDamaged } from "../../damage/renderDamaged.ts";
import { unify } from "../../pipeline/structure/unify.ts";
import { createSpeed } from "./createSpeed.ts";
import { formatShare, type Measure, notMeasured } from "./Measure.ts";
import { type ClassedParagraph, measureStrength } from "./measureStrength.ts";
import { readZips } from "./readZips.ts";
import { macroF1, type SplitScore, scoreSplit } from "./scoreSplit.ts";

/** What the texts of one language must reach. */
const BARS = { fr: { f1: 0.998, equal: 0.995 }, en: { f1: 0.99, equal: 0.99 } } as const;

/** One paragraph a line, nothing damaged: only words, numbers and ends tell what a paragraph is. */
const PLAIN: Recipe = {
  name: "plain",
  between: "blank line",
  calls: "superscript",
  rule: "______________",
  furniture: "none",
};

export interface DamageOptions {
  /** Takes every Nth document. */
  readonly every: number;
  /** Only this kind of damage. */
  readonly recipe?: string | undefined;
}

/**
 * The UN's XML printed as plain text and read back: how well preamble and operative part are told apart, how many of the
 * paragraphs come out equal by kind of damage, and what reading takes beside tagging.
 */
export async function measureDamage(
  french: FrenchAnalyser,
  { every, recipe: only }: DamageOptions,
): Promise<readonly Measure[]> {
  const lexicons = { fr: french.knowsWord, en: await loadEnglishWords() };
  const recipes = RECIPES.filter(({ name }) => only === undefined || name === only);
  if (recipes.length === 0) throw new RangeError(`no such recipe: ${only}`);
  const speed = createSpeed(french);
  const scores = { fr: results(), en: results() };
  let n = 0;
  for await (const { source, seconds } of readZips(every)) {
    const own = source.language === "fr" ? scores.fr : scores.en;
    const recipe = recipes[n++ % recipes.length] ?? PLAIN;
    // A turn takes each recipe once.
    const turn = source.language === "fr" ? Math.ceil(n / recipes.length) % 2 : undefined;
    own.plain.push(scoreSplit(source, readBack(source, PLAIN, n, lexicons)));
    const printed = print(source, recipe, n);
    const again = () => readPrinted(printed, source, recipe, lexicons);
    const read = turn === 0 ? speed.read("damaged text", again) : again();
    // Each text is tagged once: a second time its words would be known.
    if (turn === 0) speed.tag("damaged text", read);
    else if (turn === 1)
      speed.tag(
        "XML",
        speed.read("XML", () => structureMarked(source), seconds),
      );
    own.damaged.push(scoreSplit(source, read));
    own.operative.push(...structureMarked(source).paragraphs.filter(({ role }) => role === "operative"));
    own.paragraphs.push({ recipe: recipe.name, ...compareParagraphs(keys(source), keys(read)) });
  }
  return [...measures("fr", scores.fr), ...measures("en", scores.en), ...speed.measures()];
}

interface Lexicons {
  readonly fr: (word: string) => boolean;
  readonly en: (word: string) => boolean;
}

interface Results {
  readonly plain: SplitScore[];
  readonly damaged: SplitScore[];
  readonly paragraphs: (Comparison & { readonly recipe: string })[];
  readonly operative: ClassedParagraph[];
}

function results(): Results {
  return { plain: [], damaged: [], paragraphs: [], operative: [] };
}

function readBack(source: MarkedSource, recipe: Recipe, seed: number, lexicons: Lexicons) {
  return readPrinted(print(source, recipe, seed), source, recipe, lexicons);
}

function print(source: MarkedSource, recipe: Recipe, seed: number): Uint8Array {
  return new TextEncoder().encode(renderDamaged(source, recipe, uniform(seed)));
}

function readPrinted(
  printed: Uint8Array,
  { metadata, language }: MarkedSource,
  { markup }: Recipe,
  { fr, en }: Lexicons,
): StructuredDocument {
  const name = `${metadata.symbol?.replaceAll("/", "-")}.txt`;
  const text = readText(name, markup === undefined ? "text" : "markdown", printed);
  return structureDocument(cleanDocument(text, language === "en" ? en : fr), language);
}

function keys({ paragraphs }: Pick<StructuredDocument, "paragraphs"> | MarkedSource): readonly string[] {
  return paragraphs
    .filter(({ role }) => role === "preambular" || role === "operative")
    .map(({ role, number = "", text }) => `${role} ${number} ${unify(text)}`);
}

function measures(
  language: "fr" | "en",
  { plain, damaged, paragraphs, operative }: Results,
): readonly Measure[] {
  if (plain.length === 0) return [notMeasured(`${language}: the UN’s XML as plain and damaged text`)];
  const bars = BARS[language];
  const f1 = macroF1(plain);
  const recipes = RECIPES.filter(({ name }) => paragraphs.some(({ recipe }) => recipe === name));
  const all = tally(paragraphs);
  return [
    {
      name: `${language}: preambular/operative from plain text, macro-F1`,
      bar: `≥ ${bars.f1}`,
      result: `${f1.toFixed(4)} (${plain.length} documents)`,
      reached: f1 >= bars.f1,
      details: plain.flatMap(({ wrong }) => wrong.map((line) => line.slice(0, 300))),
    },
    {
      name: `${language}: the same from damaged text`,
      bar: "",
      result: macroF1(damaged).toFixed(4),
    },
    ...recipes.map(({ name }) => {
      const own = paragraphs.filter(({ recipe }) => recipe === name);
      const { equal, wanted } = tally(own);
      return {
        name: `${language}: ${name}`,
        bar: "",
        result: `${formatShare(equal, wanted)} (${equal} of ${wanted})`,
        details: own.flatMap(({ missing, extra }) =>
          missing.length > 0 ? [`− ${missing[0]?.slice(0, 400)}`, `+ ${extra[0]?.slice(0, 400)}`] : [],
        ),
      };
    }),
    measureStrength(language, operative),
    {
      name: `${language}: damaged text, paragraphs equal`,
      bar: `≥ ${(100 * bars.equal).toFixed(1)} %`,
      result: `${formatShare(all.equal, all.wanted)} (${all.equal} of ${all.wanted})`,
      reached: all.equal >= bars.equal * all.wanted,
    },
  ];
}

function tally(compared: readonly Comparison[]) {
  const equal = compared.reduce((sum, one) => sum + one.equal, 0);
  return { equal, wanted: equal + compared.reduce((sum, { missing }) => sum + missing.length, 0) };
}
