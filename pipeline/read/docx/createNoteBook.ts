import type { XmlElement } from "../akn/XmlElement.ts";
import { formatNumber, type NumberFormat } from "../office/formatNumber.ts";
import type { TextItem } from "../office/TextItem.ts";

/** How a document numbers its notes. */
export interface NoteNumbering {
  readonly format: NumberFormat;
  readonly start: number;
  /** What begins anew at 1. */
  readonly anewBy?: "page" | "section";
}

/** Notes of one kind, and how they are numbered. */
export interface NotePart {
  readonly notes: ReadonlyMap<string, XmlElement>;
  readonly numbering: NoteNumbering;
}

/** Where a note is called; the page is not known in all files. */
export interface CallPlace {
  readonly page: number | undefined;
  readonly section: number;
}

export type NoteKind = "footnote" | "endnote";

/** A document's notes, numbered in the order of their calls. */
export interface NoteBook {
  /**
   * The mark of a note that is called here; nothing where there is no such note.
   *
   * @param custom the mark that the author typed in place of a number
   */
  call(
    kind: NoteKind,
    id: string,
    place: CallPlace,
    custom: string | undefined,
    read: ReadNote,
  ): string | undefined;
  /** True where a note with this mark was called before. */
  knows(mark: string): boolean;
  /** Notes whose call was deleted: their texts are no part of the document. */
  drop(kind: NoteKind, id: string, rule: string, read: ReadNote): void;
  /** All notes in the order of their calls, then those that are never called, as removed. */
  finish(read: ReadNote): readonly TextItem[];
}

/** Reads a note's element into paragraphs and what is no part of it. */
export type ReadNote = (note: XmlElement) => readonly TextItem[];

export function createNoteBook(parts: Readonly<Record<NoteKind, NotePart>>): NoteBook {
  const marks = new Map<string, string>();
  const known = new Set<string>();
  const items: TextItem[] = [];
  const counts: Record<NoteKind, { n: number; within: number | undefined }> = {
    footnote: { n: 0, within: undefined },
    endnote: { n: 0, within: undefined },
  };
  const nextMark = (kind: NoteKind, place: CallPlace) => {
    const { format, start, anewBy } = parts[kind].numbering;
    const count = counts[kind];
    const within = anewBy && place[anewBy];
    if (within !== count.within) count.n = 0;
    count.within = within;
    count.n += 1;
    return formatNumber(start + count.n - 1, format);
  };
  const removeNote = (key: string, note: XmlElement, rule: string, read: ReadNote) => {
    marks.set(key, "");
    items.push({ kind: "removed", rule, text: textOfNote(read(note)) });
  };
  return {
    call(kind, id, place, custom, read) {
      const note = parts[kind].notes.get(id);
      if (note === undefined) return undefined;
      const again = marks.get(`${kind} ${id}`);
      if (again !== undefined) return again;
      const mark = custom ?? nextMark(kind, place);
      marks.set(`${kind} ${id}`, mark);
      known.add(mark);
      const inside = read(note);
      const text = textOfNote(inside);
      items.push({ kind: "note", mark, text: custom === undefined ? text : withoutMark(text, mark) });
      items.push(...inside.filter((item) => item.kind === "removed"));
      return mark;
    },
    knows: (mark) => known.has(mark),
    drop(kind, id, rule, read) {
      const note = parts[kind].notes.get(id);
      const key = `${kind} ${id}`;
      if (note !== undefined && !marks.has(key)) removeNote(key, note, rule, read);
    },
    finish(read) {
      for (const kind of ["footnote", "endnote"] as const)
        for (const [id, note] of parts[kind].notes)
          if (!marks.has(`${kind} ${id}`)) removeNote(`${kind} ${id}`, note, "take-out-uncalled-note", read);
      return items;
    },
  };
}

function textOfNote(items: readonly TextItem[]): string {
  return items.flatMap((item) => (item.kind === "paragraph" ? [item.text.trim()] : [])).join("\n");
}

/** An author who types a mark types it before the note too. */
function withoutMark(text: string, mark: string): string {
  return text.startsWith(mark) ? text.slice(mark.length).trimStart() : text;
}
