import { describe, expect, it } from "vitest";
import type { Database } from "../../../pipeline/store/database.ts";
import { removeDocuments } from "../../../pipeline/store/removeDocuments.ts";
import { snapshot } from "../../../pipeline/store/snapshot.ts";
import { readVersion } from "../../../pipeline/store/versions.ts";
import { dumpTables } from "./dumpTables.ts";
import { type MadeDocument, madeDocument } from "./madeDocument.ts";
import { load, openStore } from "./openStore.ts";

const RESOLUTION: MadeDocument = {
  id: "resolution",
  session: 74,
  title: "Eau",
  year: 2019,
  paragraphs: [
    { role: "preambular", words: "Rappelant le droit à l’ eau ,", themes: ["eau"] },
    { role: "operative", words: "Prie les États ." },
  ],
};
const LATER: MadeDocument = { ...RESOLUTION, id: "later", year: 2020 };
const DRAFT: MadeDocument = { ...RESOLUTION, id: "draft", kind: "draft" };
const OTHER: MadeDocument = {
  id: "other",
  year: 2003,
  paragraphs: [{ role: "plain", words: "Le feu ;" }],
};

describe("removeDocuments(database, ids)", () => {
  it("removes documents with their mentions, naming each once, and does not know them a second time", async () => {
    const database = await openStore();
    await load(database, [RESOLUTION, LATER].map(madeDocument));
    const ids = ["nothing", LATER.id, LATER.id];
    expect(await removeDocuments(database, ids)).toEqual({ removed: [LATER.id], unknown: ["nothing"] });
    const before = await dumpTables(database);
    expect(await removeDocuments(database, ids)).toEqual({ removed: [], unknown: ["nothing", LATER.id] });
    expect(await removeDocuments(database, [])).toEqual({ removed: [], unknown: [] });
    expect(await dumpTables(database)).toEqual(before);
    expect(
      await database.rows("select doc.id, wording from theme_match left join doc using (doc_no)"),
    ).toEqual([{ id: RESOLUTION.id, wording: "eau" }]);
  });

  it("leaves no row behind when all are removed, and the snapshot of a new store", async () => {
    const database = await openStore();
    const [empty, name] = [await dumpTables(database), await snapshot(database)];
    await load(database, [RESOLUTION, DRAFT].map(madeDocument));
    await load(database, [OTHER].map(madeDocument));
    await removeDocuments(database, [RESOLUTION.id, DRAFT.id, OTHER.id]);
    const { batch, year_total, ...rest } = await dumpTables(database);
    expect({ ...rest, batch: [], year_total: [] }).toEqual(empty);
    expect(batch).toHaveLength(3);
    expect(await snapshot(database)).toBe(name);
  });

  it("gives no number out a second time", async () => {
    const database = await openStore();
    await load(database, [madeDocument(OTHER)]);
    const numbers = `
      select (select max(doc_no) from doc) as doc, (select max(form_id) from form) as form,
        (select max(lemma_id) from lemma) as lemma`;
    expect(await database.rows(numbers)).toEqual([{ doc: 1, form: 3, lemma: 3 }]);
    await removeDocuments(database, [OTHER.id]);
    await load(database, [madeDocument(OTHER)]);
    expect(await database.rows(numbers)).toEqual([{ doc: 2, form: 6, lemma: 6 }]);
  });

  it("passes a draft on to the next adopted text that fits, and counts it again when there is none", async () => {
    const database = await openStore();
    await load(database, [RESOLUTION, LATER, DRAFT].map(madeDocument));
    const adopted = async () => {
      const [row] = await database.rows(`
        select draft.status::varchar as status, adopted.id
        from doc as draft
        left join doc as adopted on adopted.doc_no = draft.superseded_by
        where draft.kind = 'draft'`);
      return row;
    };
    expect(await adopted()).toEqual({ status: "superseded", id: LATER.id });
    await removeDocuments(database, [LATER.id]);
    expect(await adopted()).toEqual({ status: "superseded", id: RESOLUTION.id });
    await removeDocuments(database, [RESOLUTION.id]);
    expect(await adopted()).toEqual({ status: "current", id: null });
  });

  it("forgets versions with which no document is left", async () => {
    const database = await openStore();
    await load(database, [madeDocument(OTHER)], {}, { pipeline: "0.1.0", model_fr: "a", model_en: "b" });
    await load(database, [madeDocument(RESOLUTION)], {}, { pipeline: "0.2.0", model_fr: "a" });
    expect(await readVersion(database, "pipeline")).toBe("0.1.0 + 0.2.0");
    await removeDocuments(database, [OTHER.id]);
    expect(await readVersion(database, "pipeline")).toBe("0.2.0");
    expect(await readVersion(database, "model_fr")).toBe("a");
    expect(await readVersion(database, "model_en")).toBeUndefined();
  });

  it("leaves everything as it was if it fails on the way", async () => {
    const database = await openStore();
    await load(database, [RESOLUTION, DRAFT].map(madeDocument));
    const before = await dumpTables(database);
    await expect(
      removeDocuments(failingAt(/^delete from lemma/m, database), [RESOLUTION.id]),
    ).rejects.toThrow("disk full");
    expect(await dumpTables(database)).toEqual(before);
    expect((await removeDocuments(database, [RESOLUTION.id])).removed).toEqual([RESOLUTION.id]);
  });
});

/** The database, but that the first statement like this one fails. */
function failingAt(statement: RegExp, database: Database): Database {
  return {
    ...database,
    transaction: (work) =>
      database.transaction((transaction) =>
        work({
          run: (sql, parameters) =>
            statement.test(sql) ? Promise.reject(new Error("disk full")) : transaction.run(sql, parameters),
        }),
      ),
  };
}
