import { createKeptLexicon, type KeptLexicon } from "./createKeptLexicon.ts";
import { extendWordIndex, prepareWordIndex, type ReachedIndex } from "./extendWordIndex.ts";
import type { KeepingDatabase } from "./keepAcrossCommits.ts";
import { type Ask, createAsk } from "./queries/createAsk.ts";
import { createStream } from "./queries/createStream.ts";
import { wordCounts } from "./queries/words.ts";
import type { WordIndexLimits } from "./readNewWords.ts";
import type { CountedScope } from "./search/createPairCounts.ts";
import type { WordIndex } from "./search/createWordIndex.ts";
import type { Term } from "./search/queryTerms.ts";
import type { WordCount } from "./stats/wordSeries.ts";

/** The lexicon, and how often its words stand in each document. */
export interface KeptWords extends KeptLexicon {
  /** Occurrences of single words, in documents of any status. */
  counts(place: Term[], scope: CountedScope, signal: AbortSignal): Promise<readonly WordCount[]>;
}

/** Of 50 million tokens in resolutions there are 15 million counts, of eight bytes each. */
const LIMITS: WordIndexLimits = { mostCounts: 16_000_000, tokensAtATime: 1_000_000 };

/**
 * Keeps an index of the words in memory. It is made in the background once words are asked for, and brought along with
 * each commit; until it is ready, made anew after documents went, and where a corpus is too large for it, the database
 * answers.
 */
export function createKeptWords(ask: Ask, database: KeepingDatabase, limits = LIMITS): KeptWords {
  const { commits } = database;
  const lexicon = createKeptLexicon(ask, commits);
  let reached: ReachedIndex | undefined;
  let reachedAt = -1;
  let isExtending = false;

  /** The index, if it is of the corpus as it is now. */
  function currentIndex(): WordIndex | undefined {
    if (reachedAt === commits()) return reached?.index;
    if (!isExtending) void extend();
    return undefined;
  }

  async function extend(): Promise<void> {
    isExtending = true;
    const earlier = reached;
    reached = undefined;
    try {
      const now = commits();
      reached = await extendWordIndex(earlier, limits, { ask, stream: createStream(database) });
      reachedAt = now;
    } catch {
      // What fails here fails for the question too, which is put to the database meanwhile.
    } finally {
      isExtending = false;
    }
  }

  database.beforeCommit(async (next) => {
    const current = reached;
    if (current === undefined || reachedAt !== commits()) return () => {};
    const bring = await prepareWordIndex(current, limits, {
      ask: createAsk(next),
      stream: createStream(next),
    });
    return () => {
      if (bring === undefined || reached !== current) return;
      reached = bring();
      reachedAt = commits();
    };
  });

  return {
    entries: async (kind, folded, signal) =>
      currentIndex()?.entries(kind, folded) ?? lexicon.entries(kind, folded, signal),
    counts: async (place, scope, signal) =>
      currentIndex()?.count(place, scope) ?? ask(wordCounts, { place, scope }, signal),
  };
}
