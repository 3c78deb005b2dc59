import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../pipeline/store/database.ts";
import { loadBatch } from "../../../pipeline/store/loadBatch.ts";
import { stageBatch } from "../../../pipeline/store/stageBatch.ts";
import { dumpTables } from "./dumpTables.ts";
import { type MadeDocument, madeDocument } from "./madeDocument.ts";
import { load, openStore, temporaryFolder } from "./openStore.ts";
import { resolveTables } from "./resolveTables.ts";

const RESOLUTION: MadeDocument = {
  id: "a-res-74-175-fr",
  session: 74,
  title: "Assistance technique",
  year: 2019,
  paragraphs: [
    { role: "opener", words: "L’ Assemblée ," },
    { role: "preambular", words: "Rappelant les accords ," },
    { role: "preambular", words: "" },
    { role: "operative", words: "Prie les États , tous les États .", themes: ["États"] },
  ],
};
const DRAFT: MadeDocument = { ...RESOLUTION, id: "49d100aed088", kind: "draft" };

describe("loadBatch(database, folder)", () => {
  it("keeps a paragraph's tokens in their order, under ids of the dictionaries", async () => {
    const database = await openStore();
    await load(database, [madeDocument({ ...RESOLUTION, id: "first" }), madeDocument(RESOLUTION)]);
    const tokens = await database.rows(`
      with token as (
        select doc_no, seq, unnest(form_ids) as form_id, unnest(lemma_ids) as lemma_id, unnest(tags)::varchar as tag,
          unnest(starts) as start, unnest(ends) as "end", text
        from para
        where doc_no = 2 and seq = 4
      )
      select form, lemma, lemma.folded, tag, substr(text, start + 1, "end" - start) as written
      from token join form using (form_id) join lemma using (lemma_id)
      order by start`);
    expect(tokens.map(({ form }) => form)).toEqual("Prie les États , tous les États .".split(" "));
    expect(tokens.map(({ written }) => written)).toEqual(tokens.map(({ form }) => form));
    expect(tokens[2]).toMatchObject({ lemma: "états", folded: "etats", tag: "NOUN" });
    expect(tokens[3]).toMatchObject({ tag: "PUNCT" });
  });

  it("leaves a gap between paragraphs and counts punctuation in positions, but does not post it", async () => {
    const database = await openStore();
    await load(database, [madeDocument(RESOLUTION)]);
    const paragraphs = await database.rows(
      "select (gpos - 1048576)::integer as position from para order by seq",
    );
    expect(paragraphs.map(({ position }) => position)).toEqual([
      0,
      3 + 32,
      3 + 32 + 4 + 32,
      3 + 32 + 4 + 32 + 32,
    ]);
    const posted = await database.rows(`
      select form, (gpos - 1048576)::integer as position from post join form using (form_id) order by gpos`);
    expect(posted.slice(0, 3)).toEqual([
      { form: "L’", position: 0 },
      { form: "Assemblée", position: 1 },
      { form: "Rappelant", position: 35 },
    ]);
    expect(posted.map(({ form }) => form)).not.toContain(",");
  });

  it("sorts postings by lemma, then by place", async () => {
    const database = await openStore();
    await load(database, [madeDocument(RESOLUTION), madeDocument({ ...RESOLUTION, id: "second" })]);
    const posted = await database.rows("select lemma_id, gpos::double as gpos from post order by rowid");
    const sorted = await database.rows(
      "select lemma_id, gpos::double as gpos from post order by lemma_id, gpos",
    );
    expect(posted).toEqual(sorted);
  });

  it("keeps what stands beside the paragraphs", async () => {
    const database = await openStore();
    await load(database, [madeDocument(RESOLUTION)]);
    expect(await database.rows("select * from note")).toEqual([
      { doc_no: 1, n: 1, mark: "1", text: "note of a-res-74-175-fr" },
    ]);
    expect(await database.rows("select * from note_call")).toEqual([{ doc_no: 1, mark: "1", seq: 1, at: 0 }]);
    expect(await database.rows("select * from citation")).toEqual([
      { doc_no: 1, seq: 1, text: "74/177", symbol: "A/RES/74/177", n: 1 },
    ]);
    expect(await database.rows('select rule, start, "end", before, after from change')).toEqual([
      { rule: "join-hard-wrap", start: 0, end: 1, before: "\n", after: " " },
    ]);
    expect(await database.rows("select rule, text, reason from doubt")).toEqual([
      { rule: "take-out-note-call", text: "1", reason: "may be a number" },
    ]);
    expect(
      await database.rows('select theme_id, seq, role, year, start, "end", wording from theme_match'),
    ).toEqual([
      { theme_id: "États", seq: 4, role: "operative", year: 2019, start: 9, end: 14, wording: "États" },
      { theme_id: "États", seq: 4, role: "operative", year: 2019, start: 26, end: 31, wording: "États" },
    ]);
  });

  it("adds nothing when the same batch comes again", async () => {
    const database = await openStore();
    const batch = [madeDocument(RESOLUTION), madeDocument(DRAFT)];
    expect((await load(database, batch)).loaded).toHaveLength(2);
    const before = await dumpTables(database);
    const again = await load(database, batch);
    expect(again.loaded).toEqual([]);
    expect(again.alreadyThere.map(({ id }) => id)).toEqual([RESOLUTION.id, DRAFT.id]);
    expect(await dumpTables(database)).toEqual(before);
  });

  it("takes a content that comes twice in one batch once", async () => {
    const database = await openStore();
    const report = await load(database, [madeDocument(RESOLUTION), madeDocument(RESOLUTION)]);
    expect([report.loaded.length, report.alreadyThere.length]).toEqual([1, 1]);
    expect(await database.rows("select count(*)::integer as n from doc")).toEqual([{ n: 1 }]);
  });

  it("refuses another text under an id that is taken, and gives its words no place in the dictionaries", async () => {
    const database = await openStore();
    await load(database, [madeDocument(RESOLUTION)]);
    const before = await dumpTables(database);
    const other = {
      ...RESOLUTION,
      content: "other",
      paragraphs: [{ role: "plain" as const, words: "autre" }],
    };
    const report = await load(database, [madeDocument(other)]);
    expect(report.refused.map(({ id }) => id)).toEqual([RESOLUTION.id]);
    expect(await dumpTables(database)).toEqual(before);
    await load(database, [madeDocument(other), madeDocument({ ...RESOLUTION, id: "third" })]);
    expect(await database.rows("select form from form where form = 'autre'")).toEqual([]);
  });

  it("puts another text in the place of the one that has its id, if asked to", async () => {
    const [database, rebuilt] = [await openStore(), await openStore()];
    await load(database, [RESOLUTION, DRAFT].map(madeDocument));
    const other = madeDocument({
      ...RESOLUTION,
      content: "other",
      paragraphs: [{ role: "plain", words: "autre" }],
    });
    const report = await load(database, [other, madeDocument(DRAFT)], { replace: true });
    expect([report.loaded, report.replaced].map((some) => some.map(({ id }) => id))).toEqual([
      [RESOLUTION.id],
      [RESOLUTION.id],
    ]);
    expect(report.alreadyThere.map(({ id }) => id)).toEqual([DRAFT.id]);
    await load(rebuilt, [other, madeDocument(DRAFT)]);
    expect(await resolveTables(database)).toEqual(await resolveTables(rebuilt));
  });

  it("takes a batch without a single token", async () => {
    const database = await openStore();
    await load(database, [madeDocument({ id: "empty", paragraphs: [{ role: "plain", words: "" }] })]);
    expect(await database.rows("select form_ids, lemma_ids, tags from para")).toEqual([
      { form_ids: [], lemma_ids: [], tags: [] },
    ]);
  });

  it("loads the parts of a batch as if they were one", async () => {
    const [whole, parted] = [await openStore(), await openDatabase(join(temporaryFolder(), "x.duckdb"))];
    try {
      const documents = [RESOLUTION, DRAFT, { ...RESOLUTION, id: "third", title: "Autre" }].map(madeDocument);
      await load(whole, documents);
      const folder = join(parted.stagingFolder, "batch");
      await stageBatch(documents.slice(0, 2), join(folder, "one"), 0);
      await stageBatch(documents.slice(2), join(folder, "two"), 2);
      await loadBatch(parted, folder, { pipeline: "test", model_fr: "test" });
      expect(await dumpTables(parted)).toEqual(await dumpTables(whole));
    } finally {
      await parted.close();
    }
  });

  it("gives a text without a date no place in time", async () => {
    const database = await openStore();
    await load(database, [madeDocument({ id: "undated", paragraphs: [{ role: "plain", words: "eau" }] })]);
    expect(await database.rows("select year, n_docs from year_total where \"scope\" = 'body'")).toEqual([
      { year: null, n_docs: 1 },
    ]);
  });

  it("refuses a document longer than its 2^20 positions", async () => {
    const database = await openStore();
    const paragraphs = [{ role: "plain" as const, words: "a ".repeat(2 ** 20) }];
    await expect(load(database, [madeDocument({ id: "long", paragraphs })])).rejects.toThrow(
      "document too long",
    );
  });
});

