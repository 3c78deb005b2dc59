import { INTEGER, VARCHAR } from "@duckdb/node-api";
import { foldText } from "./foldText.ts";
import type { Column } from "./writeParquet.ts";

/** Distinct words of one batch, numbered from 1 as they come. */
export interface Dictionary {
  number(word: string): number;
  columns(): { readonly n: Column; readonly word: Column; readonly folded: Column };
}

/** Half a surrogate pair, which UTF-8 cannot hold: two words told apart only by it would be stored as one. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export function createDictionary(): Dictionary {
  const numbers = new Map<string, number>();

  function numberOf(word: string): number {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size + 1);
    return numbers.size;
  }

  return {
    number(text) {
      return numbers.get(text) ?? numberOf(text.replace(LONE_SURROGATE, "\uFFFD"));
    },
    columns() {
      const words = [...numbers.keys()];
      return {
        n: { type: INTEGER, values: words.map((_, index) => index + 1) },
        word: { type: VARCHAR, values: words },
        folded: { type: VARCHAR, values: words.map(foldText) },
      };
    },
  };
}
