import { formsOf, type RawDocument } from "./RawDocument.ts";

/** What wink-nlp's `its.readabilityStats` gives of a document. */
export interface ReadabilityStats {
  /** Flesch reading ease for French; 0 (hard) to 100 (easy) for most texts, 0 for a text without words. */
  readonly fres: number;
  /** Always 0: the model has no sentiment. */
  readonly sentiment: number;
  readonly numOfTokens: number;
  readonly numOfWords: number;
  readonly numOfComplexWords: number;
  /** Words of more than three syllables, in lower case, with the number beyond three. */
  readonly complexWords: Readonly<Record<string, number>>;
  readonly numOfSentences: number;
  readonly readingTimeMins: number;
  readonly readingTimeSecs: number;
}

const WORDS_A_MINUTE = 200;
const MOST_SIMPLE = 3;

/**
 * How easily a document reads: 207 − 1.015 words a sentence − 73.6 syllables a word.
 *
 * @see Kandel & Moles 1958, Application de l'indice de Flesch à la langue française
 */
export function readabilityStats(document: RawDocument): ReadabilityStats {
  const forms = formsOf(document);
  const words = forms.filter((form) => LETTER.test(form)).map((form) => form.toLowerCase().normalize("NFC"));
  const sentences = document.sentences.length;
  let all = 0;
  const complexWords: Record<string, number> = Object.create(null);
  for (const word of words) {
    const syllables = countSyllables(word);
    all += syllables;
    if (syllables > MOST_SIMPLE) complexWords[word] = syllables - MOST_SIMPLE;
  }
  const ease =
    words.length === 0 ? 0 : 207 - (1.015 * words.length) / sentences - (73.6 * all) / words.length;
  const seconds = Math.round((60 * words.length) / WORDS_A_MINUTE);
  return {
    fres: Math.round(ease),
    sentiment: 0,
    numOfTokens: forms.length,
    numOfWords: words.length,
    numOfComplexWords: Object.keys(complexWords).length,
    complexWords,
    numOfSentences: sentences,
    readingTimeMins: Math.floor(seconds / 60),
    readingTimeSecs: seconds % 60,
  };
}

const LETTER = /^\p{L}/u;
const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;
/** The e of *traite* and *personnes* is mute, that of *le* is not. */
const MUTE = /(?<=[aeiouyàâäéèêëîïôöùûüœæ].*[^aeiouyàâäéèêëîïôöùûüœæ])es?$/;

/** Groups of vowels, without the mute e at the end; elided words (*l’*) have none. */
function countSyllables(word: string): number {
  return word.replace(MUTE, "").match(VOWELS)?.length ?? 0;
}
