import { TAGS, type Tag } from "../Analysis.ts";
import { STOP_WORDS } from "./stopWords.ts";
import { FRENCH_SPLITTER } from "./tokenPattern.ts";

/** wink-nlp's own name for white space that is a token. */
export const SPACE = "SPACE";
/** Tag names by the number a token carries; 0 is "not tagged". */
export const WINK_TAGS: readonly (Tag | "UNK" | typeof SPACE)[] = ["UNK", ...TAGS, SPACE];
export const SPACE_TAG = WINK_TAGS.indexOf(SPACE);

const OUT_OF_VOCABULARY = "$%^OOV^%$";
const BUILT_IN = [OUT_OF_VOCABULARY, "\n"];

/** What kind of token a form is, tried in this order; everything else is a word. */
const KINDS: readonly (readonly [pattern: string, kind: string])[] = [
  ["^\\s+$", "tabCRLF"],
  ["^(?:https?:\\/\\/|www\\.)", "url"],
  ["^[^@\\s]+@[^@\\s]+$", "email"],
  ["^\\p{Nd}+(?:[^\\p{L}]*\\p{Nd})?$", "number"],
  ["^\\p{P}+$", "punctuation"],
  ["^[\\p{Extended_Pictographic}\\p{RI}]", "emoji"],
  ["^[\\p{S}\\p{C}]", "symbol"],
  ["[^]", "word"],
];
/** wink-nlp's tokenizer asks for a number for each of these; 0 must be `unk`. */
const CATEGORIES = [
  "unk word number punctuation symbol tabCRLF url email emoji",
  "wordRP shortForm mention hashtag emoticon time ordinal currency apos alpha decade",
]
  .join(" ")
  .split(" ");

/** Field → place in the packed words: word, mask, shift, is a number, unused, is shown by its name. */
const LAYOUT = {
  lutCase: [0, 0x3, 0, 1, 0, 0],
  tokenType: [0, 0x7c, 2, 1, 0, 1],
  pos: [0, 0x1f80, 7, 1, 0, 0],
  isStopWord: [0, 0x2000, 13, 1, 0, 0],
  isAbbrev: [0, 0x4000, 14, 1, 0, 0],
  isContraction: [0, 0x8000, 15, 1, 0, 0],
  isSpellingMapped: [0, 0x10000, 16, 1, 0, 0],
  isSLemma: [0, 0x20000, 17, 1, 0, 0],
  isBaseForm: [0, 0x40000, 18, 1, 0, 0],
  lexemeCID: [0, 0x80000, 19, 1, 0, 0],
  prefix: [1, 0xffffffff, 0, 0, 0, 0],
  suffix: [2, 0xffffffff, 0, 0, 0, 0],
  shape: [3, 0xffffffff, 0, 0, 0, 0],
  normal: [4, 0xffffffff, 0, 1, 0, 0],
  lemma: [5, 0xffffffff, 0, 1, 0, 0],
};
const EXTRACTED_WORDS = 4;
const ALL_WORDS = 6;

/**
 * wink-nlp's core model: tokenizer patterns, an all but empty lexicon, and the layout of a word's features.
 *
 * The tokenizer splits with one pattern that matches every token of any text, so that wink-nlp's recursive patterns have
 * nothing left to do. A new object each time, since wink-nlp writes new words into it.
 */
export function createWinkCore() {
  const category = indexOf(CATEGORIES);
  const never = ["(?!)", ""];
  return {
    tcat: { hash: category, list: CATEGORIES },
    preserve: { prefix: Object.create(null), suffix: Object.create(null) },
    trex: {
      ltc: KINDS.map(([pattern, kind]) => [pattern, "u", category[kind]]),
      rtc: [],
      helpers: { splitter: [FRENCH_SPLITTER, "u"], anyWithRP: never, anyWithLP: never, LPanyRP: never },
    },
    packing: {
      config: {},
      layout: LAYOUT,
      size: ALL_WORDS,
      efSize: EXTRACTED_WORDS,
      efList: ["lutCase", "pos", "isStopWord", "isAbbrev", "prefix", "suffix", "shape"],
    },
    lexicon: new Uint32Array(BUILT_IN.length * ALL_WORDS),
    xpansions: [],
    pos: { hash: indexOf(WINK_TAGS), list: WINK_TAGS },
    features: {
      lexeme: { ...feature(BUILT_IN), intrinsicSize: BUILT_IN.length },
      tokenType: feature(CATEGORIES),
      pos: feature(WINK_TAGS),
      posClusters: { list: [new Set()] },
      prefix: feature([""]),
      suffix: feature([""]),
      shape: feature([""]),
    },
  };
}

/** The features of a word that wink-nlp packs when it first sees it. */
export function winkFeatures() {
  return {
    lutCase: caseOf,
    pos: () => 0,
    isStopWord: (word: string) => (STOP_WORDS.has(word.toLowerCase().replaceAll("’", "'")) ? 1 : 0),
    isAbbrev: (word: string) => (word.endsWith(".") && /^\p{L}[\p{L}.-]*\.$/u.test(word) ? 1 : 0),
    prefix: (word: string) => word.slice(0, 2),
    suffix: (word: string) => word.slice(-3),
    shape: shapeOf,
  };
}

/** Small letters: the common case, asked first for speed only. */
const SMALL = /^[a-zàâäçéèêëîïôöùûüœæ]+$/;
const LONGEST_SHAPE = 12;

/** X, x and d for capitals, small letters and digits. */
function shapeOf(word: string): string {
  if (SMALL.test(word)) return "x".repeat(Math.min(word.length, LONGEST_SHAPE));
  return word
    .slice(0, LONGEST_SHAPE + 1)
    .replace(/\p{Lu}/gu, (letter) => "X".repeat(letter.length))
    .replace(/\p{Ll}/gu, (letter) => "x".repeat(letter.length))
    .replace(/\p{Nd}/gu, (digit) => "d".repeat(digit.length))
    .slice(0, LONGEST_SHAPE);
}

/** wink-nlp's numbers: 0 other, 1 lower case, 2 upper case, 3 title case. */
function caseOf(word: string): number {
  if (SMALL.test(word)) return 1;
  const lower = word.toLowerCase();
  const upper = word.toUpperCase();
  if (lower === upper) return 0;
  if (word === lower) return 1;
  if (word === upper) return 2;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? 3 : 0;
}

/** A feature's values as wink-nlp keeps them; it adds to them. No prototype: `constructor` is a word like any other. */
function feature(values: readonly string[]) {
  return { hash: indexOf(values), list: [...values], index: values.length };
}

function indexOf(values: readonly string[]): Record<string, number> {
  const hash: Record<string, number> = Object.create(null);
  values.forEach((value, i) => {
    hash[value] = i;
  });
  return hash;
}
