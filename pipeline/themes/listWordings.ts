import type { ThemeMatch } from "./Theme.ts";

/** One wording of a theme and how often it stands. */
export interface Wording {
  readonly wording: string;
  /** Mentions. */
  readonly n: number;
  /** Of these, mentions inside a proper name. */
  readonly nNamed: number;
}

/** The wordings that a theme takes in the given matches, the most frequent first, then by alphabet. */
export function listWordings(matches: readonly ThemeMatch[], themeId: string): readonly Wording[] {
  const found = new Map<string, Wording>();
  for (const { themeId: id, wording, namedIn } of matches) {
    if (id !== themeId) continue;
    const { n, nNamed } = found.get(wording) ?? { n: 0, nNamed: 0 };
    found.set(wording, { wording, n: n + 1, nNamed: nNamed + (namedIn === undefined ? 0 : 1) });
  }
  return [...found.values()].sort((a, b) => b.n - a.n || compare(a.wording, b.wording));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
