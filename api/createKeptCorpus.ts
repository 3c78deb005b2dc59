import type { Database } from "../pipeline/store/database.ts";
import { createKeptLexicon, type KeptLexicon } from "./createKeptLexicon.ts";
import { keepUntilCommit } from "./keepUntilCommit.ts";
import type { Ask } from "./queries/createAsk.ts";
import { documentSizes } from "./queries/documents.ts";
import { themeIds } from "./queries/themes.ts";
import type { DocumentSize } from "./stats/documentExposures.ts";

/** What every rate needs, kept in memory for as long as the corpus stays as it is. */
export interface KeptCorpus {
  /** All documents, with what each adds to denominators. */
  documents(): Promise<readonly DocumentSize[]>;
  /** In the order of the theme files. */
  themeIds(): Promise<readonly string[]>;
  readonly lexicon: KeptLexicon;
  /**
   * Answers from what is kept and what is asked anew, both of one state of the corpus: what a commit came in between is
   * done again, twice at most.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
}

const TRIES = 3;

/** Keeps the parts of the corpus that do not grow with its text; each is loaded when it is first needed. */
export function createKeptCorpus(ask: Ask, { commits }: Pick<Database, "commits">): KeptCorpus {
  return {
    documents: keepUntilCommit(commits, () => ask(documentSizes, {})),
    themeIds: keepUntilCommit(commits, async () => (await ask(themeIds, {})).map(({ id }) => id)),
    lexicon: createKeptLexicon(ask, commits),
    async together(work) {
      for (let tried = 1; ; tried++) {
        const before = commits();
        const answer = await work();
        if (commits() === before || tried === TRIES) return answer;
      }
    },
  };
}
