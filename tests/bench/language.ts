import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import winkModel from "wink-eng-lite-web-model";
import type { Analyser } from "../../pipeline/language/Analysis.ts";
import { createEnglishAnalyser } from "../../pipeline/language/createEnglishAnalyser.ts";
import { formatConllu } from "../../pipeline/language/formatConllu.ts";
import { createFrenchAnalyser } from "../../pipeline/language/french/createFrenchAnalyser.ts";
import { createLemmatizer } from "../../pipeline/language/french/createLemmatizer.ts";
import { createWinkModel } from "../../pipeline/language/french/createWinkModel.ts";
import type { FrenchModelFiles } from "../../pipeline/language/french/FrenchModelFiles.ts";
import { createLexicon } from "../../pipeline/language/french/Lexicon.ts";
import { parseSections } from "../../pipeline/language/french/sections.ts";
import { createTagger } from "../../pipeline/language/french/Tagger.ts";
import { readFrenchModel } from "../../pipeline/read/readFrenchModel.ts";
import { material, ROOT } from "../material.ts";
import { compareSpeed, type Rate } from "./scores/compareSpeed.ts";
import { countDifferences } from "./scores/countDifferences.ts";
import { countLanguages } from "./scores/countLanguages.ts";
import { readDistinctWords } from "./scores/readDistinctWords.ts";
import { scoreAnalyser } from "./scores/scoreAnalyser.ts";
import { readSurface } from "./scores/scoreConllu.ts";
import { unParagraphs } from "./scores/unParagraphs.ts";

const MODEL = join(ROOT, "data/models/fr");
const WORDS = 1_500_000;
const PARAGRAPHS = 2500;
const DIFFERENCES = 36;

/**
 * `npm run bench language [--gsd-test] [--only scores|languages|speed|words]`: how right and how quick the language models
 * are. Scores are F1 of surface tokens from raw text, in per cent.
 *
 * French-GSD test is kept for the last look: it is read only with `--gsd-test`.
 */
export async function bench(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { "gsd-test": { type: "boolean", default: false }, only: { type: "string" } },
  });
  const files = await readFrenchModel(MODEL);
  const french = createFrenchAnalyser(files);
  const wanted = (part: string) => values.only === undefined || values.only === part;
  if (wanted("scores")) printScores(french, values["gsd-test"]);
  if (wanted("languages")) await printLanguages();
  if (wanted("speed")) await printSpeed(french, files);
  if (wanted("words")) printWords(createFrenchAnalyser(files));
}

function printScores(french: Analyser, last: boolean): void {
  const english = createEnglishAnalyser(winkModel);
  console.log(`${"".padEnd(28)}   tokens     UPOS    lemma   surface tokens`);
  const ud = (name: string) => material("data/ud", name);
  printScore("French-Sequoia dev", french, ud("fr_sequoia-dev.conllu"), "tuned on");
  printScore("UN resolutions, test half", french, join(MODEL, "gold/un-test.conllu"), "bar 99.8 98.5 98.8");
  if (last) printScore("French-GSD test", french, ud("fr_gsd-test.conllu"), "bar 99.5 96.3 97.0");
  printScore("English-EWT dev", english, ud("en_ewt-dev.conllu"), "");
  printScore("English-EWT test", english, ud("en_ewt-test.conllu"), "");
  printDifferences("English-EWT dev", english, ud("en_ewt-dev.conllu"));
}

/** What the English scores miss: most of it is another convention, named in data/models/en/README.md. */
function printDifferences(name: string, analyser: Analyser, path: string | undefined): void {
  if (path === undefined) return;
  const gold = readSurface(readFileSync(path, "utf8"));
  const system = readSurface(formatConllu(gold.text, analyser.analyse(gold.text)));
  console.log(`\n${name}, most frequent differences from the treebank (see data/models/en/README.md)`);
  for (const { kind, n, examples } of countDifferences(gold, system.tokens).slice(0, DIFFERENCES))
    console.log(`${String(n).padStart(5)}  ${kind.padEnd(30)} ${examples.join(", ")}`);
}

function printScore(name: string, analyser: Analyser, path: string | undefined, remark: string): void {
  if (path === undefined) throw new Error("the treebanks beside the repository are needed");
  const { tokens, tags, lemmas, of } = scoreAnalyser(analyser, readFileSync(path, "utf8"));
  const columns = [tokens, tags, lemmas].map((share) => share.toFixed(2).padStart(9)).join("");
  console.log(`${name.padEnd(28)}${columns}   ${String(of).padEnd(7)}${remark}`);
}

async function printLanguages(): Promise<void> {
  let [alone, all] = [0, 0];
  for (const [zip, language, other] of [
    ["fr-77.zip", "fr", "en"],
    ["en-77.zip", "en", "fr"],
    ["fr-76.zip", "fr", "en"],
    ["en-76.zip", "en", "fr"],
  ] as const) {
    const texts = await unParagraphs(zip);
    const every = Math.floor(texts.length / PARAGRAPHS);
    const some = texts.filter((_, i) => i % every === 0).slice(0, PARAGRAPHS);
    const count = await countLanguages(some, language, other);
    alone += count.alone;
    all += count.paragraphs;
    console.log(
      `\nlanguage of ${count.paragraphs} paragraphs of ${zip}: ${count.alone} right alone, ${count.amongOthers} in a document of the other language`,
    );
    for (const { text, said } of count.wrong) console.log(`   ${said}: ${text.slice(0, 100)}`);
  }
  console.log(`in all ${((100 * alone) / all).toFixed(2)} % of ${all} right alone (bar 99.9)`);
}

async function printSpeed(french: Analyser, files: FrenchModelFiles): Promise<void> {
  const weights = parseSections(files.weights);
  const lexicon = createLexicon(files.lexicon);
  const model = createWinkModel(createTagger(weights, lexicon), createLemmatizer(weights, lexicon));
  const { ratios, ...rates } = compareSpeed(
    french,
    model,
    await unParagraphs("fr-77.zip"),
    await unParagraphs("en-77.zip"),
  );
  console.log("\ntokens a CPU-second");
  console.log(
    `French as Themeline reads it       ${formatRate(rates.french)}  ${ratios.french.toFixed(2)} of English (bar 1.0)`,
  );
  console.log(
    `French through wink-nlp's own API  ${formatRate(rates.runtime)}  ${ratios.runtime.toFixed(2)} of English`,
  );
  console.log(`wink-nlp's own English             ${formatRate(rates.english)}`);
}

function printWords(analyser: Analyser): void {
  const { words, faults, seconds, memory, peak } = readDistinctWords(analyser, WORDS);
  const megabytes = memory.map((size) => `${size.toFixed(0)} MB`).join(", ");
  console.log(
    `\n${words.toLocaleString("en")} distinct words: ${faults} faults, ${seconds.toFixed(0)} s; memory before, half way, after ${megabytes}; process at its peak ${peak.toFixed(0)} MB`,
  );
}

function formatRate({ median, least, most }: Rate): string {
  const [middle, low, high] = [median, least, most].map((rate) => Math.round(rate).toLocaleString("en"));
  return `${middle} (${low}–${high})`;
}
