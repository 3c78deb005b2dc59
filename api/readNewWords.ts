import type { z } from "@hono/zod-openapi";
import type { Ask } from "./queries/createAsk.ts";
import type { Stream } from "./queries/createStream.ts";
import { documentTokens, type lexiconHead, lexiconWords, pairCounts } from "./queries/words.ts";
import { createPairCounts, type PairCounts } from "./search/createPairCounts.ts";
import type { WordTable } from "./search/createWordTable.ts";

/** What came in is put here; a `WordIndex` is one. */
export interface WordTarget {
  readonly form: Pick<WordTable, "add">;
  readonly lemma: Pick<WordTable, "add">;
  /** Documents with their counts, some of them at a time. */
  readonly parts: PairCounts[];
  /** Counts held by all parts. */
  size(): number;
}

export interface WordIndexLimits {
  /** An index of more counts is given up until documents go. */
  readonly mostCounts: number;
  /** Tokens counted at a time; about as many as a batch has, for their postings lie together. */
  readonly tokensAtATime: number;
}

export interface WordSource {
  readonly ask: Ask;
  readonly stream: Stream;
}

type Head = z.output<typeof lexiconHead.row>;

/**
 * Reads the words that came in between two states of the corpus, and how often they stand in its new documents.
 *
 * @returns false if there are too many counts: the target is of no use then
 */
export async function readNewWords(
  target: WordTarget,
  { before, head }: { readonly before: Head; readonly head: Head },
  { mostCounts, tokensAtATime }: WordIndexLimits,
  { ask, stream }: WordSource,
): Promise<boolean> {
  await readWords("form", before.last_form, head.last_form);
  await readWords("lemma", before.last_lemma, head.last_lemma);
  for (const [after, last] of await portions(before.last_document, head.last_document)) {
    target.parts.push(await readCounts(after, last));
    if (target.size() > mostCounts) return false;
  }
  return true;

  function readWords(kind: "form" | "lemma", after: number, last: number): Promise<void> {
    return stream(lexiconWords, { kind, after, last }, ([ids = [], words = [], folded = []]) => {
      for (let row = 0; row < ids.length; row++) {
        target[kind].add(Number(ids[row]), String(words[row]), String(folded[row]));
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
