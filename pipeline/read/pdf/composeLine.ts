import type { Column, Line, Run, Segment, Stretch } from "./PageContent.ts";

/** From this gap on, in sizes, words stand apart. */
const SPACE = 0.1;

/**
 * One line of print from segments of one baseline in a column, from left to right.
 *
 * @param tabular it is a cell among others of its row
 */
export function composeLine(segments: readonly Segment[], column: Column, tabular: boolean): Line {
  const runs = segments.flatMap((segment) => segment.runs);
  const main = segments.reduce((a, b) => (b.x1 - b.x0 > a.x1 - a.x0 ? b : a));
  let text = "";
  let last: Run | undefined;
  const raised: Stretch[] = [];
  const places: Stretch[] = [];
  for (const run of runs) {
    const isRaised = run.size < main.size * 0.9 && main.y - run.y > main.size * 0.08;
    const gap = last === undefined ? 0 : run.x - (last.x + last.width);
    if (last !== undefined) {
      const [joined, letter] = joinAccent(text, run.text, gap);
      if (letter !== undefined) {
        text = joined + letter;
        places.push({ start: joined.length, end: text.length });
        last = run;
        continue;
      }
      if (isApart(run, last, main.size, isRaised)) text += " ";
    }
    const start = text.length;
    text += run.text;
    places.push({ start, end: text.length });
    if (isRaised) raised.push({ start, end: text.length });
    last = run;
  }
  return {
    page: main.page,
    x0: Math.min(...segments.map(({ x0 }) => x0)),
    x1: Math.max(...segments.map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
    runs,
    text,
    raised,
    bold: runs.every(({ face, text }) => face.bold || !/\p{L}/u.test(text)) && /\p{L}/u.test(text),
    tabular,
    column,
    ...openingItalics(runs, places),
  };
}

function isApart(run: Run, last: Run, size: number, isRaised: boolean): boolean {
  const gap = run.x - (last.x + last.width);
  if (isRaised && /^[\d*,]/u.test(run.text)) return gap > 0.5 * size;
  // After small type, what pdf.js takes for a space may be none.
  return gap > SPACE * size || (run.spaced && last.size > 0.9 * size && gap > -SPACE * size);
}

const COMBINING: Readonly<Record<string, string>> = {
  "´": "\u0301",
  "`": "\u0300",
  ˆ: "\u0302",
  "¨": "\u0308",
  "˜": "\u0303",
  "¸": "\u0327",
};

/** Old TeX fonts print an accent and then its letter below it: `utilis´` and `e` are `utilisé`. */
function joinAccent(text: string, next: string, gap: number): readonly [string, string | undefined] {
  const mark = COMBINING[text.at(-1) ?? ""];
  const [letter = ""] = next;
  const accented = `${letter === "ı" ? "i" : letter}${mark}`.normalize("NFC");
  if (mark === undefined || gap >= 0 || accented.length !== 1) return [text, undefined];
  return [text.slice(0, -1), accented + next.slice(letter.length)];
}

function openingItalics(runs: readonly Run[], places: readonly Stretch[]): Pick<Line, "italics"> {
  let italics: Stretch | undefined;
  for (const [i, { face, text }] of runs.entries()) {
    const place = places[i];
    if (place !== undefined && face.italic && /\p{L}/u.test(text))
      italics = { start: italics?.start ?? place.start, end: place.end };
    else if (italics !== undefined || !/^(?:\d{1,3}\.|[«“"(])$/u.test(text)) break;
  }
  return italics === undefined ? {} : { italics };
}
