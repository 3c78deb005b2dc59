import type { Tag } from "../Analysis.ts";
import { WINK_TAGS } from "./winkCore.ts";

/** What wink-nlp 2.4.0's readDoc hands to the setters: four numbers a token, the first of them the word's number. */
export interface RawDocument {
  readonly cache: { value(index: number): string; currentSize(): number };
  readonly tokens: number[];
  sentences: [firstToken: number, lastToken: number, negation: number, sentiment: number][];
}

/** The numbers of one token. */
export const TOKEN_SIZE = 4;
const TAG_MASK = 0x3f00000;
const TAG_SHIFT = 20;

export function numberOfTokens({ tokens }: RawDocument): number {
  return tokens.length / TOKEN_SIZE;
}

/** Token i as it is written, without the spaces before it. */
export function formAt({ tokens, cache }: RawDocument, i: number): string {
  return cache.value(tokens[i * TOKEN_SIZE] ?? 0);
}

export function formsOf(document: RawDocument): readonly string[] {
  const forms: string[] = [];
  const tokens = numberOfTokens(document);
  for (let i = 0; i < tokens; i++) forms.push(formAt(document, i));
  return forms;
}

/** Token i's place in `WINK_TAGS`. */
export function tagNumberAt({ tokens }: RawDocument, i: number): number {
  return ((tokens[i * TOKEN_SIZE + 2] ?? 0) & TAG_MASK) >>> TAG_SHIFT;
}

/** Token i's tag, undefined where it is white space or not tagged. */
export function tagAt(document: RawDocument, i: number): Tag | undefined {
  const tag = WINK_TAGS[tagNumberAt(document, i)];
  return tag === "UNK" || tag === "SPACE" ? undefined : tag;
}

/** @param tag a place in `WINK_TAGS` */
export function setTag({ tokens }: RawDocument, i: number, tag: number): void {
  tokens[i * TOKEN_SIZE + 2] = tag << TAG_SHIFT;
}
