import { formatNumber } from "../office/formatNumber.ts";
import type { ListStyle } from "./readListStyle.ts";

/** The counts of a list's levels; those of levels that have not begun are absent. */
export type ListCounts = (number | undefined)[];

/** A list as the paragraphs in it see it. */
export interface OpenList {
  readonly style: ListStyle | undefined;
  readonly styleName: string | undefined;
  readonly counts: ListCounts;
  /** From 1. */
  readonly level: number;
}

/** The lists of a document, of which some go on where another stopped. */
export interface OdtLists {
  /**
   * Counts for an outermost list: those of the list that it continues, else new ones.
   *
   * @param attributes of its `text:list`
   */
  begin(attributes: Readonly<Record<string, string>>, styleName: string | undefined): ListCounts;
}

export function createOdtLists(): OdtLists {
  const byId = new Map<string, ListCounts>();
  const byStyle = new Map<string, ListCounts>();
  return {
    begin({ id, "continue-list": before, "continue-numbering": goesOn }, styleName = "") {
      const counts =
        (before === undefined ? undefined : byId.get(before)) ??
        (goesOn === "true" ? byStyle.get(styleName) : undefined) ??
        [];
      if (id !== undefined) byId.set(id, counts);
      byStyle.set(styleName, counts);
      return counts;
    },
  };
}

/**
 * Counts a list's next item and says what is printed before it, with the space that follows; empty for bullets.
 *
 * @param start the number it is given, where it is given one
 */
export function countItem({ style, counts, level }: OpenList, start?: number): string {
  const own = style?.get(level);
  for (let i = 1; i < level; i += 1) counts[i] ??= style?.get(i)?.start ?? 1;
  const before = counts[level];
  counts[level] = start ?? (before === undefined ? (own?.start ?? 1) : before + 1);
  counts.length = level + 1;
  if (own === undefined || own.format === "none") return "";
  const marker = own.text.replace(/%(\d{1,2})%/gu, (_, digits: string) => {
    const format = style?.get(Number(digits))?.format ?? "none";
    return formatNumber(counts[Number(digits)] ?? 0, format);
  });
  return own.spaced && marker.trim() !== "" ? `${marker} ` : marker;
}
