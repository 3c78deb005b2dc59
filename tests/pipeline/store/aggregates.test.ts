import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Database, openDatabase } from "../../../pipeline/store/database.ts";
import { removeDocuments } from "../../../pipeline/store/removeDocuments.ts";
import { snapshot } from "../../../pipeline/store/snapshot.ts";
import { madeDocument } from "./madeDocument.ts";
import { type Deed, histories, survivors } from "./madeHistory.ts";
import { load, temporaryFolder } from "./openStore.ts";
import { recount, sumDeltas } from "./recount.ts";
import { resolveTables } from "./resolveTables.ts";
import { supersededBy } from "./supersededBy.ts";

describe("the aggregates", () => {
  it("equal a recount, and like every table those of a rebuild, after any adds, replaces and removals", async () => {
    const folder = temporaryFolder();
    const changes = { superseded: 0, handedOn: 0, current: 0 };
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        countChanges(history, changes);
        const left = survivors(history);
        const kept = await withCorpus(join(folder, "kept.duckdb"), history, async (database) => {
          expect(await sumDeltas(database)).toEqual(await recount(database));
          expect(await supersessions(database)).toEqual(supersessionsTold(left));
          return [await resolveTables(database), await snapshot(database)];
        });
        const anew: Deed = { deed: "add", documents: left.toReversed() };
        const rebuilt = await withCorpus(join(folder, "rebuilt.duckdb"), [anew], async (database) => [
          await resolveTables(database),
          await snapshot(database),
        ]);
        expect(kept).toEqual(rebuilt);
      }),
      { numRuns: 4, seed: 767, endOnFailure: true },
    );
    expect(Math.min(...Object.values(changes))).toBeGreaterThan(0);
  });
});

async function withCorpus<T>(
  file: string,
  history: readonly Deed[],
  look: (database: Database) => Promise<T>,
): Promise<T> {
  rmSync(file, { force: true });
  const database = await openDatabase(file);
  try {
    for (const step of history) {
      if (step.deed === "remove") await removeDocuments(database, step.ids);
      else await load(database, step.documents.map(madeDocument), { replace: step.deed === "replace" });
    }
    return await look(database);
  } finally {
    await database.close();
  }
}

function supersessions(database: Database): Promise<readonly unknown[]> {
  return database.rows(`
    select draft.id as draft, adopted.id as adopted
    from doc as draft
    left join doc as adopted on adopted.doc_no = draft.superseded_by
    where draft.status = 'superseded'
    order by draft.id`);
}

function supersessionsTold(all: ReturnType<typeof survivors>): readonly unknown[] {
  return all
    .map((document) => ({ draft: document.id, adopted: supersededBy(document, all) }))
    .filter(({ adopted }) => adopted !== undefined)
    .sort((a, b) => (a.draft < b.draft ? -1 : 1));
}

/** How often a draft that stayed became superseded; for a removal, current again or superseded by another text. */
function countChanges(
  history: readonly Deed[],
  changes: { superseded: number; handedOn: number; current: number },
): void {
  const corpora = history.map((_, step) => survivors(history.slice(0, step + 1)));
  for (const [step, after] of corpora.entries()) {
    const before = corpora[step - 1] ?? [];
    for (const draft of after.filter((document) => before.includes(document))) {
      const [former, now] = [supersededBy(draft, before), supersededBy(draft, after)];
      if (former === undefined && now !== undefined) changes.superseded += 1;
      if (history[step]?.deed !== "remove" || former === undefined) continue;
      if (now === undefined) changes.current += 1;
      else if (now !== former) changes.handedOn += 1;
    }
  }
}
