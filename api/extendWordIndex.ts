import type { z } from "@hono/zod-openapi";
import { foldText } from "../pipeline/store/foldText.ts";
import { lexiconHead } from "./queries/words.ts";
import { readNewWords, type WordIndexLimits, type WordSource } from "./readNewWords.ts";
import { createWordIndex, type WordIndex } from "./search/createWordIndex.ts";

/** An index of words as far as it goes; without one where the corpus is too large. */
export interface ReachedIndex {
  readonly head: z.output<typeof lexiconHead.row>;
  readonly index: WordIndex | undefined;
}

/** Each part is looked into for every word; of more parts all are counted anew. */
const MOST_PARTS = 256;

/**
 * Brings an index of words up to what the corpus holds: reads what came in; reads all if documents went, for their words
 * may have gone with them.
 *
 * @param reached is of no use any more: its index is extended
 */
export async function extendWordIndex(
  reached: ReachedIndex | undefined,
  limits: WordIndexLimits,
  source: WordSource,
): Promise<ReachedIndex | undefined> {
  const [head] = await source.ask(lexiconHead, {});
  if (head === undefined) return undefined;
  const isExtended = canBeExtended(reached, head);
  if (isExtended && reached?.index === undefined) return { head, index: undefined };
  const { index = createWordIndex(foldText), head: before } = (isExtended && reached) || NOTHING;
  const isWhole = await readNewWords(index, { before, head }, limits, source);
  return { head, index: isWhole ? index : undefined };
}

/**
 * Reads ahead what an index needs to be brought up to a state that is about to be committed.
 *
 * @returns puts it into the index, which is as it was until then; undefined if that must be made anew
 */
export async function prepareWordIndex(
  { head: before, index }: ReachedIndex,
  limits: WordIndexLimits,
  source: WordSource,
): Promise<(() => ReachedIndex) | undefined> {
  if (index === undefined) return undefined;
  const [head] = await source.ask(lexiconHead, {});
  if (head === undefined || !canBeExtended({ head: before, index }, head)) return undefined;
  const words: { readonly form: NewWord[]; readonly lemma: NewWord[] } = { form: [], lemma: [] };
  const parts: WordIndex["parts"] = [];
  const target = {
    form: { add: (...word: NewWord) => words.form.push(word) },
    lemma: { add: (...word: NewWord) => words.lemma.push(word) },
    parts,
    size: () => parts.reduce((sum, part) => sum + part.size, index.size()),
  };
  if (!(await readNewWords(target, { before, head }, limits, source))) return undefined;
  return () => {
    for (const word of words.form) index.form.add(...word);
    for (const word of words.lemma) index.lemma.add(...word);
    index.parts.push(...parts);
    return { head, index };
  };
}

type NewWord = [id: number, word: string, folded: string];

function canBeExtended(reached: ReachedIndex | undefined, head: ReachedIndex["head"]): boolean {
  return reached?.head.n_removals === head.n_removals && (reached.index?.parts.length ?? 0) <= MOST_PARTS;
}

const NOTHING: ReachedIndex = {
  head: { last_document: 0, last_form: 0, last_lemma: 0, n_removals: 0 },
  index: undefined,
};
