import { describe, expect, it } from "vitest";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { readCorpus } from "./readCorpus.ts";
import { unify } from "./unify.ts";

const CORPUS = await readCorpus();

/** Read off the files by hand: file, preambular and operative paragraphs, notes, metadata. */
const TRUTH = [
  [
    "000",
    72,
    65,
    36,
    {
      kind: "adopted",
      symbol: "A/RES/74/177",
      session: 74,
      dateAdopted: "2019-12-18",
      dateDistributed: "2020-01-27",
      agendaItem: "106",
      date: "2019-12-18",
      dateSource: "adoption",
      year: 2019,
    },
  ],
  [
    "001",
    31,
    41,
    14,
    {
      kind: "adopted",
      symbol: "A/RES/67/189",
      session: 67,
      dateAdopted: "2012-12-20",
      date: "2012-12-20",
      dateSource: "adoption",
      year: 2012,
    },
  ],
  [
    "002",
    22,
    24,
    4,
    {
      kind: "adopted",
      symbol: "A/RES/58/140",
      session: 58,
      dateAdopted: "2003-12-22",
      dateDistributed: "2004-02-04",
      agendaItem: "108",
      date: "2003-12-22",
      dateSource: "adoption",
      year: 2003,
    },
  ],
  [
    "003",
    19,
    30,
    10,
    {
      kind: "adopted",
      symbol: "A/RES/74/175",
      session: 74,
      dateAdopted: "2019-12-18",
      date: "2019-12-18",
      dateSource: "adoption",
      year: 2019,
    },
  ],
  [
    "004",
    19,
    30,
    10,
    {
      kind: "draft",
      session: 74,
      dateDistributed: "2019-09-23",
      agendaItem: "106",
      date: "2019-09-23",
      dateSource: "distribution",
      year: 2019,
    },
  ],
] as const;

function documentOf(file: string): StructuredDocument {
  const document = CORPUS.get(file);
  if (document === undefined) throw new Error(`not in the corpus: ${file}`);
  return document;
}

function bodyOf(file: string) {
  return documentOf(file).paragraphs.filter(({ role }) => role === "preambular" || role === "operative");
}

describe("the sample corpus, cleaned and structured", () => {
  it.each(TRUTH)("finds all paragraphs and notes of %s", (file, preambular, operative, notes) => {
    const document = documentOf(file);
    const roles = document.paragraphs.map(({ role }) => role);
    expect(roles.filter((role) => role === "preambular")).toHaveLength(preambular);
    expect(roles.filter((role) => role === "operative")).toHaveLength(operative);
    expect(document.notes).toHaveLength(notes);
    expect(bodyOf(file).flatMap(({ number }) => number ?? [])).toEqual(
      Array.from({ length: operative }, (_, i) => String(i + 1)),
    );
  });

  it.each(TRUTH)("reads what %s says about itself", (file, _preambular, _operative, _notes, metadata) => {
    expect(documentOf(file).metadata).toMatchObject(metadata);
  });

  it.each(TRUTH)("calls every numbered note of %s from a paragraph", (file) => {
    const { notes, paragraphs } = documentOf(file);
    const called = new Set(paragraphs.flatMap(({ noteCalls }) => noteCalls.map(({ mark }) => mark)));
    expect(notes.map(({ mark }) => mark).filter((mark) => mark !== "*" && !called.has(mark))).toEqual([]);
  });

  it.each(TRUTH)(
    "leaves no note, address, rule, markup, note call or broken word in the paragraphs of %s",
    (file) => {
      const { notes } = documentOf(file);
      for (const { text, opening } of bodyOf(file)) {
        expect(text).not.toMatch(/https?:|_{3}|-{3}|[*<>[\]\\^⁰¹²³⁴⁵⁶⁷⁸⁹]|\s{2}|\s[,.’]|\p{L}\d|\d{5}/u);
        expect(text).toMatch(/[,;.]$/u);
        expect(opening).toBeDefined();
        for (const note of notes) expect(text).not.toContain(note.text);
      }
    },
  );

  it("finds the draft’s paragraphs in the adopted text", () => {
    expect(unify(documentOf("004").metadata.title ?? "4")).toBe(
      unify(documentOf("003").metadata.title ?? "3"),
    );
    const adopted = new Set(bodyOf("003").map(({ text }) => unify(text)));
    // One preambular paragraph was reworded between the two: "notamment numériques" became "y compris numériques".
    expect(bodyOf("004").filter(({ text }) => !adopted.has(unify(text)))).toHaveLength(1);
  });

  it("gives the draft no symbol, since its text has none", () => {
    expect(documentOf("004").metadata.symbol).toBeUndefined();
  });
});
