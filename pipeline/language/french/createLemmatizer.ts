import { TAGS, type Tag } from "../Analysis.ts";
import { evidentTag } from "./evidentTag.ts";
import { applyRule, type LemmaClass, type Lexicon } from "./Lexicon.ts";
import { normalizeForm } from "./normalizeForm.ts";
import { lines, type Sections, section } from "./sections.ts";

/** Lemma of a form with a tag: lower case, but a proper noun and an ordinal in figures as they are written. */
export type Lemmatizer = (form: string, tag: Tag) => string;

/**
 * Looks a lemma up: pronouns and contractions, then what the treebanks know better than the lexicon, then the lexicon's
 * rule for the tag, for unknown words the rule of their ending; otherwise the form itself.
 *
 * @param sections `lemmas`: lines of form, tag and lemma
 */
export function createLemmatizer(sections: Sections, lexicon: Lexicon): Lemmatizer {
  const exceptions = new Map<string, string>();
  for (const line of lines(section(sections, "lemmas"))) {
    const [form = "", tag = "", lemma = ""] = line.split("\t");
    exceptions.set(`${tag} ${form}`, lemma);
  }
  const found = new Map<Tag, Map<string, string>>(TAGS.map((tag) => [tag, new Map()]));
  return (form, tag) => {
    const kept = found.get(tag);
    const known = kept?.get(form);
    if (known !== undefined) return known;
    const lemma = lookUp(form, tag);
    if ((kept?.size ?? 0) >= MOST_KEPT) kept?.clear();
    kept?.set(form, lemma);
    return lemma;
  };

  function lookUp(form: string, tag: Tag): string {
    if (tag === "PROPN" || (tag === "ADJ" && evidentTag(form) === "ADJ")) return form.normalize("NFC");
    const normal = normalizeForm(form);
    return (
      FIXED.get(`${tag} ${normal}`) ?? exceptions.get(`${tag} ${normal}`) ?? lemmaByRule(normal, tag, lexicon)
    );
  }
}

/** Lemmas are kept until there are this many under a tag; then all of the tag are forgotten, which bounds memory. */
const MOST_KEPT = 50_000;

/** The classes to look under, for each tag; adjectives used as nouns and nouns as adjectives follow their own class. */
const CLASSES: ReadonlyMap<Tag, readonly LemmaClass[]> = new Map<Tag, readonly LemmaClass[]>([
  ["NOUN", ["N", "A"]],
  ["ADJ", ["A", "N"]],
  ["VERB", ["V"]],
  ["AUX", ["V"]],
  ["ADV", ["R"]],
]);

export function lemmaByRule(normal: string, tag: Tag, lexicon: Lexicon): string {
  const classes = CLASSES.get(tag);
  if (classes === undefined) return normal;
  const hyphen = normal.lastIndexOf("-");
  const whole = lexicon.reading(normal);
  const reading = whole ?? (hyphen > 0 ? lexicon.reading(normal.slice(hyphen + 1)) : undefined);
  for (const lemmaClass of classes) {
    const rule = reading?.rules.get(lemmaClass);
    if (rule !== undefined) return applyRule(normal, rule);
  }
  const [first] = classes;
  if (first === undefined || first === "R" || !/^[\p{L}'-]{3,}$/u.test(normal)) return normal;
  const rule = lexicon.guess(normal, first);
  return rule === undefined ? normal : applyRule(normal, rule);
}

/**
 * Our own convention where it differs from Universal Dependencies: pronouns of the third person are *il*
 * (UD: *lui*, *eux*), the others are their subject form; contractions are their preposition.
 */
const FIXED: ReadonlyMap<string, string> = new Map([
  ...group("PRON", "il", ["il", "ils", "elle", "elles", "lui", "leur", "eux", "le", "la", "les", "l'"]),
  ...group("PRON", "il", ["-il", "-ils", "-elle", "-elles", "-t-il", "-t-ils", "-t-elle", "-t-elles"]),
  ...group("PRON", "il", ["-le", "-la", "-les", "-lui", "-leur"]),
  ...group("PRON", "on", ["on", "-on", "-t-on"]),
  ...group("PRON", "je", ["je", "j'", "me", "m'", "moi", "-je", "-moi"]),
  ...group("PRON", "tu", ["tu", "te", "t'", "toi", "-tu", "-toi"]),
  ...group("PRON", "nous", ["nous", "-nous"]),
  ...group("PRON", "vous", ["vous", "-vous"]),
  ...group("PRON", "se", ["se", "s'", "soi"]),
  ...group("PRON", "ce", ["ce", "c'", "ç'", "-ce"]),
  ...group("PRON", "en", ["en", "-en"]),
  ...group("PRON", "y", ["y", "-y"]),
  ...group("PRON", "que", ["que", "qu'"]),
  ...group("ADP", "de", ["de", "d'", "du", "des"]),
  ...group("ADP", "à", ["à", "au", "aux"]),
  ...group("NOUN", "monsieur", ["m.", "mm."]),
  ...group("NOUN", "madame", ["mme", "mmes", "mme.", "mmes."]),
  ...group("NOUN", "mademoiselle", ["mlle", "mlles", "mlle.", "mlles."]),
  ...group("NOUN", "article", ["art."]),
  ...group("NOUN", "paragraphe", ["par."]),
  ...group("NOUN", "volume", ["vol."]),
  ...group("NOUN", "numéro", ["n°", "nº", "nᵒ", "n°s", "nos", "no", "no.", "nos."]),
  ...group("NOUN", "page", ["p.", "pp."]),
]);

function group(tag: Tag, lemma: string, forms: readonly string[]): readonly [string, string][] {
  return forms.map((form) => [`${tag} ${form}`, lemma]);
}
