import type { Analysis, NumberedEntries, Tag } from "../language/Analysis.ts";
import { foldWord, lowerWord } from "./foldWord.ts";
import { functionWords, type ListRole } from "./functionWords.ts";
import { levelFolded } from "./levelWord.ts";

/** What patterns ask of one token. */
export interface Token {
  readonly form: string;
  /** Lower case, accents kept. */
  readonly lower: string;
  readonly folded: string;
  /** Lower case, accents kept. */
  readonly lemma: string;
  readonly foldedLemma: string;
  readonly lemmaAsGiven: string;
  /** Levelled form and lemma. */
  readonly key: string;
  readonly lemmaKey: string;
  readonly tag: Tag;
  readonly kind: "word" | "article" | "comma" | "mark";
  readonly role: ListRole | undefined;
  readonly isCapital: boolean;
}

/** Most tokens remembered at a time, beside those of a register: about 100 MB. */
const MOST_REMEMBERED = 200_000;

/**
 * A reader of analyses in one language. It remembers what it made of each form, lemma and tag, for speed only:
 * the same three give the same object.
 *
 * @param language ISO 639-1
 * @param complete makes what the caller wants of a token, once for each that is remembered
 * @param most how many are remembered; one more, and all are forgotten
 */
export function createTokenReader<Complete extends Token>(
  language: string,
  complete: (token: Token) => Complete,
  most = MOST_REMEMBERED,
): (analysis: Analysis) => readonly Complete[] {
  /** By form, which tells nearly always (19,932 forms have 21,549 tags in a session); a key joined of all three cost twice the time. */
  const remembered = new Map<string, Complete[]>();
  let size = 0;

  function read(form: string, lemma: string, tag: Tag): Complete {
    const known = remembered.get(form);
    if (known !== undefined) {
      for (const token of known) if (token.tag === tag && token.lemmaAsGiven === lemma) return token;
    }
    return remember(form, lemma, tag);
  }

  function remember(form: string, lemma: string, tag: Tag): Complete {
    if (size >= most) {
      remembered.clear();
      size = 0;
    }
    const token = complete(readToken(form, lemma, tag, language));
    const others = remembered.get(form);
    if (others === undefined) remembered.set(form, [token]);
    else others.push(token);
    size++;
    return token;
  }

  const readNumbered = createNumberedReader((form, lemma, tag) =>
    complete(readToken(form, lemma, tag, language)),
  );
  return ({ forms, lemmas, tags, entries }) =>
    entries
      ? readNumbered(entries)
      : forms.map((form, index) => read(form, lemmas[index] ?? form, tags[index] ?? "X"));
}

/** Remembers what it made of each entry by its number, until there is another register. */
function createNumberedReader<Complete>(
  make: (form: string, lemma: string, tag: Tag) => Complete,
): (entries: NumberedEntries) => readonly Complete[] {
  let current: NumberedEntries["register"] = [];
  let made: Complete[] = [];
  return ({ register, numbers }) => {
    if (register !== current) [current, made] = [register, []];
    for (let number = made.length; number < register.length; number++) {
      const { form = "", lemma = "", tag = "X" } = register[number] ?? {};
      made.push(make(form, lemma, tag));
    }
    const tokens: Complete[] = [];
    for (const number of numbers) {
      const token = made[number];
      if (token !== undefined) tokens.push(token);
    }
    return tokens;
  };
}

function readToken(form: string, lemma: string, tag: Tag, language: string): Token {
  const ofForm = readWord(form, language);
  const ofLemma = lemma === form ? ofForm : readWord(lemma, language);
  const words = functionWords(language);
  const { lower } = ofForm;
  return {
    form,
    lower,
    folded: ofForm.folded,
    lemma: ofLemma.lower,
    foldedLemma: ofLemma.folded,
    lemmaAsGiven: lemma,
    key: ofForm.key,
    lemmaKey: ofLemma.key,
    tag,
    kind: kindOf(lower, words.articles),
    role: words.roles.get(lower),
    isCapital: lower !== form && /^\p{Lu}/u.test(form),
  };
}

function readWord(word: string, language: string) {
  const lower = lowerWord(word);
  const folded = foldWord(lower);
  return { lower, folded, key: levelFolded(lower, folded, language) };
}

function kindOf(lower: string, articles: ReadonlySet<string>): Token["kind"] {
  if (articles.has(lower)) return "article";
  if (lower === ",") return "comma";
  return /[\p{L}\p{N}]/u.test(lower) ? "word" : "mark";
}
