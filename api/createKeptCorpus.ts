import type { z } from "@hono/zod-openapi";
import type { Database } from "../pipeline/store/database.ts";
import { createKeptExposures, type KeptExposures } from "./createKeptExposures.ts";
import { createKeptWords, type KeptWords } from "./createKeptWords.ts";
import { keepUntilCommit } from "./keepUntilCommit.ts";
import type { Ask } from "./queries/createAsk.ts";
import { createStream } from "./queries/createStream.ts";
import { documentSizes } from "./queries/documents.ts";
import { themeCounts, themeIds, themes } from "./queries/themes.ts";
import { frequentNouns } from "./queries/words.ts";
import { type Overview, readOverview } from "./readOverview.ts";
import type { DocumentSize } from "./stats/documentExposures.ts";
import { type ThemeTable, themeTables } from "./stats/themeCounts.ts";

/** What every rate needs, and what is asked without any parameter, kept in memory for as long as the corpus stays as it is. */
export interface KeptCorpus {
  /** All documents, with what each adds to denominators. */
  documents(): Promise<readonly DocumentSize[]>;
  readonly exposures: KeptExposures;
  /** What each theme counts in each document; a theme without a mention has none. */
  themeTables(): Promise<ReadonlyMap<string, ThemeTable>>;
  /** In the order of the theme files. */
  themeIds(): Promise<readonly string[]>;
  readonly words: KeptWords;
  overview(): Promise<Overview>;
  themes(): Promise<z.output<typeof themes.row>[]>;
  frequentNouns(): Promise<z.output<typeof frequentNouns.row>[]>;
  /**
   * Answers from what is kept and what is asked anew, both of one state of the corpus: what a commit came in between is
   * done again, twice at most.
   */
  together<T>(work: () => Promise<T>): Promise<T>;
}

const TRIES = 3;

/** Keeps the parts of the corpus that do not grow with its text; each is loaded when it is first needed. */
export function createKeptCorpus(ask: Ask, database: Pick<Database, "commits" | "stream">): KeptCorpus {
  const { commits } = database;
  const documents = keepUntilCommit(commits, () => ask(documentSizes, {}));
  return {
    documents,
    exposures: createKeptExposures(documents, commits),
    themeTables: keepUntilCommit(commits, async () => themeTables(await ask(themeCounts, {}))),
    themeIds: keepUntilCommit(commits, async () => (await ask(themeIds, {})).map(({ id }) => id)),
    words: createKeptWords({ ask, stream: createStream(database) }, commits),
    overview: keepUntilCommit(commits, () => readOverview(ask)),
    themes: keepUntilCommit(commits, () => ask(themes, {})),
    frequentNouns: keepUntilCommit(commits, () => ask(frequentNouns, {})),
    async together(work) {
      for (let tried = 1; ; tried++) {
        const before = commits();
        const answer = await work();
        if (commits() === before || tried === TRIES) return answer;
      }
    },
  };
}
