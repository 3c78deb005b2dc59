import { formatRule, type LemmaRule } from "../Lexicon.ts";

interface Ruled {
  readonly form: string;
  readonly rules: ReadonlyMap<string, LemmaRule>;
}

const LONGEST = 6;
/** An ending must be seen this often, and its rule hold for this share of its words. */
const LEAST_COUNT = 8;
const LEAST_SHARE = 0.7;

/**
 * Learns lemma rules by word ending, for words the lexicon does not hold.
 *
 * An ending is kept only where it decides otherwise than the next shorter one.
 *
 * @returns class and ending (`Vaient`) → rule
 */
export function learnEndings(words: readonly Ruled[]): ReadonlyMap<string, LemmaRule> {
  const counts = new Map<string, Map<string, number>>();
  const ruleOf = new Map<string, LemmaRule>();
  for (const { form, rules } of words) {
    for (const [lemmaClass, rule] of rules) {
      const name = formatRule(rule);
      ruleOf.set(name, rule);
      for (let length = 0; length <= LONGEST && length < form.length; length++) {
        if (rule.strip > length) continue;
        const key = lemmaClass + form.slice(form.length - length);
        const tally = counts.get(key) ?? new Map<string, number>();
        counts.set(key, tally);
        tally.set(name, (tally.get(name) ?? 0) + 1);
      }
    }
  }
  const kept = new Map<string, LemmaRule>();
  const keys = [...counts.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const key of keys) {
    const [name, n, total] = best(counts.get(key) ?? new Map());
    const rule = ruleOf.get(name);
    if (rule === undefined || (key.length > 1 && (n < LEAST_COUNT || n < LEAST_SHARE * total))) continue;
    const shorter = longestKept(kept, key);
    if (shorter === undefined || formatRule(shorter) !== name) kept.set(key, rule);
  }
  return kept;
}

function best(tally: ReadonlyMap<string, number>): [name: string, n: number, total: number] {
  let [name, n, total] = ["", 0, 0];
  for (const [candidate, count] of tally) {
    total += count;
    if (count > n || (count === n && candidate < name)) [name, n] = [candidate, count];
  }
  return [name, n, total];
}

function longestKept(kept: ReadonlyMap<string, LemmaRule>, key: string): LemmaRule | undefined {
  for (let start = 2; start <= key.length; start++) {
    const rule = kept.get(key.slice(0, 1) + key.slice(start));
    if (rule !== undefined) return rule;
  }
  return undefined;
}
