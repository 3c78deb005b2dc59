import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import { isMatrix, type Matrix, multiply } from "./Matrix.ts";
import type { Face, PageContent, Run } from "./PageContent.ts";
import { readDrawing } from "./readDrawing.ts";

/** Runs of a page at most: a page of print has hundreds, or some thousands where each letter is set by itself. */
const MOST_RUNS = 60_000;

/** Share of a page that pictures cover where it is one of a scan. */
const PICTURED = 0.1;

/**
 * The text and the drawn lines of one page; its resources are let go afterwards.
 *
 * @throws if the page is broken, or is no page of print
 */
export async function readPage(document: PDFDocumentProxy, number: number): Promise<PageContent> {
  const page = await document.getPage(number);
  try {
    const { items } = await page.getTextContent({ disableNormalization: true });
    if (items.length > MOST_RUNS) throw new RangeError(`a page of ${items.length} runs`);
    const operators = await page.getOperatorList();
    const view = page.getViewport({ scale: 1 });
    const toPage: Matrix = isMatrix(view.transform) ? view.transform : [1, 0, 0, -1, 0, view.height];
    const placed = placeItems(items, toPage, createFaces(page));
    const quarter = mainQuarter(placed);
    const { rules, pictures } = readDrawing(operators, toPage);
    return {
      number,
      height: quarter % 2 === 0 ? view.height : view.width,
      runs: placed.flatMap((item) => (item.quarter === quarter ? [turn(item, view, quarter)] : [])),
      turned: placed.flatMap((item) => (item.quarter === quarter ? [] : [item.text])),
      rules: quarter === 0 ? rules : [],
      pictured: pictures > PICTURED * view.width * view.height,
    };
  } finally {
    page.cleanup();
  }
}

/** A run and how many quarters its text is turned clockwise; undefined: askew. */
interface Placed extends Run {
  readonly quarter: number | undefined;
}

type Items = Awaited<ReturnType<PDFPageProxy["getTextContent"]>>["items"];

function placeItems(items: Items, toPage: Matrix, faceOf: (font: string) => Face): readonly Placed[] {
  const placed: Placed[] = [];
  let spaced = false;
  for (const item of items) {
    if (!("str" in item) || !isMatrix(item.transform)) continue;
    const text = item.str.trim();
    if (text === "") {
      spaced ||= item.str !== "" || item.hasEOL;
      continue;
    }
    const [a, b, c, d, x, y] = multiply(toPage, item.transform);
    placed.push({
      text,
      x,
      y,
      width: item.width,
      size: Math.hypot(c, d),
      face: faceOf(item.fontName),
      spaced: spaced || /^\s/u.test(item.str),
      quarter: quarterOf(a, b),
    });
    spaced = /\s$/u.test(item.str) || item.hasEOL;
  }
  return placed;
}

function quarterOf(a: number, b: number): number | undefined {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) < 0.03 ? (whole + 4) % 4 : undefined;
}

function mainQuarter(placed: readonly Placed[]): number {
  const letters = [0, 0, 0, 0];
  for (const { quarter, text } of placed)
    if (quarter !== undefined) letters[quarter] = (letters[quarter] ?? 0) + text.length;
  return letters.indexOf(Math.max(...letters));
}

/** The place of a run on a page that is turned back by so many quarters. */
function turn({ quarter: _, ...run }: Placed, view: { width: number; height: number }, quarter: number): Run {
  if (quarter === 1) return { ...run, x: run.y, y: view.width - run.x };
  if (quarter === 2) return { ...run, x: view.width - run.x, y: view.height - run.y };
  if (quarter === 3) return { ...run, x: view.height - run.y, y: run.x };
  return run;
}

function createFaces(page: PDFPageProxy): (font: string) => Face {
  const faces = new Map<string, Face>();
  return (font) => {
    const known = faces.get(font);
    if (known !== undefined) return known;
    const object: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined;
    const name = typeof object === "object" && object !== null && "name" in object ? String(object.name) : "";
    const face = {
      bold: /bold|black|heavy|demi|cmb/iu.test(name),
      italic: /italic|oblique|slanted|kursiv|cm(?:bx)?ti|cmsl/iu.test(name) || /[-,]it$|ital/iu.test(name),
    };
    faces.set(font, face);
    return face;
  };
}
