import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { material } from "../../material.ts";
import { readCorpus } from "./readCorpus.ts";
import { unify } from "./unify.ts";

interface Gold {
  readonly symbol: string;
  readonly title: string;
  readonly session: number;
  readonly date_adopted: string;
  readonly date_distributed: string | null;
  readonly agenda_item: number | null;
  readonly paragraphs: readonly GoldParagraph[];
  readonly footnotes: readonly { readonly n: number; readonly text: string }[];
  readonly cross_references: readonly string[];
}

interface GoldParagraph {
  readonly role: string;
  readonly number: number | null;
  readonly opening: string | null;
  readonly opening_surface: string | null;
  readonly footnote_marks: readonly string[];
  readonly text: string;
}

const FILES = ["002_ce4fb8f96b1d298f.json", "003_9120c528675c6969.json"];
const FOLDER = material("data/gold");
const CORPUS = await readCorpus();

describe.skipIf(FOLDER === undefined)("the gold texts", () => {
  const cases = FILES.map((name) => {
    const document = CORPUS.get(name.slice(0, 3));
    if (document === undefined) throw new Error(`not in the corpus: ${name}`);
    return { name, document };
  });
  const goldOf = (name: string): Gold => JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8"));

  it.each(cases)(
    "has the paragraphs of $name in order, with role, number, note calls and opening",
    ({ name, document }) => {
      const ours = document.paragraphs
        .filter(({ role }) => role !== "header")
        .map(({ role, number, text, opening, openingLemma, noteCalls }) => ({
          role: role === "opener" ? "heading" : role,
          number: number ?? null,
          text: unify(text),
          opening: openingLemma ?? null,
          surface: opening === undefined ? null : unify(opening),
          marks: noteCalls.map(({ mark }) => mark),
        }));
      const gold = goldOf(name).paragraphs.map((one) => ({
        role: one.role,
        number: one.number === null ? null : String(one.number),
        text: unify(one.text),
        opening: one.opening,
        surface: one.opening_surface === null ? null : unify(one.opening_surface),
        marks: one.footnote_marks,
      }));
      expect(ours).toEqual(gold);
    },
  );

  it.each(cases)("has the notes of $name", ({ name, document }) => {
    expect(document.notes.map(({ mark, text }) => [mark, unify(text)])).toEqual(
      goldOf(name).footnotes.map(({ n, text }) => [String(n), unify(text)]),
    );
  });

  it.each(cases)("has the citations of $name as a set", ({ name, document }) => {
    expect([...new Set(document.citations.map(({ text }) => text))].sort()).toEqual(
      [...new Set(goldOf(name).cross_references)].sort(),
    );
  });

  it.each(cases)("has the metadata of $name", ({ name, document }) => {
    const gold = goldOf(name);
    const { symbol, title, session, dateAdopted, dateDistributed, agendaItem } = document.metadata;
    expect({ symbol, title: unify(title ?? ""), session, dateAdopted, dateDistributed, agendaItem }).toEqual({
      symbol: gold.symbol,
      title: unify(gold.title),
      session: gold.session,
      dateAdopted: gold.date_adopted,
      dateDistributed: gold.date_distributed ?? undefined,
      agendaItem: gold.agenda_item === null ? undefined : String(gold.agenda_item),
    });
  });
});
