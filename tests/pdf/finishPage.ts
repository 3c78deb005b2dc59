import { type Box, FOOT, MARGIN, noteHeight } from "./Box.ts";
import { drawLine } from "./drawLine.ts";
import { PAGE_HEIGHT, PAGE_WIDTH, type PdfPage, type PdfText } from "./makePdf.ts";
import type { PdfLabel, PdfLayout } from "./PdfLayout.ts";
import { textWidth } from "./textWidth.ts";

/** A page of its columns, with their notes at the foot, and the page's head and foot. */
export function finishPage(boxes: readonly Box[], layout: PdfLayout, page: number, pages: number): PdfPage {
  for (const box of boxes) drawNotes(box, layout);
  const labels = [
    ...(layout.head?.(page) ?? []).map((one) => placeLabel(one, 50 + 12 * (one.line ?? 0))),
    ...(layout.foot?.(page, pages) ?? []).map((one) =>
      placeLabel(one, PAGE_HEIGHT - 44 - 12 * (one.line ?? 0)),
    ),
  ];
  return {
    texts: [...labels, ...boxes.flatMap(({ texts }) => texts)],
    rules: boxes.flatMap(({ rules }) => rules),
  };
}

function drawNotes(box: Box, layout: PdfLayout): void {
  if (box.notes.length === 0) return;
  const { noteSize, rule } = layout;
  let y = FOOT - noteHeight(box.notes.length, layout);
  if (rule === "drawn") box.rules.push({ x: box.x, y: y - 3, width: Math.min(144, box.width / 2) });
  if (rule === "typed") box.texts.push({ text: "_".repeat(18), x: box.x, y: y - 4, size: layout.size });
  for (const line of box.notes) {
    y += noteSize * 1.2;
    box.texts.push(...drawLine(line, { x: box.x, y, size: noteSize }, layout));
  }
}

function placeLabel({ text, place }: PdfLabel, y: number): PdfText {
  const width = textWidth(text, 9);
  const x = { left: MARGIN, centre: (PAGE_WIDTH - width) / 2, right: PAGE_WIDTH - MARGIN - width }[place];
  return { text, x, y, size: 9 };
}
