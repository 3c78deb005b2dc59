import type { ParagraphSource, Span } from "../../../pipeline/read/SourceDocument.ts";

/** What a source says, with texts in place of places. */
export function sourceTexts(source: ParagraphSource) {
  const cut = ({ start, end }: Span) => source.text.slice(start, end);
  return {
    paragraphs: source.paragraphs.map(({ pieces }) => pieces.map(cut).join("|")),
    headings: source.paragraphs.flatMap(({ pieces, headingLevel }) =>
      headingLevel === undefined ? [] : [`${headingLevel} ${pieces.map(cut).join("|")}`],
    ),
    italics: source.paragraphs.flatMap(({ italics }) => (italics === undefined ? [] : [cut(italics)])),
    calls: source.paragraphs.flatMap(({ noteCalls, pieces: [first] }) =>
      noteCalls.map((call) => `${source.text.slice(first?.start, call.start)}[${cut(call)}=${call.mark}]`),
    ),
    notes: source.notes.map((note) => `${note.mark}: ${cut(note)}`),
    removed: source.removed.map((one) => `${one.rule}: ${cut(one)}`),
    pages: source.paragraphs.map(({ page }) => page),
  };
}

/** What stands outside of all paragraphs, notes and removals, which must be white space. */
export function textOutside(source: ParagraphSource): string {
  const inside = new Uint8Array(source.text.length);
  const spans = [...source.paragraphs.flatMap(({ pieces }) => pieces), ...source.notes, ...source.removed];
  for (const { start, end } of spans) inside.fill(1, start, end);
  return [...inside].map((is, i) => (is === 1 ? "" : source.text.charAt(i))).join("");
}
