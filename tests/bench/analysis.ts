import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Analyser, Tag } from "../../pipeline/language/Analysis.ts";
import { createEnglishAnalyser } from "../../pipeline/language/createEnglishAnalyser.ts";
import { createFrenchAnalyser } from "../../pipeline/language/french/createFrenchAnalyser.ts";
import { createLemmatizer } from "../../pipeline/language/french/createLemmatizer.ts";
import { createWinkModel } from "../../pipeline/language/french/createWinkModel.ts";
import { createLexicon } from "../../pipeline/language/french/Lexicon.ts";
import { parseSections } from "../../pipeline/language/french/sections.ts";
import { createTagger } from "../../pipeline/language/french/Tagger.ts";
import { identifyLanguage } from "../../pipeline/language/identifyLanguage.ts";
import { measureLanguage } from "../../pipeline/language/measureLanguage.ts";
import { readFrenchModel } from "../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../material.ts";

const RUNS = 5;

/**
 * `npm run bench analysis [FOLDER-or-FILES]`: tokens per CPU-second by step, warm, in one process.
 *
 * Reads the sample corpus if nothing is named; of XML files only the text between tags, one paragraph a line or block.
 * The steps take turns, so that what else the machine does falls on all alike; medians of five turns after one to warm up.
 */
export async function bench(paths: readonly string[]): Promise<void> {
  const files = (paths.length > 0 ? paths : [join(ROOT, "data/corpus")]).flatMap(filesIn);
  const paragraphs = files.flatMap((file) => paragraphsOf(readFileSync(file, "utf8")));
  const language = await identifyLanguage(paragraphs);
  const { tokens, steps } = await (language === "en" ? englishSteps(paragraphs) : frenchSteps(paragraphs));
  const all = {
    ...steps,
    "which language": () => {
      for (const text of paragraphs) measureLanguage(text);
    },
  };
  console.log(
    `${files.length} files, ${paragraphs.length} paragraphs, ${tokens} tokens, language ${language}\n`,
  );
  const rates = new Map(Object.keys(all).map((step) => [step, [] as number[]]));
  for (let run = 0; run <= RUNS; run++) {
    for (const [step, work] of Object.entries(all)) {
      const seconds = cpuSeconds(work);
      if (run > 0) rates.get(step)?.push(tokens / seconds);
    }
  }
  console.log(`${"step".padEnd(28)}${"tokens per CPU-second (least–most)".padStart(36)}`);
  for (const [step, measured] of rates) {
    const [least = 0, , median = 0, , most = 0] = measured
      .toSorted((a, b) => a - b)
      .map((rate) => Math.round(rate));
    console.log(
      `${step.padEnd(28)}${median.toLocaleString("en").padStart(12)} (${least.toLocaleString("en")}–${most.toLocaleString("en")})`,
    );
  }
  console.log(`\npeak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

interface Bench {
  readonly tokens: number;
  readonly steps: Readonly<Record<string, () => void>>;
}

async function frenchSteps(paragraphs: readonly string[]): Promise<Bench> {
  const files = await readFrenchModel(join(ROOT, "data/models/fr"));
  const analyser = createFrenchAnalyser(files);
  const weights = parseSections(files.weights);
  const lexicon = createLexicon(files.lexicon);
  const tagger = createTagger(weights, lexicon);
  const lemmatize = createLemmatizer(weights, lexicon);
  const wink = winkNLP(createWinkModel(tagger, lemmatize), ["sbd"]);
  const words: { form: string; tag: Tag }[] = [];
  const sentences: (readonly string[])[] = [];
  for (const text of paragraphs) {
    const { forms, tags, sentenceEnds } = analyser.analyse(text);
    for (const [i, form] of forms.entries()) words.push({ form, tag: tags[i] ?? "X" });
    for (const [i, end] of sentenceEnds.entries()) sentences.push(forms.slice(sentenceEnds[i - 1] ?? 0, end));
  }
  return {
    tokens: words.length,
    steps: {
      "tokens and sentences": () => {
        for (const text of paragraphs) wink.readDoc(text);
      },
      tags: () => {
        for (const forms of sentences) tagger.tag(forms);
      },
      lemmas: () => {
        for (const { form, tag } of words) lemmatize(form, tag);
      },
      "all of the analysis": () => analyseAll(analyser, paragraphs),
    },
  };
}

async function englishSteps(paragraphs: readonly string[]): Promise<Bench> {
  const analyser = createEnglishAnalyser(winkModel);
  return {
    tokens: paragraphs.reduce((sum, text) => sum + analyser.analyse(text).forms.length, 0),
    steps: { "all of the analysis": () => analyseAll(analyser, paragraphs) },
  };
}

function analyseAll(analyser: Analyser, paragraphs: readonly string[]): void {
  for (const text of paragraphs) analyser.analyse(text);
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(?:xml|txt|md)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .replace(/<meta>[\s\S]*?<\/meta>/g, "")
    .replace(/<\/(?:p|paragraph|container|formula)>/g, "\n\n")
    .replace(/<[^>]*>|&#?\w+;/g, " ")
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "");
}

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
