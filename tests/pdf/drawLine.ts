import { type Fragment, RAISED_SIZE, type SetLine, wordWidth } from "./breakLines.ts";
import type { PdfText } from "./makePdf.ts";
import type { PdfLayout } from "./PdfLayout.ts";
import { textWidth } from "./textWidth.ts";

/** Share of the size by which raised fragments stand higher. */
const LIFT = 0.35;

/** A line's texts at their places: a run for each stretch of one style, or for each word. */
export function drawLine(
  line: SetLine,
  {
    x,
    y,
    size,
    measure,
  }: { readonly x: number; readonly y: number; readonly size: number; readonly measure?: number },
  { wordByWord = false }: Pick<PdfLayout, "wordByWord">,
): readonly PdfText[] {
  const spaces = line.words.length - 1;
  const stretch = measure === undefined || spaces === 0 ? 0 : (measure - line.width) / spaces;
  const texts: PdfText[] = [];
  let at = x;
  line.words.forEach((word, i) => {
    let offset = at;
    for (const fragment of word) {
      const last = texts.at(-1);
      const isNext = fragment === word[0];
      if (!wordByWord && isNext && i > 0 && last !== undefined && goesOn(last, fragment, y))
        texts[texts.length - 1] = { ...last, text: `${last.text} ${fragment.text}` };
      else texts.push(toText(fragment, offset, y, size, stretch));
      offset += wordWidth([fragment], size);
    }
    at = offset + textWidth(" ", size) + stretch;
  });
  return texts;
}

function goesOn(last: PdfText, { style, raised }: Fragment, y: number): boolean {
  return last.style === style && !raised && last.y === y;
}

function toText(
  { text, style, raised }: Fragment,
  x: number,
  y: number,
  size: number,
  wordSpace: number,
): PdfText {
  return raised
    ? { text, x, y: y - LIFT * size, size: size * RAISED_SIZE, style }
    : { text, x, y, size, style, wordSpace };
}
