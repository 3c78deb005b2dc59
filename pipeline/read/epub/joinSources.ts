import type { ParagraphSource, Span } from "../SourceDocument.ts";

type Joined = Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed" | "doubts">;

/** Several texts as one, each on lines of its own, with all places counted in the whole. */
export function joinSources(sources: readonly Joined[]): Joined {
  const texts: string[] = [];
  const paragraphs: Joined["paragraphs"][number][] = [];
  const notes: Joined["notes"][number][] = [];
  const removed: Joined["removed"][number][] = [];
  const doubts: Joined["doubts"][number][] = [];
  let at = 0;
  for (const source of sources) {
    const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + at, end: span.end + at });
    for (const paragraph of source.paragraphs)
      paragraphs.push({
        ...paragraph,
        pieces: paragraph.pieces.map(shift),
        noteCalls: paragraph.noteCalls.map(shift),
        ...(paragraph.italics && { italics: shift(paragraph.italics) }),
      });
    for (const note of source.notes) notes.push(shift(note));
    for (const removal of source.removed) removed.push(shift(removal));
    for (const doubt of source.doubts) doubts.push(shift(doubt));
    texts.push(source.text, "\n");
    at += source.text.length + 1;
  }
  return { text: texts.join(""), paragraphs, notes, removed, doubts };
}
