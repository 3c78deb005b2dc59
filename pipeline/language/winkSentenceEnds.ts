import type { Document, ItemSentence, WinkMethods } from "wink-nlp";

/**
 * Where the sentences of a wink-nlp document end, counted in the tokens that were kept of it.
 *
 * @param keptBefore for each of wink-nlp's tokens how many were kept before it; one more at the end, for all
 * @returns for each sentence that keeps a token the index after its last one
 */
export function winkSentenceEnds(
  document: Document,
  its: WinkMethods["its"],
  keptBefore: readonly number[],
): readonly number[] {
  const ends: number[] = [];
  document.sentences().each((sentence: ItemSentence) => {
    const span = sentence.out(its.span);
    const last = typeof span === "string" ? -1 : (span[1] ?? -1);
    const end = keptBefore[last + 1] ?? 0;
    if (end > (ends.at(-1) ?? 0)) ends.push(end);
  });
  return ends;
}
