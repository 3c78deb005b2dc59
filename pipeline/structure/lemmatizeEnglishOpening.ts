import { remembering } from "./remembering.ts";
import type { Role } from "./StructuredDocument.ts";

/** Verbs of openings whose base no ending tells. */
const VERBS: Readonly<Record<string, string>> = {
  agreeing: "agree",
  being: "be",
  does: "do",
  has: "have",
  having: "have",
  is: "be",
  committing: "commit",
  recommitting: "recommit",
  regretting: "regret",
  focuses: "focus",
};

/** Verbs in -ing that are none of an opening's, and nouns in -s. */
const NO_VERB = new Set([
  "nothing",
  "during",
  "its",
  "this",
  "serious",
  "conscious",
  "unwavering",
  "unceasing",
]);

/** Bases in -e of the participles that resolutions open with: noting → note, but stressing → stress. */
const SILENT_E = new Set(
  "acknowledge acquiesce advise advocate anticipate appreciate approve authorize believe cite commemorate continue contribute convene declare deplore desire determine dispose emphasize encourage endorse enhance escape examine exercise give guide have hope imagine include inspire invite leave make move note observe organize praise propose prove provide pursue re-emphasize realise realize receive recognise recognize reduce reiterate remove resolve restate scrutinize serve share strive subscribe take trouble underline underscore urge use value voice welcome".split(
    " ",
  ),
);

/**
 * The lemma phrase of an English opening: "Reaffirming also" → "reaffirm also", "Also notes with concern" →
 * "also note with concern"; an adjective stays: "Deeply concerned" → "deeply concerned".
 *
 * The first participle (preambular) or the first verb in -s (operative) becomes its base.
 */
export function lemmatizeEnglishOpening(phrase: string, role: Role): string {
  return role === "operative" ? lemmatizePresent(phrase) : lemmatizeParticiple(phrase);
}

const lemmatizePresent = remembering((phrase) => lemmatize(phrase, /[^s]s$/u));
const lemmatizeParticiple = remembering((phrase) => lemmatize(phrase, /.{2}ing$/u));

function lemmatize(phrase: string, verb: RegExp): string {
  const words = phrase.toLowerCase().replaceAll("’", "'").split(" ");
  const at = words.findIndex((word) => verb.test(word) && !NO_VERB.has(word));
  return words.map((word, i) => (i === at ? baseOf(word) : word)).join(" ");
}

function baseOf(verb: string): string {
  const irregular = VERBS[verb];
  if (irregular !== undefined) return irregular;
  if (verb.endsWith("ing")) {
    const stem = verb.slice(0, -3);
    return SILENT_E.has(`${stem}e`) ? `${stem}e` : stem;
  }
  if (/[^aeiou]ies$/u.test(verb)) return `${verb.slice(0, -3)}y`;
  return /(?:ss|sh|ch|x|zz)es$/u.test(verb) ? verb.slice(0, -2) : verb.slice(0, -1);
}
