import type { Treebank } from "./scoreConllu.ts";

/** How often two readings differ in a way, and in which words most. */
export interface Difference {
  /** `token parted: hyphen`, `ADJ→PROPN` (the treebank's tag first), `lemma of PRON`. */
  readonly kind: string;
  readonly n: number;
  /** The words that differ so most often, with their counts. */
  readonly examples: readonly string[];
}

const EXAMPLES = 4;

/** Signs that tokenizers differ about, the first one in a word counting. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/['’]/u, "apostrophe"],
  [/-/u, "hyphen"],
  [/[.…]/u, "full stop"],
  [/[!?<>=*_~]/u, "repeated sign"],
];

/**
 * Where a reading differs from a treebank, most frequent kind first: tokens parted or joined, tags, and lemmas of tokens
 * that have the same tag.
 */
export function countDifferences(gold: Treebank, system: Treebank["tokens"]): readonly Difference[] {
  const letters = gold.text.replace(/[ \u00a0\u202f\n]/gu, "");
  const found = new Map<string, Map<string, number>>();
  const add = (kind: string, example: string) => {
    const examples = found.get(kind) ?? new Map<string, number>();
    found.set(kind, examples.set(example, (examples.get(example) ?? 0) + 1));
  };
  const starts = startsOf(system);
  for (const [place, token] of gold.tokens) {
    const [start = 0, end = 0] = place.split("-").map(Number);
    const form = letters.slice(start, end);
    const other = system.get(place);
    if (other === undefined) {
      const isParted =
        starts.has(start) &&
        Array.from({ length: end - start - 1 }, (_, i) => start + 1 + i).some((at) => starts.has(at));
      add(`token ${isParted ? "parted" : "joined"}: ${signOf(form)}`, form);
      continue;
    }
    const [tag = ""] = other.tags;
    const [right = ""] = token.tags;
    if (!token.tags.has(tag)) add(`${[...token.tags].join("+")}→${tag}`, form);
    else if (token.lemma !== undefined && token.lemma !== "_" && token.lemma !== other.lemma)
      add(`lemma of ${right}`, `${form} ${token.lemma}≠${other.lemma}`);
  }
  return [...found]
    .map(([kind, examples]) => ({
      kind,
      n: [...examples.values()].reduce((sum, n) => sum + n, 0),
      examples: [...examples]
        .sort(([, a], [, b]) => b - a)
        .slice(0, EXAMPLES)
        .map(([example, n]) => `${example} ${n}`),
    }))
    .sort((a, b) => b.n - a.n);
}

function startsOf(tokens: Treebank["tokens"]): ReadonlySet<number> {
  return new Set([...tokens.keys()].map((place) => Number(place.split("-")[0])));
}

function signOf(form: string): string {
  return SIGNS.find(([pattern]) => pattern.test(form))?.[1] ?? "other";
}
