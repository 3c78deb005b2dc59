import type { Analysis, Tag } from "../Analysis.ts";
import type { Entries } from "./createEntries.ts";
import { numberOfTokens, type RawDocument, TOKEN_SIZE, tagNumberAt } from "./RawDocument.ts";
import { SPACE_TAG } from "./winkCore.ts";

/** A text as it is given, and as wink-nlp read it: other spaces in numbers, all offsets the same. */
export interface Texts {
  readonly text: string;
  readonly level: string;
}

/** A tagged document as columns, without the tokens that are white space; offsets are found in the text. */
export function readColumns(document: RawDocument, { text, level }: Texts, entries: Entries): Analysis {
  const { tokens, cache, sentences } = document;
  const { register } = entries;
  const isLevelled = level !== text;
  const length = numberOfTokens(document);
  const starts = new Array<number>(length);
  const ends = new Array<number>(length);
  const forms = new Array<string>(length);
  const tags = new Array<Tag>(length);
  const lemmas = new Array<string>(length);
  const numbers = new Array<number>(length);
  const sentenceEnds: number[] = [];
  let at = 0;
  let i = 0;
  let count = 0;
  for (const [, last] of sentences) {
    const before = count;
    for (; i <= last; i++) {
      while (isSpace(text.charCodeAt(at))) at++;
      const word = tokens[i * TOKEN_SIZE] ?? 0;
      const tag = tagNumberAt(document, i);
      if (tag === SPACE_TAG) {
        at += cache.value(word).length;
        continue;
      }
      const start = at;
      let number = entries.number(cache, word, tag - 1);
      at += register[number]?.form.length ?? 0;
      if (isLevelled && !text.startsWith(register[number]?.form ?? "", start))
        number = entries.numberOf(text.slice(start, at), tag - 1);
      const entry = register[number];
      if (entry === undefined) continue;
      starts[count] = start;
      ends[count] = at;
      forms[count] = entry.form;
      tags[count] = entry.tag;
      lemmas[count] = entry.lemma;
      numbers[count] = number;
      count++;
    }
    if (count > before) sentenceEnds.push(count);
  }
  if (count < length)
    for (const column of [starts, ends, forms, tags, lemmas, numbers]) column.length = count;
  return { starts, ends, forms, tags, lemmas, sentenceEnds, entries: { register, numbers } };
}

/** wink-nlp's spaces: they stand between tokens. */
function isSpace(unit: number): boolean {
  if (unit === 0x20 || unit === 0xa0) return true;
  if (unit < 0x2002) return false;
  return unit <= 0x2005 || unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0x205f;
}
