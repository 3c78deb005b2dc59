import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createKeptWords } from "../../api/createKeptWords.ts";
import { type Ask, createAsk } from "../../api/queries/createAsk.ts";
import { formEntries, lemmaEntries, wordCounts } from "../../api/queries/words.ts";
import type { CountedScope } from "../../api/search/createPairCounts.ts";
import { queryTerms } from "../../api/search/queryTerms.ts";
import { type Database, openDatabase } from "../../pipeline/store/database.ts";
import { foldText } from "../../pipeline/store/foldText.ts";
import { removeDocuments } from "../../pipeline/store/removeDocuments.ts";
import { type MadeDocument, madeDocument } from "../pipeline/store/madeDocument.ts";
import { histories } from "../pipeline/store/madeHistory.ts";
import { load, openStore, temporaryFolder } from "../pipeline/store/openStore.ts";

const SIGNAL = new AbortController().signal;
const WORDS = ["droit", "état", "eau", "l'", "12", "autrement", "fleuve", ","].map(foldText);
const SCOPES: readonly CountedScope[] = ["body", "preambular", "operative", "plain"];

/** Kept words of a database, with the names of the questions that the database was asked. */
function keptWords(database: Database, limits = { mostCounts: 1000, tokensAtATime: 3 }) {
  const asked: string[] = [];
  const ask = createAsk(database);
  const watched: Ask = (question, parameters, signal) => {
    asked.push(question.name);
    return ask(question, parameters, signal);
  };
  const words = createKeptWords(watched, database, limits);
  const isFromMemory = async () => {
    const before = asked.length;
    await words.counts(queryTerms([]).place, "body", SIGNAL);
    return !asked.slice(before).includes("wordCounts");
  };
  return { words, ask, isFromMemory };
}

async function untilFromMemory(isFromMemory: () => Promise<boolean>): Promise<void> {
  while (!(await isFromMemory())) await new Promise((done) => setTimeout(done, 2));
}

async function expectAsInDatabase({ words, ask }: ReturnType<typeof keptWords>): Promise<void> {
  for (const [kind, question] of [["form", formEntries] as const, ["lemma", lemmaEntries] as const]) {
    const told = (await ask(question, { words: WORDS })).map((entry) => ({ kind, ...entry }));
    const entriesOf = (word: string) => told.filter(({ folded }) => folded === word);
    expect(await words.entries(kind, WORDS, SIGNAL)).toEqual(WORDS.flatMap(entriesOf));
    const series = WORDS.map((text) => ({
      text,
      kind,
      words: [{ text, position: 0, entries: entriesOf(text) }],
    }));
    const { place } = queryTerms(series);
    for (const scope of SCOPES) {
      const counts = await words.counts(place, scope, SIGNAL);
      expect(sorted(counts)).toEqual(sorted(await ask(wordCounts, { place, scope })));
    }
  }
}

function sorted(counts: readonly { series: number; doc_no: number }[]) {
  return counts.toSorted((a, b) => a.series - b.series || a.doc_no - b.doc_no);
}

const text = (id: string, words: string): MadeDocument => ({
  id,
  year: 2001,
  paragraphs: [{ role: "plain", words }],
});

describe("createKeptWords(ask, database, limits)", () => {
  it("answers from memory as the database does, after any adds, replaces and removals", async () => {
    const folder = temporaryFolder();
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const database = await openDatabase(`${folder}/${runs++}.duckdb`);
        try {
          const kept = keptWords(database);
          for (const step of history) {
            if (step.deed === "remove") await removeDocuments(database, step.ids);
            else await load(database, step.documents.map(madeDocument), { replace: step.deed === "replace" });
            await untilFromMemory(kept.isFromMemory);
            await expectAsInDatabase(kept);
          }
        } finally {
          await database.close();
        }
      }),
      { numRuns: 2, seed: 767, endOnFailure: true },
    );
  });

  it("asks the database until memory is ready, and then has each commit in memory at once", async () => {
    const database = await openStore();
    await load(database, [madeDocument(text("a", "eau"))]);
    const kept = keptWords(database);
    expect(await kept.isFromMemory()).toBe(false);
    await untilFromMemory(kept.isFromMemory);
    await load(database, [madeDocument(text("b", "eau eau")), madeDocument(text("c", "l'État 12"))]);
    expect(await kept.isFromMemory()).toBe(true);
    await expectAsInDatabase(kept);
  });

  it("asks the database after documents went, until memory is made anew", async () => {
    const database = await openStore();
    await load(database, [madeDocument(text("a", "eau")), madeDocument(text("b", "eau droit"))]);
    const kept = keptWords(database);
    await untilFromMemory(kept.isFromMemory);
    await removeDocuments(database, ["b"]);
    expect(await kept.isFromMemory()).toBe(false);
    await expectAsInDatabase(kept);
    await untilFromMemory(kept.isFromMemory);
  });

  it("leaves a corpus of too many counts to the database until documents go", async () => {
    const database = await openStore();
    await load(database, [madeDocument(text("a", "eau")), madeDocument(text("b", "eau droit"))]);
    const kept = keptWords(database, { mostCounts: 2, tokensAtATime: 1 });
    for (let tried = 0; tried < 10; tried++) {
      expect(await kept.isFromMemory()).toBe(false);
      await new Promise((done) => setTimeout(done, 5));
    }
    await expectAsInDatabase(kept);
    await removeDocuments(database, ["b"]);
    await untilFromMemory(kept.isFromMemory);
    await expectAsInDatabase(kept);
  });
});
