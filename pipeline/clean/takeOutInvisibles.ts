import type { Edit } from "./Draft.ts";

/** Characters that are not seen: soft hyphens, zero-width spaces, byte order marks and word joiners inside a text. */
export function takeOutInvisibles(text: string): readonly Edit[] {
  return [...text.matchAll(/[\u00ad\u200b\u2060\ufeff]+/gu)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
    after: "",
  }));
}
