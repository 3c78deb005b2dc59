import type { z } from "@hono/zod-openapi";
import { foldText } from "../pipeline/store/foldText.ts";
import type { Ask } from "./queries/createAsk.ts";
import type { Stream } from "./queries/createStream.ts";
import { documentTokens, lexiconHead, lexiconWords, pairCounts } from "./queries/words.ts";
import { createPairCounts, type PairCounts } from "./search/createPairCounts.ts";
import { createWordIndex, type WordIndex } from "./search/createWordIndex.ts";

/** An index of words as far as it goes; without one where the corpus is too large. */
export interface ReachedIndex {
  readonly head: z.output<typeof lexiconHead.row>;
  readonly index: WordIndex | undefined;
}

export interface WordIndexLimits {
  /** An index of more counts is given up until documents go. */
  readonly mostCounts: number;
  /** Tokens counted at a time; about as many as a batch has, for their postings lie together. */
  readonly tokensAtATime: number;
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
  { mostCounts, tokensAtATime }: WordIndexLimits,
  { ask, stream }: { readonly ask: Ask; readonly stream: Stream },
): Promise<ReachedIndex | undefined> {
  const [head] = await ask(lexiconHead, {});
  if (head === undefined) return undefined;
  const isExtended =
    reached?.head.n_removals === head.n_removals && (reached.index?.parts.length ?? 0) <= MOST_PARTS;
  if (isExtended && reached.index === undefined) return { head, index: undefined };
  const { index = createWordIndex(foldText), head: before } = (isExtended && reached) || NOTHING;
  await readWords("form", before.last_form, head.last_form);
  await readWords("lemma", before.last_lemma, head.last_lemma);
  for (const [after, last] of await portions(before.last_document, head.last_document)) {
    index.parts.push(await readCounts(after, last));
    if (index.size() > mostCounts) return { head, index: undefined };
  }
  return { head, index };

  function readWords(kind: "form" | "lemma", after: number, last: number): Promise<void> {
    return stream(lexiconWords, { kind, after, last }, ([ids = [], words = [], folded = []]) => {
      for (let row = 0; row < ids.length; row++) {
        index[kind].add(Number(ids[row]), String(words[row]), String(folded[row]));
      }
    });
  }

  async function readCounts(after: number, last: number): Promise<PairCounts> {
    const counts = createPairCounts();
    await stream(
      pairCounts,
      { after, last },
      ([lemmas = [], forms = [], documents = [], roles = [], n = []]) => {
        for (let row = 0; row < lemmas.length; row++) {
          counts.add(
            Number(lemmas[row]),
            Number(forms[row]),
            Number(documents[row]),
            Number(roles[row]),
            Number(n[row]),
          );
        }
      },
    );
    return counts.build();
  }

  /** Consecutive documents with no more tokens than are counted at a time: the one before the first, the last. */
  async function portions(after: number, last: number): Promise<(readonly [number, number])[]> {
    const documents = await ask(documentTokens, { after, last });
    const found: [number, number][] = [];
    let tokens = Number.POSITIVE_INFINITY;
    for (const { doc_no, n_tokens } of documents) {
      tokens += n_tokens;
      const open = found.at(-1);
      if (open === undefined || tokens > tokensAtATime) {
        found.push([open?.[1] ?? after, doc_no]);
        tokens = n_tokens;
      } else {
        open[1] = doc_no;
      }
    }
    return found;
  }
}

const NOTHING: ReachedIndex = {
  head: { last_document: 0, last_form: 0, last_lemma: 0, n_removals: 0 },
  index: undefined,
};
