import type { z } from "@hono/zod-openapi";
import { snapshot } from "../pipeline/store/snapshot.ts";
import { createKeptExposures, type KeptExposures } from "./createKeptExposures.ts";
import { createKeptWords, type KeptWords } from "./createKeptWords.ts";
import { type KeepingDatabase, keepAcrossCommits } from "./keepAcrossCommits.ts";
import { keepUntilCommit } from "./keepUntilCommit.ts";
import { type Ask, createAsk } from "./queries/createAsk.ts";
import { readRows } from "./queries/readRows.ts";
import { themeCounts, themeIds, themes } from "./queries/themes.ts";
import { frequentNouns } from "./queries/words.ts";
import { type Overview, readOverview } from "./readOverview.ts";
import { type ThemeTable, themeTables } from "./stats/themeCounts.ts";

/** What every rate needs, and what is asked without any parameter, kept in memory for as long as the corpus stays as it is. */
export interface KeptCorpus extends KeptExposures {
  /** Names the state of the corpus. */
  snapshot(): Promise<string>;
  /** What each theme counts in each document; a theme without a mention has none. */
  themeTables(): Promise<ReadonlyMap<string, ThemeTable>>;
  /** In the order of the theme files. */
  themeIds(): Promise<readonly string[]>;
  readonly words: KeptWords;
  overview(): Promise<Overview>;
  themes(): Promise<z.output<typeof themes.row>[]>;
  frequentNouns(): Promise<z.output<typeof frequentNouns.row>[]>;
}

/**
 * Keeps the parts of the corpus that do not grow with its text; each is loaded when it is first needed, and all but the
 * nouns, which need a look at every token, are then brought along with each commit.
 */
export function createKeptCorpus(ask: Ask, database: KeepingDatabase): KeptCorpus {
  const { commits } = database;
  return {
    ...createKeptExposures(database),
    snapshot: keepAcrossCommits(database, snapshot),
    themeTables: keepAcrossCommits(database, async (reader) =>
      themeTables(await readRows(reader, themeCounts)),
    ),
    themeIds: keepAcrossCommits(database, async (reader) =>
      (await createAsk(reader)(themeIds, {})).map(({ id }) => id),
    ),
    words: createKeptWords(ask, database),
    overview: keepAcrossCommits(database, (reader) => readOverview(createAsk(reader))),
    themes: keepAcrossCommits(database, (reader) => createAsk(reader)(themes, {})),
    frequentNouns: keepUntilCommit(commits, () => ask(frequentNouns, {})),
  };
}
