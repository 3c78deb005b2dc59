import type { Doubt, Note } from "./CleanedDocument.ts";
import { createDraft, editDraft } from "./Draft.ts";
import { doubtHyphen } from "./doubtHyphen.ts";
import type { RawNote } from "./draftParagraphs.ts";
import { joinLines } from "./joinLines.ts";
import type { WordJudges } from "./joinRows.ts";
import { levelLigatures } from "./levelLigatures.ts";
import { levelOrdinals } from "./levelOrdinals.ts";
import { mendElisions } from "./mendElisions.ts";
import { squeezeSpaces } from "./squeezeSpaces.ts";
import { takeOutEmphasis } from "./takeOutEmphasis.ts";
import { takeOutEscapes } from "./takeOutEscapes.ts";
import { takeOutInvisibles } from "./takeOutInvisibles.ts";
import { takeOutLinks } from "./takeOutLinks.ts";

const RULES = [
  takeOutLinks,
  takeOutEmphasis,
  takeOutEmphasis,
  takeOutEscapes,
  levelOrdinals,
  takeOutInvisibles,
  levelLigatures,
  mendElisions,
  squeezeSpaces,
];

/** The end of a line inside a word. */
const CUT = /(?<=\S[-\u00ad])[ \t]*\r?\n\s*(?=\p{L})/gu;

export interface CleanedNotes {
  readonly notes: readonly Note[];
  readonly doubts: readonly Doubt[];
}

/** The notes' own texts on one line, without their marks. Each one's place in the source is the change that took it out. */
export function cleanNotes(raw: readonly RawNote[], source: string, judges: WordJudges): CleanedNotes {
  const doubts: Doubt[] = [];
  const notes = raw.map((note) => cleanNote(note, source, judges, doubts));
  return { notes, doubts };
}

function cleanNote(note: RawNote, source: string, { knowsWord, words }: WordJudges, doubts: Doubt[]): Note {
  const from = note.start + note.markLength;
  const raw = createDraft(source, from, note.end);
  const joints = [...raw.text.matchAll(CUT)].map(({ index, 0: gap }) => {
    const end = index + gap.length;
    const joint = joinLines(raw.text, index, end, knowsWord, words);
    if (joint.unsure === true) doubts.push(doubtHyphen(source, from + index, from + end));
    return joint;
  });
  const joined = editDraft(raw, "clean-note", joints);
  const draft = RULES.reduce((so, rule) => editDraft(so, "clean-note", rule(so.text)), joined);
  return { mark: note.mark, text: draft.text };
}
