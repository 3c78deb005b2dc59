import type { Tag } from "../../Analysis.ts";
import { lemmaByRule } from "../createLemmatizer.ts";
import type { Lexicon } from "../Lexicon.ts";
import { normalizeForm } from "../normalizeForm.ts";
import type { GoldToken } from "./readTreebank.ts";

/**
 * Forms whose lemma in the treebanks is mostly another than the lexicon's.
 *
 * @returns lines of form, tag and lemma, separated by tabs, in code-unit order
 */
export function learnLemmas(
  treebank: readonly (readonly GoldToken[])[],
  lexicon: Lexicon,
): readonly string[] {
  const counts = new Map<
    string,
    { readonly form: string; readonly tag: Tag; readonly tally: Map<string, number> }
  >();
  for (const { form, tag, lemma } of treebank.flat()) {
    if (tag === "PROPN" || tag === "PUNCT" || tag === "NUM" || tag === "X" || lemma === "_") continue;
    const normal = normalizeForm(form);
    const key = `${normal}\t${tag}`;
    const known = counts.get(key) ?? { form: normal, tag, tally: new Map<string, number>() };
    counts.set(key, known);
    const folded = normalizeForm(lemma);
    known.tally.set(folded, (known.tally.get(folded) ?? 0) + 1);
  }
  const learned: string[] = [];
  for (const [key, { form, tag, tally }] of counts) {
    const [best] = [...tally].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (best === undefined || best[0] === lemmaByRule(form, tag, lexicon)) continue;
    learned.push(`${key}\t${best[0]}`);
  }
  return learned.sort();
}
