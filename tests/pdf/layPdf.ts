import { type Box, FOOT, GUTTER, MARGIN, noteHeight, TOP } from "./Box.ts";
import { breakLines, type SetLine } from "./breakLines.ts";
import { drawLine } from "./drawLine.ts";
import { finishPage } from "./finishPage.ts";
import { makePdf, PAGE_WIDTH } from "./makePdf.ts";
import type { PdfLayout, PdfNote, PdfParagraph } from "./PdfLayout.ts";

/**
 * Sets paragraphs and their notes on pages, each note at the foot of the column that calls it, as far as there is room;
 * notes that nothing calls stand on the first page.
 */
export function layPdf(
  paragraphs: readonly PdfParagraph[],
  notes: readonly PdfNote[],
  layout: PdfLayout,
): Uint8Array {
  const pages: Box[][] = [];
  const waiting = new Map(notes.map(({ mark, text }) => [mark, text]));
  let box = nextBox(pages, layout);
  const called = new Set(paragraphs.flatMap(({ calls = [] }) => calls.map(({ mark }) => mark)));
  for (const note of notes.filter(({ mark }) => !called.has(mark)))
    box.notes.push(...setNote(note, box, layout));
  const goOn = () => {
    const over = overflowing(box, layout);
    box = nextBox(pages, layout, box);
    box.notes.push(...over);
  };
  const wide = paragraphs.filter((paragraph) => paragraph.wide);
  if (wide.length > 0) {
    const whole: Box = { ...box, width: PAGE_WIDTH - 2 * MARGIN };
    for (const paragraph of wide) {
      for (const line of setLines(paragraph, whole, layout)) {
        box.notes.push(...takeNotes(line.line, waiting, box, layout));
        place(line, paragraph, whole, layout);
      }
      whole.y += layout.gap + layout.leading;
    }
    for (const one of pages[0] ?? []) one.y = whole.y;
  }
  for (const paragraph of paragraphs.filter((one) => !one.wide)) {
    setLines(paragraph, box, layout).forEach((line, i) => {
      const lines = takeNotes(line.line, waiting, box, layout);
      // A line takes at least the first line of each note it calls with it.
      const least = lines.length === 0 ? 0 : noteHeight(Math.min(2, lines.length), layout);
      if (box.y + layout.leading > FOOT - heightOf(box.notes.length, layout) - least) goOn();
      box.notes.push(...lines);
      place({ ...line, isFirst: i === 0 }, paragraph, box, layout);
    });
    box.y += layout.gap;
  }
  for (let rest = overflowing(box, layout); rest.length > 0; rest = overflowing(box, layout)) {
    box = nextBox(pages, layout, box);
    box.notes.push(...rest);
  }
  return makePdf(pages.map((boxes, i) => finishPage(boxes, layout, i + 1, pages.length)));
}

/** The lines of the notes that a line calls for the first time. */
function takeNotes(
  { calls }: SetLine,
  waiting: Map<string, string>,
  box: Box,
  layout: PdfLayout,
): readonly SetLine[] {
  return calls.flatMap((mark) => {
    const text = waiting.get(mark);
    waiting.delete(mark);
    return text === undefined ? [] : setNote({ mark, text }, box, layout);
  });
}

function nextBox(pages: Box[][], layout: PdfLayout, box?: Box): Box {
  const page = pages.at(-1);
  const at = box === undefined ? -1 : (page?.findIndex((one) => one.x === box.x) ?? -1);
  const next = at < 0 ? undefined : page?.[at + 1];
  if (next !== undefined) return next;
  const width = (PAGE_WIDTH - 2 * MARGIN - GUTTER * (layout.columns - 1)) / layout.columns;
  const boxes = Array.from({ length: layout.columns }, (_, i): Box => {
    return { x: MARGIN + i * (width + GUTTER), width, texts: [], rules: [], y: TOP, notes: [] };
  });
  pages.push(boxes);
  const [first] = boxes;
  if (first === undefined) throw new RangeError("a page has at least one column");
  return first;
}

function setLines(paragraph: PdfParagraph, box: Box, layout: PdfLayout) {
  const size = paragraph.size ?? layout.size;
  const free = paragraph.align === undefined ? layout.indent : 0;
  const measures = { first: box.width - Math.max(0, free), rest: box.width - Math.max(0, -free) };
  const narrow = paragraph.align === "centre" ? 60 : 0;
  const lines = breakLines(
    paragraph,
    size,
    { first: measures.first - narrow, rest: measures.rest - narrow },
    layout.hyphens && paragraph.align === undefined,
  );
  return lines.map((line, i) => ({ line, isFirst: i === 0 }));
}

function place(
  { line, isFirst }: { line: SetLine; isFirst: boolean },
  paragraph: PdfParagraph,
  box: Box,
  layout: PdfLayout,
): void {
  const size = paragraph.size ?? layout.size;
  box.y += layout.leading * (size / layout.size);
  const indent =
    paragraph.align === undefined ? (isFirst ? Math.max(0, layout.indent) : Math.max(0, -layout.indent)) : 0;
  const x = paragraph.align === "centre" ? box.x + (box.width - line.width) / 2 : box.x + indent;
  const measure =
    layout.justified && !line.isLast && paragraph.align === undefined ? box.width - indent : undefined;
  box.texts.push(...drawLine(line, { x, y: box.y, size, ...(measure !== undefined && { measure }) }, layout));
}

function setNote({ mark, text }: PdfNote, box: Box, { noteSize }: PdfLayout): readonly SetLine[] {
  const note = { text: ` ${text}`.slice(1), calls: [] };
  const lines = breakLines(note, noteSize, { first: box.width - 10, rest: box.width }, false);
  return lines.map((line, i) =>
    i === 0 ? { ...line, words: [[{ text: mark, style: "roman", raised: true }], ...line.words] } : line,
  );
}

/** Of so many lines of notes with their rule. */
function heightOf(lines: number, layout: PdfLayout): number {
  return lines === 0 ? 0 : noteHeight(lines, layout) + layout.leading * 1.4;
}

/** Takes out of the box the notes' lines for which it has no room. */
function overflowing(box: Box, layout: PdfLayout): readonly SetLine[] {
  let room = box.notes.length;
  while (room > 0 && box.y - layout.gap + 4 > FOOT - heightOf(room, layout)) room -= 1;
  return box.notes.splice(room);
}
