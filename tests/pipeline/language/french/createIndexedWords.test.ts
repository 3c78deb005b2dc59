import { describe, expect, it } from "vitest";
import { createIndexedWords } from "../../../../pipeline/language/french/createIndexedWords.ts";
import { createKnownWords } from "../../../../pipeline/language/french/createKnownWords.ts";
import { createScores } from "../../../../pipeline/language/french/createScores.ts";
import type { RawDocument } from "../../../../pipeline/language/french/RawDocument.ts";

const scores = createScores(new Uint32Array(), new Int8Array(), 17);
const { make } = createKnownWords(scores, { reading: () => undefined, guess: () => undefined });

/** A cache that numbers these words. */
function cacheOf(...words: readonly string[]): RawDocument["cache"] {
  return { value: (index) => words[index] ?? "", currentSize: () => words.length };
}

function documentOf(cache: RawDocument["cache"], ...words: readonly number[]): RawDocument {
  return { cache, tokens: words.flatMap((word) => [word, 0, 0, 0]), sentences: [] };
}

describe("createIndexedWords(words)", () => {
  const made: string[] = [];
  const wordsOf = createIndexedWords({
    make(form) {
      made.push(form);
      return make(form);
    },
  });
  const forms = (document: RawDocument) =>
    wordsOf(document)
      .slice(0, document.tokens.length / 4)
      .map(({ form }) => form);

  it("gives the words of each document by their numbers, and makes each once", () => {
    const cache = cacheOf("le", "droit", "de");
    expect(forms(documentOf(cache, 0, 1, 2, 0, 1))).toEqual(["le", "droit", "de", "le", "droit"]);
    expect(forms(documentOf(cache, 1))).toEqual(["droit"]);
    expect(made).toEqual(["le", "droit", "de"]);
  });

  it("keeps apart what caches number alike, and knows each again", () => {
    made.length = 0;
    const [one, other] = [cacheOf("un"), cacheOf("deux")];
    for (const [cache, form] of [
      [one, "un"],
      [other, "deux"],
      [one, "un"],
    ] as const)
      expect(forms(documentOf(cache, 0))).toEqual([form]);
    expect(made).toEqual(["un", "deux"]);
  });
});
