import type { Note } from "./CleanedDocument.ts";
import { createDraft, editDraft } from "./Draft.ts";
import type { RawNote } from "./draftParagraphs.ts";
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

/** A note's own text on one line, without its mark. Its place in the source is the change that took it out. */
export function cleanNote(note: RawNote, source: string): Note {
  const raw = createDraft(source, note.start + note.markLength, note.end);
  const draft = RULES.reduce((so, rule) => editDraft(so, "clean-note", rule(so.text)), raw);
  return { mark: note.mark, text: draft.text };
}
