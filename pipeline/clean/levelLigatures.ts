import type { Edit } from "./Draft.ts";

/** A typesetter's joined letters as letters: `ﬁnal` → `final`; œ and æ are letters and stay. */
export function levelLigatures(text: string): readonly Edit[] {
  return [...text.matchAll(/[\ufb00-\ufb06]/gu)].map(({ index, 0: char }) => ({
    start: index,
    end: index + 1,
    after: char.normalize("NFKC"),
  }));
}
