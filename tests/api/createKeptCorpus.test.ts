import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeptCorpus, type KeptCorpus } from "../../api/createKeptCorpus.ts";
import { createAsk } from "../../api/queries/createAsk.ts";
import { type Database, openDatabase } from "../../pipeline/store/database.ts";
import { removeDocuments } from "../../pipeline/store/removeDocuments.ts";
import { writeThemes } from "../../pipeline/store/writeThemes.ts";
import type { Theme } from "../../pipeline/themes/Theme.ts";
import { madeDocument } from "../pipeline/store/madeDocument.ts";
import { type Deed, histories } from "../pipeline/store/madeHistory.ts";
import { load, openStore, temporaryFolder } from "../pipeline/store/openStore.ts";

const FILTERS = [
  { scope: "body", drafts: "exclude", languages: null },
  { scope: "operative", drafts: "include", languages: ["fr"] },
] as const;

const theme = (id: string): Theme => ({ id, labels: {}, descriptions: {}, patterns: {}, except: {} });

/** All that series and overviews of themes are made from. */
async function everything(kept: KeptCorpus) {
  const tables = await kept.themeTables();
  const exposures = FILTERS.flatMap((filter) =>
    (["year", "session"] as const).map(async (by) => {
      const any = { from_year: 0, to_year: 9999, bodies: null, sessions: null, kinds: null };
      const found = await kept.exposures({ ...any, ...filter }, by, "paragraphs_per_100");
      return [found.periods, (await kept.documents()).map(({ doc_no }) => found.placeOf(doc_no))];
    }),
  );
  return {
    snapshot: await kept.snapshot(),
    documents: await kept.documents(),
    exposures: await Promise.all(exposures),
    tables: [...tables],
    ids: await kept.themeIds(),
    themes: await kept.themes(),
    overview: await kept.overview(),
  };
}

/** What is kept of a database, and how often the database has been asked for it outside a transaction. */
function watched(database: Database) {
  let reads = 0;
  const count = <T>(work: T) => {
    reads += 1;
    return work;
  };
  const kept = createKeptCorpus(createAsk(database), {
    commits: database.commits,
    beforeCommit: database.beforeCommit,
    rows: (...question) => count(database.rows(...question)),
    stream: (...question) => count(database.stream(...question)),
  });
  return { kept, reads: () => reads };
}

function act(database: Database, step: Deed): Promise<unknown> {
  return step.deed === "remove"
    ? removeDocuments(database, step.ids)
    : load(database, step.documents.map(madeDocument), { replace: step.deed === "replace" });
}

describe("createKeptCorpus(ask, database)", () => {
  it("has in memory after any adds, replacements and removals what the database has", async () => {
    const folder = temporaryFolder();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const database = await openDatabase(`${folder}/${runs++}.duckdb`);
        try {
          await database.transaction((transaction) => writeThemes(transaction, [theme("eau"), theme("sel")]));
          const { kept, reads } = watched(database);
          await everything(kept);
          const before = reads();
          for (const step of history) {
            await act(database, step);
            const anew = createKeptCorpus(createAsk(database), { ...database, beforeCommit: () => {} });
            expect(await everything(kept)).toEqual(await everything(anew));
          }
          expect(reads()).toBe(before);
        } finally {
          await database.close();
        }
      }),
      { numRuns: 2, seed: 771, endOnFailure: true },
    );
  }, 60_000);

  it("has other themes at once", async () => {
    const database = await openStore();
    const { kept } = watched(database);
    await everything(kept);
    await database.transaction((transaction) => writeThemes(transaction, [theme("eau")]));
    expect(await kept.themeIds()).toEqual(["eau"]);
    expect((await kept.themes()).map(({ id }) => id)).toEqual(["eau"]);
  });
});
