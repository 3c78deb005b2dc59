import { formatNumber, type NumberFormat } from "../office/formatNumber.ts";
import type { ListLevel, NumberedList } from "./readNumbering.ts";
import type { NumberingRef, ParagraphStyle } from "./readStyles.ts";

/** Counts the paragraphs of a document's lists, in reading order. */
export interface ListCounter {
  /** What the list prints before its next paragraph, with the space that follows: `1. `; empty for bullets. */
  next(style: ParagraphStyle | undefined, own: NumberingRef | undefined): string;
}

const FORMATS: ReadonlySet<string> = new Set<NumberFormat>([
  "decimal",
  "decimalZero",
  "lowerLetter",
  "upperLetter",
  "lowerRoman",
  "upperRoman",
  "none",
]);

/** Counts as Word does: lists of one kind go on from each other, unless they say that they begin anew. */
export function createListCounter(lists: ReadonlyMap<number, NumberedList>): ListCounter {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Map<number, Map<number, number>>();
  return {
    next(style, own) {
      const numId = own?.numId ?? style?.numbering?.numId;
      const list = numId === undefined ? undefined : lists.get(numId);
      if (numId === undefined || list === undefined) return "";
      const index = own?.level ?? levelOfStyle(list, style) ?? style?.numbering?.level ?? 0;
      const level = list.levels.get(index);
      if (level === undefined) return "";
      const count = counts.get(list.counterKey) ?? [];
      counts.set(list.counterKey, count);
      let starts = begun.get(numId);
      if (starts === undefined) {
        starts = new Map(list.startsAnew);
        begun.set(numId, starts);
        for (const anew of starts.keys()) count[anew] = undefined;
      }
      const startOf = (i: number) => starts.get(i) ?? list.levels.get(i)?.start ?? 1;
      for (let i = 0; i < index; i += 1) count[i] ??= startOf(i);
      const before = count[index];
      count[index] = before === undefined ? startOf(index) : before + 1;
      for (const [i, { restartsAfter }] of list.levels)
        if (i > index && (restartsAfter === undefined || index < restartsAfter)) count[i] = undefined;
      return print(level, list, count);
    },
  };
}

function levelOfStyle(list: NumberedList, style: ParagraphStyle | undefined): number | undefined {
  if (style === undefined) return undefined;
  for (const [index, level] of list.levels) if (level.style === style.id) return index;
  return undefined;
}

function print(level: ListLevel, list: NumberedList, count: readonly (number | undefined)[]): string {
  if (level.format === "bullet") return "";
  const marker = level.text.replace(/%([1-9])/gu, (_, digit: string) => {
    const i = Number(digit) - 1;
    const format = list.levels.get(i)?.format ?? "decimal";
    return formatNumber(count[i] ?? 0, level.legal && format !== "none" ? "decimal" : known(format));
  });
  if (marker.trim() === "") return "";
  return level.spaced ? `${marker} ` : marker;
}

/** Numbers of other scripts and numbers in words are printed as figures. */
function known(format: string): NumberFormat {
  return isKnown(format) ? format : "decimal";
}

function isKnown(format: string): format is NumberFormat {
  return FORMATS.has(format);
}
