import { remembering } from "../remembering.ts";
import { STRENGTHS, type Strength, type StrengthClass } from "../Strength.ts";
import type { VerbStrengths } from "./VerbStrengths.ts";

/** Tells the class of an opening's verb; `after` is the text that follows the opening. */
export type StrengthReader = (openingLemma: string, after: string) => Strength | undefined;

/** Reads a language's table of verbs; an opening of another verb, or of one on no scale, has no strength. */
export function createStrengthReader(verbs: VerbStrengths): StrengthReader {
  const classes = readPhrases(verbs.phrases);
  const lifted = new Set(split(verbs.lifted));
  const carriers = new Set(split(verbs.carriers));
  const readLemma = remembering((openingLemma): ReadLemma => {
    const words = openingLemma.replace(verbs.beside, " ").trim().split(/\s+/u);
    const [phrase = "", found] = longest(words, classes) ?? [];
    return {
      ...(found !== undefined && { found }),
      ...(carriers.has(words[0] ?? "") && { carried: words.slice(1).join(" ") }),
      lifts: lifted.has(phrase) && verbs.insisting.test(openingLemma),
    };
  });
  return (openingLemma, after) => {
    const { found, carried, lifts } = readLemma(openingLemma);
    const rest = carried === undefined ? undefined : `${carried} ${after.toLowerCase().trim()}`.trim();
    const object = rest === undefined ? undefined : verbs.carried.find(([pattern]) => pattern.test(rest));
    const own = object?.[1] ?? found;
    if (own === undefined || own === "none") return undefined;
    return placeOf(lifts ? "urges" : own);
  };
}

/** What an opening's lemma phrase tells by itself. */
interface ReadLemma {
  readonly found?: StrengthClass | "none";
  /** The words behind a verb that has the class of what it carries. */
  readonly carried?: string;
  readonly lifts: boolean;
}

function readPhrases(phrases: VerbStrengths["phrases"]): ReadonlyMap<string, StrengthClass | "none"> {
  const classes = [...STRENGTHS, "none" as const];
  return new Map(classes.flatMap((one) => split(phrases[one]).map((phrase) => [phrase, one] as const)));
}

function split(list: string): readonly string[] {
  return list.split(",").map((phrase) => phrase.replace(/\s+/gu, " ").trim());
}

function longest(words: readonly string[], classes: ReadonlyMap<string, StrengthClass | "none">) {
  for (let n = words.length; n > 0; n -= 1) {
    const phrase = words.slice(0, n).join(" ");
    const found = classes.get(phrase);
    if (found !== undefined) return [phrase, found] as const;
  }
  return undefined;
}

const PLACES: Readonly<Record<StrengthClass, Strength>> = {
  notes: 1,
  invites: 2,
  encourages: 3,
  "calls upon": 4,
  requests: 5,
  urges: 6,
  demands: 7,
  decides: 8,
};

function placeOf(one: StrengthClass): Strength {
  return PLACES[one];
}
