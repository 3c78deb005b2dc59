import type { Analysis, Tag } from "../Analysis.ts";
import { createEntries, type Entries } from "./createEntries.ts";
import type { Lemmatizer } from "./createLemmatizer.ts";
import { createScanner, type Tokens } from "./createScanner.ts";
import { hashUnits } from "./createVocabulary.ts";
import { splitMarked } from "./splitSentences.ts";
import type { Tagger } from "./Tagger.ts";
import { WHITE_SPACE } from "./wordMarks.ts";

/**
 * Makes a reader of French texts: it cuts, splits, tags and lemmatizes as wink-nlp does with the model of
 * `createWinkModel`, without the numbers of its document in between. A test compares the two.
 */
export function createFrenchReader(tagger: Tagger, lemmatize: Lemmatizer): (text: string) => Analysis {
  const { words } = tagger;
  const scan = createScanner(words);
  let entries = createEntries(lemmatize);
  let marks = new Uint8Array(1024);
  let tags = new Uint8Array(1024);

  return (text) => {
    if (words.forgetIfMany()) entries = createEntries(lemmatize);
    const level = text.replace(NO_BREAK_IN_NUMBER, " ");
    const tokens = scan(level);
    if (marks.length < tokens.count) {
      marks = new Uint8Array(2 * tokens.count);
      tags = new Uint8Array(2 * tokens.count);
    }
    for (let i = 0; i < tokens.count; i++) marks[i] = tokens.words[i]?.marks ?? 0;
    const sentenceEnds = dropSpaces(tokens, marks, splitMarked(marks, tokens.count));
    let first = 0;
    for (const end of sentenceEnds) {
      tagger.tagWords(tokens.words, first, end, tags);
      first = end;
    }
    if (level !== text) takeAsWritten(tokens, text);
    return { ...toColumns(tokens, tags, entries), sentenceEnds };
  };

  /** A number with no-break spaces is tagged with plain ones, and keeps its own. */
  function takeAsWritten(tokens: Tokens, text: string): void {
    for (let i = 0; i < tokens.count; i++) {
      const start = tokens.starts[i] ?? 0;
      const end = start + (tokens.words[i]?.form.length ?? 0);
      tokens.words[i] = words.find(text, start, end, hashUnits(text, start, end));
    }
  }
}

/**
 * Takes the tokens out that are white space.
 *
 * @returns the ends of the sentences that keep a token, counted in those that stay
 */
function dropSpaces(tokens: Tokens, marks: Uint8Array, ends: readonly number[]): readonly number[] {
  const { starts, words } = tokens;
  const sentenceEnds: number[] = [];
  let kept = 0;
  let i = 0;
  for (const end of ends) {
    const before = kept;
    for (; i < end; i++) {
      const [start, word] = [starts[i], words[i]];
      if ((marks[i] ?? 0) & WHITE_SPACE || start === undefined || word === undefined) continue;
      starts[kept] = start;
      words[kept] = word;
      kept++;
    }
    if (kept > before) sentenceEnds.push(kept);
  }
  tokens.count = kept;
  return sentenceEnds;
}

function toColumns(tokens: Tokens, tags: Uint8Array, entries: Entries): Omit<Analysis, "sentenceEnds"> {
  const { register } = entries;
  const { count } = tokens;
  const starts = new Array<number>(count);
  const ends = new Array<number>(count);
  const forms = new Array<string>(count);
  const named = new Array<Tag>(count);
  const lemmas = new Array<string>(count);
  const numbers = new Array<number>(count);
  for (let i = 0; i < count; i++) {
    const word = tokens.words[i];
    const number = word ? entries.number(word, tags[i] ?? 0) : 0;
    const entry = register[number];
    const start = tokens.starts[i] ?? 0;
    if (entry === undefined) continue;
    const { form, tag, lemma } = entry;
    starts[i] = start;
    ends[i] = start + form.length;
    forms[i] = form;
    named[i] = tag;
    lemmas[i] = lemma;
    numbers[i] = number;
  }
  return { starts, ends, forms, tags: named, lemmas, entries: { register, numbers } };
}

/**
 * wink-nlp takes a token with a no-break space in it for spaces; both spaces are one code unit, so offsets hold.
 * The space comes first, for speed only.
 */
const NO_BREAK_IN_NUMBER = /[\u00a0\u2009\u202f](?<=\p{Nd}[\u00a0\u2009\u202f])(?=\p{Nd}{3}(?!\p{Nd}))/gu;
