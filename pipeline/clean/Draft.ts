import type { Change } from "./CleanedDocument.ts";

/** A stretch of the source and what stands for it now; `rule` names what changed it. */
export interface Piece {
  /** UTF-16 code units of the source, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule?: string;
}

/** A text being cleaned: its pieces cover a range of the source without gap or overlap. */
export interface Draft {
  readonly pieces: readonly Piece[];
  /** The pieces' texts, one after the other. */
  readonly text: string;
}

/** A replacement in a draft's text: UTF-16 code units, end exclusive. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  /** The rule that makes this edit, where it is another than its neighbours'. */
  readonly rule?: string;
}

/** A draft over a range of the source in which nothing has been changed yet. */
export function createDraft(source: string, start: number, end: number): Draft {
  return fromPieces([{ start, end, text: source.slice(start, end) }]);
}

/**
 * The draft after edits that do not overlap, in text order.
 *
 * An edit that spans something taken out earlier leaves that where it is: its replacement stands at the
 * edit's first piece, and the rest of what it covers is taken out.
 */
export function editDraft(draft: Draft, rule: string, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft;
  const pieces: Piece[] = [];
  let at = 0;
  let next = 0;
  let placed = false;
  for (const piece of draft.pieces) {
    if (piece.text === "") {
      pieces.push(piece);
      continue;
    }
    const end = at + piece.text.length;
    let from = at;
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[next]) {
      const cut = Math.max(edit.start, at);
      const stop = Math.min(edit.end, end);
      pushPart(pieces, piece, from - at, cut - at);
      pieces.push(changed(piece, cut - at, stop - at, edit.rule ?? rule, placed ? "" : edit.after));
      placed = edit.end > end;
      from = stop;
      if (placed) break;
      next += 1;
    }
    pushPart(pieces, piece, from - at, end - at);
    at = end;
  }
  return fromPieces(merged(pieces));
}

/** What was changed in a draft, in source order. */
export function changesOf(draft: Draft, source: string): readonly Change[] {
  const changes: Change[] = [];
  for (const { start, end, text, rule } of draft.pieces)
    if (rule !== undefined) changes.push({ rule, start, end, before: source.slice(start, end), after: text });
  return changes;
}

/** The offsets in a draft's text of what stood at offsets of the source, given in ascending order. */
export function offsetsOf(draft: Draft, places: readonly number[]): readonly number[] {
  let at = 0;
  let next = 0;
  return places.map((place) => {
    let piece = draft.pieces[next];
    while (piece !== undefined && place >= piece.end) {
      at += piece.text.length;
      next += 1;
      piece = draft.pieces[next];
    }
    return piece === undefined || piece.rule !== undefined ? at : at + Math.max(0, place - piece.start);
  });
}

/** The offsets in the source of characters of a draft's text, given in ascending order. */
export function sourcesOf(draft: Draft, offsets: readonly number[]): readonly number[] {
  let at = 0;
  let next = 0;
  return offsets.map((offset) => {
    let piece = draft.pieces[next];
    while (piece !== undefined && offset >= at + piece.text.length) {
      at += piece.text.length;
      next += 1;
      piece = draft.pieces[next];
    }
    if (piece === undefined) return draft.pieces.at(-1)?.end ?? 0;
    return piece.rule === undefined ? piece.start + offset - at : piece.start;
  });
}

function fromPieces(pieces: readonly Piece[]): Draft {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return { pieces, text: only.text };
  return { pieces, text: pieces.map((piece) => piece.text).join("") };
}

function pushPart(pieces: Piece[], piece: Piece, from: number, to: number): void {
  if (from >= to) return;
  if (piece.rule === undefined) {
    pieces.push({ start: piece.start + from, end: piece.start + to, text: piece.text.slice(from, to) });
  } else {
    const start = from === 0 ? piece.start : piece.end;
    pieces.push({ ...piece, start, text: piece.text.slice(from, to) });
  }
}

/** A changed piece stands for its whole range: where an edit takes a part of it, the range goes with its first part. */
function changed(piece: Piece, from: number, to: number, rule: string, text: string): Piece {
  if (piece.rule === undefined) return { start: piece.start + from, end: piece.start + to, text, rule };
  return { start: from === 0 ? piece.start : piece.end, end: piece.end, text, rule };
}

/** Joins parts of what was one changed piece, and neighbours taken out by the same edit. */
function merged(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const last = kept.at(-1);
    if (
      last !== undefined &&
      last.rule !== undefined &&
      piece.rule !== undefined &&
      piece.start === piece.end
    ) {
      kept[kept.length - 1] = { ...last, text: last.text + piece.text };
    } else kept.push(piece);
  }
  return kept;
}
