import { rawText, TYPED_RULE } from "./findNoteSegments.ts";
import type { Segment } from "./PageContent.ts";

/** A page's segments from top to bottom, and its height in points. */
export interface PageSegments {
  readonly number: number;
  readonly height: number;
  readonly segments: readonly Segment[];
}

/** Baselines at the top and at the foot of a page that may be running heads or feet. */
const ROWS = 5;
/** Heights of the same head on two pages differ by at most so many points. */
const SAME_HEIGHT = 4;
/** A page's heads and feet are looked for on so many pages before and after it. */
const REACH = 8;

const PAGE_NUMBER =
  /^[-–—([]?\s*(?:(?:page|p\.)\s*)?(\d{1,4})(?:\s*(?:\/|of|sur|de)\s*\d{1,4})?\s*[-–—)\]]?$/iu;
const ROMAN = /^[-–—]?\s*[ivxlc]{1,7}\s*[-–—]?$/iu;
/** What the UN prints at the foot of a first page: the job's number with its languages' letters, dates and bar code. */
const JOB = /^\*?\d{2}-\d{5,6}(?:X)?\*?(?:\s*\([A-Z]\))?(?:\s+\d{6})*$|^\*\d{7,}[A-Z]?\*$/u;
const SYMBOL = /^[AES]\/[A-Z\d()./-]*\d[A-Z\d()./-]*$/u;

/** Running heads and feet, page numbers and job numbers: rows at the edge of the page that other pages have at the same height. */
export function findRunningRows(pages: readonly PageSegments[]): ReadonlyMap<Segment, RunningRule> {
  const found = new Map<Segment, RunningRule>();
  for (const edge of ["head", "foot"] as const) {
    const outer = pages.map((page) => outerRows(page, edge));
    const seen = index(pages, outer);
    outer.forEach((rows, i) => {
      const near = [...seen.slice(Math.max(0, i - REACH), i), ...seen.slice(i + 1, i + 1 + REACH)];
      const page = { number: pages[i]?.number ?? 0, edge, near, few: pages.length < 8 };
      for (const row of rows) {
        if (!row.parts.some((part) => isRunning(part, row.offset, page))) break;
        for (const { segment } of row.parts)
          found.set(segment, edge === "head" ? "take-out-page-header" : "take-out-page-foot");
      }
    });
  }
  return found;
}

export type RunningRule = "take-out-page-header" | "take-out-page-foot";

interface Part {
  readonly segment: Segment;
  readonly text: string;
}

interface EdgeRow {
  /** From the page's edge, in points. */
  readonly offset: number;
  readonly parts: readonly Part[];
}

/** The rows nearest to the edge, from the outside; never more than half of the page's. */
function outerRows({ segments, height }: PageSegments, edge: "head" | "foot"): readonly EdgeRow[] {
  const rows: Segment[][] = [];
  for (const segment of segments) {
    const first = rows.at(-1)?.[0];
    if (first !== undefined && segment.y - first.y < 3) rows.at(-1)?.push(segment);
    else rows.push([segment]);
  }
  const ordered = edge === "head" ? rows : rows.reverse();
  return ordered.slice(0, Math.min(ROWS, Math.ceil(rows.length / 2))).map((row) => ({
    offset: edge === "head" ? (row[0]?.y ?? 0) : height - (row[0]?.y ?? 0),
    parts: row.map((segment) => ({ segment, text: rawText(segment).replaceAll(/\s+/gu, " ") })),
  }));
}

interface Seen {
  readonly page: number;
  readonly offset: number;
  readonly text: string;
}

/** What stands at the edge of each page, by key. */
type Index = readonly ReadonlyMap<string, readonly Seen[]>[];

function index(pages: readonly PageSegments[], outer: readonly (readonly EdgeRow[])[]): Index {
  return outer.map((rows, i) => {
    const seen = new Map<string, Seen[]>();
    for (const { offset, parts } of rows) {
      for (const { text } of parts) {
        const key = keyOf(text);
        seen.set(key, [...(seen.get(key) ?? []), { page: pages[i]?.number ?? 0, offset, text }]);
      }
    }
    return seen;
  });
}

function keyOf(text: string): string {
  return ROMAN.test(text) ? "#" : text.replaceAll(/\d+/gu, "#").toLowerCase();
}

interface Edge {
  /** The page's. */
  readonly number: number;
  readonly edge: "head" | "foot";
  readonly near: Index;
  /** The document has few pages: heads are seen only once or twice. */
  readonly few: boolean;
}

function isRunning(
  { text, segment }: Part,
  offset: number,
  { number: page, edge, near, few }: Edge,
): boolean {
  if (edge === "foot" && JOB.test(text)) return true;
  if (TYPED_RULE.test(text) || isMarked(segment)) return false;
  if (edge === "head" && page > 1 && SYMBOL.test(text)) return true;
  const key = keyOf(text);
  const others = near.flatMap((seen) =>
    (seen.get(key) ?? []).filter((other) => Math.abs(other.offset - offset) <= SAME_HEIGHT),
  );
  const number = PAGE_NUMBER.exec(text)?.[1];
  if (number !== undefined)
    return Number(number) === page || others.some((other) => isNext(Number(number), page, other));
  if (ROMAN.test(text)) return others.length > 0;
  const same = others.filter((other) => isSame(text, page, other));
  if (!/\p{L}/u.test(text)) return same.length > 0;
  return same.length > 0 && (same.length > 1 || few);
}

/** The numbers of both pages are as far apart as the pages. */
function isNext(number: number, page: number, other: Seen): boolean {
  return Number(PAGE_NUMBER.exec(other.text)?.[1]) - number === other.page - page;
}

/** Equal but for numbers that count the pages. */
function isSame(text: string, page: number, other: Seen): boolean {
  const numbers = text.match(/\d+/gu) ?? [];
  const others = other.text.match(/\d+/gu) ?? [];
  return numbers.every(
    (number, i) => number === others[i] || Number(others[i]) - Number(number) === other.page - page,
  );
}

/** It begins with a raised mark, as a note does. */
function isMarked({ runs, size, y }: Segment): boolean {
  const [first] = runs;
  return first !== undefined && runs.length > 1 && first.size < 0.9 * size && first.y < y - 0.08 * size;
}
