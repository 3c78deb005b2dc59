import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cleanDocument } from "../../../pipeline/clean/cleanDocument.ts";
import { readSources } from "../../../pipeline/read/readSources.ts";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { ROOT } from "../../material.ts";
import { faultsOf } from "../../pipeline/clean/faultsOf.ts";
import type { Measure } from "./Measure.ts";

/** Preambular and operative paragraphs, counted by hand (UN_TEXTS). */
const COUNTS: Readonly<Record<string, readonly [preambular: number, operative: number]>> = {
  "000": [72, 65],
  "001": [31, 41],
  "004": [19, 30],
};

/** What no paragraph may hold: addresses, rules, markup, raised digits, loose spaces, digits glued to words. */
const RESIDUE = /https?:|www\.|_{3}|-{3}|[*<>[\]\\^⁰¹²³⁴⁵⁶⁷⁸⁹]|\s{2}|\s[,.’]|\p{L}\d|\d{5}/u;

/** The three seeds without a hand-made truth: paragraph counts, and faults in their paragraphs and audit. */
export async function measureSeeds(
  corpus: ReadonlyMap<string, StructuredDocument>,
  knowsWord: (word: string) => boolean,
): Promise<readonly Measure[]> {
  const counted = Object.entries(COUNTS).map(([seed, wanted]) => {
    const paragraphs = corpus.get(seed)?.paragraphs ?? [];
    const found = ["preambular", "operative"].map(
      (role) => paragraphs.filter((one) => one.role === role).length,
    );
    return { seed, found, right: found.join() === wanted.join() };
  });
  const details: string[] = [];
  for (const seed of Object.keys(COUNTS)) {
    const document = corpus.get(seed);
    if (document !== undefined)
      details.push(...faultsIn(document, knowsWord).map((fault) => `${seed}: ${fault}`));
    details.push(...(await faultsOfAudit(seed, knowsWord)).map((fault) => `${seed}: ${fault}`));
  }
  return [
    {
      name: "seeds 000, 001, 004: paragraphs",
      bar: "72 + 65, 31 + 41, 19 + 30",
      result: counted.map(({ found }) => found.join(" + ")).join(", "),
      reached: counted.every(({ right }) => right),
    },
    {
      name: "seeds 000, 001, 004: faults",
      bar: "0",
      result: String(details.length),
      reached: details.length === 0,
      details,
    },
  ];
}

function faultsIn(
  { paragraphs, notes, metadata }: StructuredDocument,
  knowsWord: (word: string) => boolean,
): readonly string[] {
  const own = metadata.symbol;
  return paragraphs
    .filter(({ role }) => role === "preambular" || role === "operative")
    .flatMap(({ seq, text, opening }) => [
      ...(RESIDUE.test(text) ? [`residue in paragraph ${seq}: ${RESIDUE.exec(text)?.[0]}`] : []),
      ...(/[,;.]$/u.test(text) ? [] : [`paragraph ${seq} does not end: ${text.slice(-40)}`]),
      ...(opening === undefined ? [`paragraph ${seq} does not open: ${text.slice(0, 40)}`] : []),
      ...(own !== undefined && text.includes(own) ? [`a page header in paragraph ${seq}`] : []),
      ...brokenWords(text, knowsWord).map((word) => `a broken word in paragraph ${seq}: ${word}`),
      ...notes
        .filter((note) => text.includes(note.text))
        .map(({ mark }) => `note ${mark} in paragraph ${seq}`),
    ]);
}

/** Two pieces of which the lexicon knows the whole and not both halves. */
function brokenWords(text: string, knowsWord: (word: string) => boolean): readonly string[] {
  const pairs = [...text.matchAll(/(?<!\p{L})(?=(\p{Ll}+) (\p{Ll}+)(?![\p{L}'’]))/gu)];
  return pairs.flatMap(([, head = "", tail = ""]) =>
    knowsWord(head + tail) && !(knowsWord(head) && knowsWord(tail)) ? [`${head} ${tail}`] : [],
  );
}

async function faultsOfAudit(seed: string, knowsWord: (word: string) => boolean): Promise<readonly string[]> {
  const folder = join(ROOT, "data/corpus");
  const name = readdirSync(folder).find((entry) => entry.startsWith(seed) && entry.endsWith(".txt"));
  if (name === undefined) return ["it is not in the corpus"];
  const faults: string[] = [];
  for await (const source of readSources(join(folder, name))) {
    if ("reason" in source || source.kind !== "text") faults.push("it is not read as text");
    else
      faults.push(
        ...faultsOf(cleanDocument(source, knowsWord), source.blocks.map(({ text }) => text).join("\n")),
      );
  }
  return faults;
}
