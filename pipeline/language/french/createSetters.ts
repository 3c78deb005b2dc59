import { createIndexedWords } from "./createIndexedWords.ts";
import type { KnownWord } from "./createKnownWords.ts";
import { numberOfTokens, type RawDocument, setTag } from "./RawDocument.ts";
import { splitMarked } from "./splitSentences.ts";
import type { Tagger } from "./Tagger.ts";
import { tagTrait } from "./tagTrait.ts";
import { SPACE_TAG } from "./winkCore.ts";
import { WHITE_SPACE } from "./wordMarks.ts";

/** Write what our model knows into wink-nlp's documents, in this order. */
export interface Setters {
  setSentences(document: RawDocument): void;
  setTags(document: RawDocument): void;
}

export function createSetters(tagger: Tagger): Setters {
  const wordsOf = createIndexedWords(tagger.words);
  let marks = new Uint16Array(1024);
  let tags = new Uint8Array(1024);
  const sentence: KnownWord[] = [];

  function setSentences(document: RawDocument): void {
    const length = numberOfTokens(document);
    if (marks.length < length) marks = new Uint16Array(2 * length);
    const words = wordsOf(document);
    for (let i = 0; i < length; i++) marks[i] = words[i]?.marks ?? 0;
    const sentences: RawDocument["sentences"] = [];
    let first = 0;
    for (const end of splitMarked(marks, length)) {
      sentences.push([first, end - 1, 0, 0]);
      first = end;
    }
    document.sentences = sentences;
  }

  function setTags(document: RawDocument): void {
    const words = wordsOf(document);
    for (const [first, last] of document.sentences) tagSentence(document, words, first, last);
  }

  /** White space that is a token is none of the tagger's words. */
  function tagSentence(
    document: RawDocument,
    words: readonly KnownWord[],
    first: number,
    last: number,
  ): void {
    let count = 0;
    for (let i = first; i <= last; i++) {
      const word = words[i];
      if (word === undefined || word.marks & WHITE_SPACE) setTag(document, i, SPACE_TAG);
      else sentence[count++] = word;
    }
    if (tags.length < count) tags = new Uint8Array(2 * count);
    tagger.tagWords(sentence, 0, count, tags);
    tagTrait(sentence, count, tags);
    const isWhole = count === last - first + 1;
    for (let i = first, n = 0; i <= last; i++) {
      if (isWhole || ((words[i]?.marks ?? 0) & WHITE_SPACE) === 0) setTag(document, i, (tags[n++] ?? 0) + 1);
    }
  }

  return { setSentences, setTags };
}
