import type {
  ParagraphSource,
  SourceNote,
  SourceRemoval,
  Span,
} from "../../../pipeline/read/SourceDocument.ts";

const TOKEN =
  /<(?<called>\d):(?<call>[^>]*)>|\[n(?<noted>\d):(?<note>[^\]]*)\]|\[r:(?<rest>[^\]]*)\]|\{\|?|\|?\}|./gsu;

/**
 * A source of paragraphs written with marks: `{a paragraph}`, `<1:its call of note 1>`, `[n1:the note]`, `[r:left out]`;
 * `{the first piece|}` goes on with `{|the next piece}`.
 */
export function markedSource(marked: string): ParagraphSource {
  let text = "";
  let start = 0;
  let goesOn = false;
  let noteCalls: SourceNote[] = [];
  const paragraphs: { pieces: Span[]; noteCalls: SourceNote[] }[] = [];
  const notes: SourceNote[] = [];
  const removed: SourceRemoval[] = [];
  const add = (more: string): Span => {
    text += more;
    return { start: text.length - more.length, end: text.length };
  };
  for (const { 0: token, groups = {} } of marked.matchAll(TOKEN)) {
    const { called, call, noted, note, rest } = groups;
    if (called !== undefined) noteCalls.push({ ...add(call ?? ""), mark: called });
    else if (noted !== undefined) notes.push({ ...add(note ?? ""), mark: noted });
    else if (rest !== undefined) removed.push({ ...add(rest), rule: "take-out-rest" });
    else if (token.startsWith("{")) {
      start = text.length;
      goesOn = token === "{|";
    } else if (token.endsWith("}")) {
      const last = goesOn ? paragraphs.at(-1) : undefined;
      const piece = { start, end: text.length };
      if (last === undefined) paragraphs.push({ pieces: [piece], noteCalls });
      else {
        last.pieces.push(piece);
        last.noteCalls.push(...noteCalls);
      }
      noteCalls = [];
    } else add(token);
  }
  return {
    kind: "paragraphs",
    format: "html",
    name: "made.html",
    contentHash: "0",
    warnings: [],
    doubts: [],
    text,
    paragraphs,
    notes,
    removed,
  };
}