describe("supersede(transaction, documents)", () => {
  const status = "select id, status, superseded_by from doc order by id";

  it("marks a draft whose adopted text is there, whichever came first", async () => {
    for (const order of [
      [DRAFT, RESOLUTION],
      [RESOLUTION, DRAFT],
    ]) {
      const database = await openStore();
      for (const document of order) {
        await load(database, [madeDocument(document)]);
      }
      const [adopted] = await database.rows("select doc_no from doc where kind = 'adopted'");
      expect(await database.rows(status)).toEqual([
        { id: DRAFT.id, status: "superseded", superseded_by: adopted?.doc_no },
        { id: RESOLUTION.id, status: "current", superseded_by: null },
      ]);
    }
  });

  it("leaves drafts of another session, another title, no title or other paragraphs alone", async () => {
    const database = await openStore();
    const drafts: readonly MadeDocument[] = [
      { ...DRAFT, id: "session", session: 73 },
      { ...DRAFT, id: "title", title: "Assistance juridique" },
      { ...DRAFT, id: "no title", title: "" },
      { ...DRAFT, id: "paragraphs", paragraphs: [{ role: "operative", words: "Autre chose ." }] },
    ];
    await load(database, [RESOLUTION, DRAFT, ...drafts].map(madeDocument));
    expect(await database.rows("select id from doc where status = 'superseded'")).toEqual([{ id: DRAFT.id }]);
  });

  it("takes titles for equal whatever their case, accents and apostrophes", async () => {
    const database = await openStore();
    const title = "Aide fournie par l’Office à l'État";
    const folded = "AIDE FOURNIE PAR L'OFFICE  A L’ETAT";
    await load(database, [madeDocument({ ...RESOLUTION, title }), madeDocument({ ...DRAFT, title: folded })]);
    expect(await database.rows("select id from doc where status = 'superseded'")).toEqual([{ id: DRAFT.id }]);
  });
});
