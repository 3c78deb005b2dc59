import { levelWord } from "./levelWord.ts";
import type { Pattern } from "./Pattern.ts";
import { canBeEmpty } from "./parsePattern.ts";
import { SHORTEST_PREFIX } from "./readPatternWord.ts";

/** Where a match of the pattern can begin: levelled words, and first letters of words. */
export interface FirstKeys {
  readonly words: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
}

/** The keys by which an index finds the patterns that may match at a token. */
export function firstKeys(pattern: Pattern, language: string): FirstKeys {
  const words = new Set<string>();
  const beginnings = new Set<string>();

  function visit(part: Pattern): void {
    if (part.kind === "word") words.add(part.key);
    else if (part.kind === "exact") words.add(levelWord(part.form, language));
    else if (part.kind === "prefix") beginnings.add(firstLetters(part.beginning));
    else if (part.kind === "choice") part.options.forEach(visit);
    else if (part.kind === "optional") visit(part.item);
    else if (part.kind === "sequence") {
      for (const item of part.items) {
        visit(item);
        if (!canBeEmpty(item)) break;
      }
    }
  }

  visit(pattern);
  return { words, beginnings };
}

/** The letters of a folded word that are indexed for prefixes. */
export function firstLetters(folded: string): string {
  return folded.slice(0, SHORTEST_PREFIX);
}
