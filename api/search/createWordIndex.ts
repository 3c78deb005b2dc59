import type { CountedScope, PairCounts } from "./createPairCounts.ts";
import { createWordTable, type WordTable } from "./createWordTable.ts";
import type { Fold, LexiconEntry, Term } from "./queryTerms.ts";

/** The words of a corpus and how often each stands in each document, in memory. */
export interface WordIndex {
  readonly form: WordTable;
  readonly lemma: WordTable;
  /** Documents with their counts, some of them at a time. */
  readonly parts: PairCounts[];
  /** Counts held by all parts. */
  size(): number;
  /** All entries under folded words; of forms those that stand for a lemma. */
  entries(kind: "form" | "lemma", folded: readonly string[]): LexiconEntry[];
  /** Occurrences of single words in scope, by document with any. */
  count(terms: readonly Term[], scope: CountedScope): TermCount[];
}

interface TermCount {
  readonly series: number;
  readonly doc_no: number;
  readonly n: number;
}

/** An empty index. */
export function createWordIndex(fold: Fold): WordIndex {
  const tables = { form: createWordTable(fold), lemma: createWordTable(fold) };
  const parts: PairCounts[] = [];

  function lemmasOf(form: number): number[] {
    const found = new Set(parts.flatMap((part) => part.lemmasOf(form)));
    return [...found].sort((a, b) => a - b);
  }

  return {
    ...tables,
    parts,
    size: () => parts.reduce((sum, part) => sum + part.size, 0),
    entries: (kind, folded) =>
      folded.flatMap((asked) =>
        tables[kind].find(asked).flatMap(({ id, word }) => {
          const lemma_ids = kind === "form" ? lemmasOf(id) : [id];
          return lemma_ids.length > 0 ? [{ kind, id, word, folded: asked, lemma_ids }] : [];
        }),
      ),
    count(terms, scope) {
      const found = new Map<number, Map<number, number>>();
      for (const term of terms) {
        const documents = found.get(term.series) ?? new Map<number, number>();
        found.set(term.series, documents);
        for (const part of parts) part.count(term, scope, documents);
      }
      return [...found].flatMap(([series, documents]) =>
        Array.from(documents, ([doc_no, n]) => ({ series, doc_no, n })),
      );
    },
  };
}
