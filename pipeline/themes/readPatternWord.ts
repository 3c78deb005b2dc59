import { TAGS, type Tag } from "../language/Analysis.ts";
import { foldWord, lowerWord } from "./foldWord.ts";
import { functionWords } from "./functionWords.ts";
import { levelWord } from "./levelWord.ts";
import type { Pattern } from "./Pattern.ts";
import { PatternError } from "./PatternError.ts";

const FRENCH_ELISION = /^(?:jusqu|lorsqu|puisqu|quoiqu|qu|[ldnsjcmt])'(?=.)/i;
const ENGLISH_POSSESSIVE = /(?<=.)'s$/i;

/** Shortest beginning of a word that a prefix may give, in letters. */
export const SHORTEST_PREFIX = 4;

/**
 * A word of a pattern, as the patterns of the tokens that an analyser makes of it: `d'armes/NOUN` → d', armes/NOUN.
 * A word after `=` is asked for to the letter.
 *
 * @throws PatternError for an unknown tag, or a star anywhere but after four letters or alone with a tag
 */
export function readPatternWord(
  written: string,
  language: string,
  pattern: string,
  at: number,
): readonly Pattern[] {
  const exact = written.startsWith("=");
  const [letters = "", ...tagNames] = written
    .slice(exact ? 1 : 0)
    .replace(/[’ʼ]/g, "'")
    .split("/");
  if (letters === "") throw new PatternError(`no word in ${written}`, pattern, at);
  const tags = tagNames.map((name) => readTag(name, pattern, at));
  const parts = splitWord(letters, language);
  return parts.map((part, index) => {
    const tagsHere = index === parts.length - 1 ? tags : [];
    if (!exact) return oneWord(part, tagsHere, language, pattern, at);
    return { kind: "exact", form: lowerWord(part), capital: isCapital(part), tags: tagsHere };
  });
}

function oneWord(part: string, tags: readonly Tag[], language: string, pattern: string, at: number): Pattern {
  const capital = isCapital(part);
  if (part === "*") {
    if (tags.length > 0) return { kind: "any", capital: false, tags };
    throw new PatternError("a star alone needs a tag, as in */ADJ; for any word write [1]", pattern, at);
  }
  const star = part.indexOf("*");
  if (star !== -1) {
    if (star !== part.length - 1 || star < SHORTEST_PREFIX) {
      throw new PatternError(
        `a star stands after the first letters of a word, ${SHORTEST_PREFIX} at least: ${part}`,
        pattern,
        at,
      );
    }
    return { kind: "prefix", beginning: foldWord(part.slice(0, -1)), capital, tags };
  }
  if (functionWords(language).articles.has(lowerWord(part))) return { kind: "article", shown: part };
  return { kind: "word", key: levelWord(part, language), shown: part, capital, tags };
}

function splitWord(letters: string, language: string): readonly string[] {
  if (language === "fr" && !/^aujourd'hui$/i.test(letters)) {
    const elided = FRENCH_ELISION.exec(letters)?.[0];
    if (elided !== undefined) return [elided, letters.slice(elided.length)];
  }
  if (language === "en") {
    const possessive = ENGLISH_POSSESSIVE.exec(letters);
    if (possessive !== null) return [letters.slice(0, possessive.index), possessive[0]];
  }
  return [letters];
}

function readTag(name: string, pattern: string, at: number): Tag {
  const tag = TAGS.find((known) => known === name);
  if (tag === undefined)
    throw new PatternError(`unknown tag: ${name}; tags are ${TAGS.join(" ")}`, pattern, at);
  return tag;
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
