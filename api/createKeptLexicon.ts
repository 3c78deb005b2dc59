import { keepUntilCommit } from "./keepUntilCommit.ts";
import type { Ask } from "./queries/createAsk.ts";
import { formEntries, lemmaEntries } from "./queries/words.ts";
import type { LexiconEntry } from "./search/queryTerms.ts";

/** The lexicon, of which the words asked for last are kept in memory until the corpus changes. */
export interface KeptLexicon {
  /** All entries under folded words. */
  entries(kind: "form" | "lemma", folded: readonly string[], signal: AbortSignal): Promise<LexiconEntry[]>;
}

/** Words kept of each kind; when there are more, all are let go. */
const MOST_WORDS = 10_000;

export function createKeptLexicon(ask: Ask, commits: () => number): KeptLexicon {
  const kept = {
    form: keepUntilCommit(commits, async () => new Map<string, LexiconEntry[]>()),
    lemma: keepUntilCommit(commits, async () => new Map<string, LexiconEntry[]>()),
  };
  return {
    async entries(kind, folded, signal) {
      const known = await kept[kind]();
      const words = folded.filter((word) => !known.has(word));
      const found = new Map(words.map((word): [string, LexiconEntry[]] => [word, []]));
      if (words.length > 0) {
        const question = kind === "form" ? formEntries : lemmaEntries;
        for (const entry of await ask(question, { words }, signal)) {
          found.get(entry.folded)?.push({ kind, ...entry });
        }
      }
      const entries = folded.flatMap((word) => known.get(word) ?? found.get(word) ?? []);
      if (known.size + found.size > MOST_WORDS) known.clear();
      for (const [word, its] of found) known.set(word, its);
      return entries;
    },
  };
}
