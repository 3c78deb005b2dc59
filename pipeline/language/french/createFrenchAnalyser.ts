import winkNLP from "wink-nlp";
import { type Analyser, TAGS, type Tag } from "../Analysis.ts";
import { winkSentenceEnds } from "../winkSentenceEnds.ts";
import { createLemmatizer } from "./createLemmatizer.ts";
import { createWinkModel } from "./createWinkModel.ts";
import type { FrenchModelFiles } from "./FrenchModelFiles.ts";
import { createLexicon } from "./Lexicon.ts";
import { normalizeForm } from "./normalizeForm.ts";
import { parseSections } from "./sections.ts";
import { createTagger } from "./Tagger.ts";

export interface FrenchAnalyser extends Analyser {
  /**
   * Whether the lexicon holds a word, case and apostrophe folded.
   * Names count only where the word is written with a capital: *Genève*, not *genève*.
   */
  knowsWord(word: string): boolean;
}

/** Raised when rules in code change what comes out: tokens, sentences, lemma conventions. */
const RULES = 1;

/**
 * Makes the French analyser on the wink-nlp runtime.
 *
 * Lemmas are lower case, proper nouns as written; *du, des, au, aux* are one token with the preposition's lemma;
 * pronouns of the third person are *il*.
 *
 * @throws Error if the files are not a French model
 */
export function createFrenchAnalyser(files: FrenchModelFiles): FrenchAnalyser {
  const lexicon = createLexicon(files.lexicon);
  const weights = parseSections(files.weights);
  const lemmatize = createLemmatizer(weights, lexicon);
  const wink = winkNLP(createWinkModel(createTagger(weights, lexicon), lemmatize), ["sbd", "pos"]);

  return {
    language: "fr",
    version: `themeline-fr-${RULES}-${files.hash.slice(0, 12)}`,
    knowsWord(word) {
      const reading = lexicon.reading(normalizeForm(word));
      return reading !== undefined && (reading.ambiguity !== "P" || word !== word.toLowerCase());
    },
    analyse(text) {
      const document = wink.readDoc(text.replace(NO_BREAK_IN_NUMBER, " "));
      const words = document.tokens().out();
      const tags = document.tokens().out(wink.its.pos);
      const starts: number[] = [];
      const ends: number[] = [];
      const forms: string[] = [];
      const kept: Tag[] = [];
      const lemmas: string[] = [];
      /** Tokens kept before each of wink's tokens. */
      const keptBefore: number[] = [];
      let at = 0;
      words.forEach((word, i) => {
        while (isWinkSpace(text.charCodeAt(at))) at++;
        const start = at;
        at += word.length;
        keptBefore.push(forms.length);
        const tag = TAG_NAMED.get(tags[i] ?? "");
        if (tag === undefined) return;
        const form = word.includes(" ") ? text.slice(start, at) : word;
        starts.push(start);
        ends.push(at);
        forms.push(form);
        kept.push(tag);
        lemmas.push(lemmatize(form, tag));
      });
      keptBefore.push(forms.length);
      const sentenceEnds = winkSentenceEnds(document, wink.its, keptBefore);
      return { starts, ends, forms, tags: kept, lemmas, sentenceEnds };
    },
  };
}

/** Every tag but wink-nlp's own SPACE. */
const TAG_NAMED: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]));

/** wink-nlp takes a token with a no-break space in it for spaces; both spaces are one code unit, so offsets hold. */
const NO_BREAK_IN_NUMBER = /(?<=\p{Nd})[\u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** The spaces that wink-nlp keeps with the next token: see `FRENCH_TOKEN`. */
function isWinkSpace(unit: number): boolean {
  if (unit === 0x20 || unit === 0xa0) return true;
  if (unit < 0x2002) return false;
  return unit <= 0x2005 || unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0x205f;
}
