import { rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../../pipeline/store/database.ts";
import type { Role } from "../../../pipeline/structure/StructuredDocument.ts";
import { type MadeDocument, type MadeParagraph, madeDocument } from "./madeDocument.ts";
import { load, temporaryFolder } from "./openStore.ts";
import { recount, sumDeltas } from "./recount.ts";

const ROLES: readonly Role[] = ["title", "opener", "preambular", "operative", "plain", "annex", "closing"];
const BODY: readonly Role[] = ["preambular", "operative", "plain"];

const paragraph: fc.Arbitrary<MadeParagraph> = fc.record({
  role: fc.constantFrom(...ROLES),
  words: fc
    .array(fc.constantFrom("droit", "Droit", "État", "état", "eau", "l’", "12", ",", "."), { maxLength: 8 })
    .map((words) => words.join(" ")),
});

const text = fc.record({
  year: fc.option(fc.constantFrom(2003, 2012), { nil: undefined }),
  session: fc.constantFrom(58, 67),
  title: fc.constantFrom("Armes", "Eau"),
  language: fc.constantFrom("fr" as const, "en" as const),
  paragraphs: fc.array(paragraph, { maxLength: 7 }),
  /** How many of its last paragraphs the draft of the text worded otherwise; undefined: there is no draft. */
  reworded: fc.option(fc.nat(3), { nil: undefined }),
});

/** Batches of adopted texts and of drafts of some of them, in any order. */
const batches: fc.Arbitrary<readonly (readonly MadeDocument[])[]> = fc
  .array(text, { minLength: 1, maxLength: 4 })
  .map((texts) => texts.flatMap(withDraft))
  .chain((documents) => fc.shuffledSubarray(documents, { minLength: documents.length }))
  .chain((documents) =>
    fc
      .nat(documents.length)
      .map((cut) => [documents.slice(0, cut), documents.slice(cut)].filter((b) => b.length > 0)),
  );

type Text = typeof text extends fc.Arbitrary<infer T> ? T : never;

function withDraft({ reworded, year, ...known }: Text, n: number): readonly MadeDocument[] {
  const adopted: MadeDocument = { ...known, ...(year && { year }), id: `text-${n}`, kind: "adopted" };
  if (reworded === undefined) {
    return [adopted];
  }
  const kept = Math.max(known.paragraphs.length - reworded, 0);
  const paragraphs = known.paragraphs.map((paragraph, index) =>
    index < kept
      ? { ...paragraph, words: paragraph.words.toUpperCase().replaceAll("’", "'") }
      : { ...paragraph, words: `${paragraph.words} autrement` },
  );
  return [adopted, { ...adopted, id: `draft-${n}`, kind: "draft", paragraphs }];
}

/** The rule of superseding, told a second time: some adopted text of the corpus holds 80 % of the draft. */
function isSuperseded(draft: MadeDocument, all: readonly MadeDocument[]): boolean {
  const wordings = bodyWordings(draft);
  return all.some((adopted) => {
    if (
      draft.kind !== "draft" ||
      adopted.kind !== "adopted" ||
      adopted.session !== draft.session ||
      adopted.title !== draft.title ||
      adopted.language !== draft.language
    ) {
      return false;
    }
    const unpaired = bodyWordings(adopted);
    const equal = wordings.filter((wording) => {
      const place = unpaired.indexOf(wording);
      return place >= 0 && unpaired.splice(place, 1).length === 1;
    });
    return wordings.length > 0 && equal.length / wordings.length >= 0.8;
  });
}

function bodyWordings({ paragraphs }: MadeDocument): string[] {
  return paragraphs
    .filter(({ role }) => BODY.includes(role))
    .map(({ words }) => words.toLowerCase().replaceAll("’", "'").replaceAll(" ", ""));
}

describe("the aggregates", () => {
  it("equal a recount of paragraphs and postings after any loads, superseded drafts among them", async () => {
    const folder = temporaryFolder();
    let supersededDrafts = 0;
    await fc.assert(
      fc.asyncProperty(batches, async (loads) => {
        const file = join(folder, "random.duckdb");
        rmSync(file, { force: true });
        const database = await openDatabase(file);
        try {
          for (const batch of loads) {
            await load(database, batch.map(madeDocument));
          }
          expect(await sumDeltas(database)).toEqual(await recount(database));
          const all = loads.flat();
          const superseded = all.filter((document) => isSuperseded(document, all)).map(({ id }) => id);
          supersededDrafts += superseded.length;
          expect(
            (await database.rows("select id from doc where status = 'superseded'"))
              .map(({ id }) => id)
              .sort(),
          ).toEqual(superseded.sort());
        } finally {
          await database.close();
        }
      }),
      { numRuns: 10, seed: 20, endOnFailure: true },
    );
    expect(supersededDrafts).toBeGreaterThan(0);
  });
});
