import type { Analysis, Tag } from "../language/Analysis.ts";
import { foldWord, lowerWord } from "./foldWord.ts";
import { functionWords, type ListRole } from "./functionWords.ts";
import { levelWord } from "./levelWord.ts";

/** What patterns ask of one token. */
export interface Token {
  readonly form: string;
  /** Lower case, accents kept. */
  readonly lower: string;
  readonly folded: string;
  /** Lower case, accents kept. */
  readonly lemma: string;
  readonly foldedLemma: string;
  /** Levelled form and lemma. */
  readonly key: string;
  readonly lemmaKey: string;
  readonly tag: Tag;
  readonly kind: "word" | "article" | "comma" | "mark";
  readonly role: ListRole | undefined;
  readonly isCapital: boolean;
}

/** Most tokens remembered at a time: about 100 MB. */
const MOST_REMEMBERED = 200_000;

/**
 * A reader of analyses in one language. It remembers what it made of each form, lemma and tag, for speed only:
 * the same three give the same object.
 *
 * @param language ISO 639-1
 */
export function createTokenReader(language: string): (analysis: Analysis) => readonly Token[] {
  const remembered = new Map<string, Token>();

  function read(form: string, lemma: string, tag: Tag): Token {
    const name = `${form}\n${lemma}\n${tag}`;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    const token = readToken(form, lemma, tag, language);
    remembered.set(name, token);
    return token;
  }

  return ({ forms, lemmas, tags }) =>
    forms.map((form, index) => read(form, lemmas[index] ?? form, tags[index] ?? "X"));
}

function readToken(form: string, lemma: string, tag: Tag, language: string): Token {
  const lower = lowerWord(form);
  const words = functionWords(language);
  return {
    form,
    lower,
    folded: foldWord(form),
    lemma: lowerWord(lemma),
    foldedLemma: foldWord(lemma),
    key: levelWord(form, language),
    lemmaKey: levelWord(lemma, language),
    tag,
    kind: kindOf(lower, words.articles),
    role: words.roles.get(lower),
    isCapital: /^\p{Lu}/u.test(form),
  };
}

function kindOf(lower: string, articles: ReadonlySet<string>): Token["kind"] {
  if (articles.has(lower)) return "article";
  if (lower === ",") return "comma";
  return /[\p{L}\p{N}]/u.test(lower) ? "word" : "mark";
}
