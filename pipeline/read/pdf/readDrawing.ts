import { apply, isMatrix, type Matrix, multiply } from "./Matrix.ts";
import type { Rule } from "./PageContent.ts";

/** A drawn line is at most this high, in points. */
const THICKEST = 2.5;
/** Shorter lines underline words. */
const SHORTEST = 30;
/** Lines of a page that are kept at most. */
const MOST_RULES = 2_000;

/** What `PDFPageProxy.getOperatorList` gives. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What a page draws besides text. */
export interface Drawing {
  /** Horizontal lines, drawn as lines or as thin rectangles, from top to bottom. */
  readonly rules: readonly Rule[];
  /** Area of all pictures, in square points. */
  readonly pictures: number;
}

/** The lines and pictures of a page, from its operators. */
export function readDrawing({ fnArray, argsArray }: Operators, toPage: Matrix): Drawing {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = toPage;
  let pictures = 0;
  // pdf.js leaves out pictures that it is told not to decode: what is left is the room made for them.
  let room: Matrix | undefined;
  for (const [i, operator] of fnArray.entries()) {
    const args: unknown = argsArray[i];
    if (operator === RESTORE || (operator >= FIRST_IMAGE && operator <= LAST_IMAGE)) {
      pictures += areaOf(operator === RESTORE ? room : matrix);
      room = undefined;
    }
    if (operator === SAVE) saved.push(matrix);
    else if (operator === RESTORE || operator === FORM_END) matrix = saved.pop() ?? matrix;
    else if (operator === TRANSFORM) {
      matrix = isMatrix(args) ? multiply(matrix, args) : matrix;
      room = matrix;
    } else if (operator === FORM_BEGIN) {
      saved.push(matrix);
      const form = Array.isArray(args) ? Array.from(listOf(args[0])) : [];
      matrix = isMatrix(form) ? multiply(matrix, form) : matrix;
    } else if (operator === BEGIN_TEXT) room = undefined;
    else if (operator === PATH) {
      room = undefined;
      if (rules.length < MOST_RULES) rules.push(...boxesOf(args).flatMap((box) => toRule(box, matrix) ?? []));
    }
  }
  return { rules: rules.sort((a, b) => a.y - b.y || a.x - b.x), pictures };
}

function areaOf(matrix: Matrix | undefined): number {
  return matrix === undefined ? 0 : Math.abs(matrix[0] * matrix[3] - matrix[1] * matrix[2]);
}

// Numbers of `OPS` in pdf.js 5.6, which is loaded only for its bytes: a test compares them.
export const SAVE = 10;
export const RESTORE = 11;
export const TRANSFORM = 12;
export const BEGIN_TEXT = 31;
export const FORM_BEGIN = 74;
export const FORM_END = 75;
export const PATH = 91;
/** From `paintImageMaskXObject` to `paintSolidColorImageMask`. */
export const FIRST_IMAGE = 83;
export const LAST_IMAGE = 90;

type Box = readonly [left: number, low: number, right: number, high: number];

/** The boxes of a path's parts: its numbers are operators (0 move, 1 line, 2 curve, 3 curve, 4 close) with points. */
function boxesOf(args: unknown): readonly Box[] {
  const numbers = Array.isArray(args) && Array.isArray(args[1]) ? listOf(args[1][0]) : [];
  const boxes: Box[] = [];
  let xs: number[] = [];
  let ys: number[] = [];
  const close = () => {
    if (xs.length > 1) boxes.push([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
    [xs, ys] = [[], []];
  };
  for (let at = 0; at < numbers.length && boxes.length < MOST_RULES; ) {
    const operator = numbers[at] ?? 0;
    const points = POINTS[operator] ?? 0;
    if (operator === 0) close();
    for (let p = 0; p < points && xs.length < 64; p += 1) {
      xs.push(numbers[at + 1 + 2 * p] ?? 0);
      ys.push(numbers[at + 2 + 2 * p] ?? 0);
    }
    at += 1 + 2 * points;
  }
  close();
  return boxes;
}

const POINTS = [1, 1, 3, 2, 0];

function listOf(value: unknown): ArrayLike<number> {
  if (value instanceof Float32Array || value instanceof Float64Array) return value;
  return Array.isArray(value) ? value.filter((n) => typeof n === "number") : [];
}

function toRule([left, low, right, high]: Box, matrix: Matrix): Rule | undefined {
  const [x0, y0] = apply(matrix, left, low);
  const [x1, y1] = apply(matrix, right, high);
  const width = Math.abs(x1 - x0);
  return Math.abs(y1 - y0) <= THICKEST && width >= SHORTEST
    ? { x: Math.min(x0, x1), y: (y0 + y1) / 2, width }
    : undefined;
}
