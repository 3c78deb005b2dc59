import winkNLP from "wink-nlp";
import type { Analyser, Tag } from "../Analysis.ts";
import { createLemmatizer, type Lemmatizer } from "./createLemmatizer.ts";
import { createWinkModel } from "./createWinkModel.ts";
import type { FrenchModelFiles } from "./FrenchModelFiles.ts";
import { createLexicon, type Lexicon } from "./Lexicon.ts";
import { normalizeForm } from "./normalizeForm.ts";
import { formAt, type RawDocument, tagAt } from "./RawDocument.ts";
import { parseSections, type Sections } from "./sections.ts";
import { createTagger } from "./Tagger.ts";

export interface FrenchAnalyser extends Analyser {
  /**
   * Whether the lexicon holds a word, case and apostrophe folded.
   * Names count only where the word is written with a capital: *Genève*, not *genève*.
   */
  knowsWord(word: string): boolean;
}

/** Raised when rules in code change what comes out: tokens, sentences, lemma conventions, how far the tagger adds. */
const RULES = 2;

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
  const read = createReader(weights, lexicon, lemmatize);

  return {
    language: "fr",
    version: `themeline-fr-${RULES}-${files.hash.slice(0, 12)}`,
    knowsWord(word) {
      const reading = lexicon.reading(normalizeForm(word));
      return reading !== undefined && (reading.ambiguity !== "P" || word !== word.toLowerCase());
    },
    analyse(text) {
      const document = read(text.replace(NO_BREAK_IN_NUMBER, " "));
      const starts: number[] = [];
      const ends: number[] = [];
      const forms: string[] = [];
      const tags: Tag[] = [];
      const lemmas: string[] = [];
      const sentenceEnds: number[] = [];
      let at = 0;
      for (const [first, last] of document.sentences) {
        for (let i = first; i <= last; i++) {
          const word = formAt(document, i);
          while (isWinkSpace(text.charCodeAt(at))) at++;
          const start = at;
          at += word.length;
          const tag = tagAt(document, i);
          if (tag === undefined) continue;
          const form = word.includes(" ") ? text.slice(start, at) : word;
          starts.push(start);
          ends.push(at);
          forms.push(form);
          tags.push(tag);
          lemmas.push(lemmatize(form, tag));
        }
        if (forms.length > (sentenceEnds.at(-1) ?? 0)) sentenceEnds.push(forms.length);
      }
      return { starts, ends, forms, tags, lemmas, sentenceEnds };
    },
  };
}

/**
 * Reads texts on the wink-nlp runtime, and gives the numbers it keeps of their tokens: read in one go, without the
 * columns of forms and tags that its document would make first.
 */
function createReader(weights: Sections, lexicon: Lexicon, lemmatize: Lemmatizer) {
  let tagged: RawDocument | undefined;
  const model = createWinkModel(createTagger(weights, lexicon), lemmatize, (document) => {
    tagged = document;
  });
  const wink = winkNLP(model, ["sbd", "pos"]);
  return (text: string): RawDocument => {
    wink.readDoc(text);
    if (tagged === undefined) throw new Error("wink-nlp tagged nothing");
    return tagged;
  };
}

/** wink-nlp takes a token with a no-break space in it for spaces; both spaces are one code unit, so offsets hold. */
const NO_BREAK_IN_NUMBER = /(?<=\p{Nd})[\u00a0\u2009\u202f](?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** The spaces that wink-nlp keeps with the next token: see `FRENCH_TOKEN`. */
function isWinkSpace(unit: number): boolean {
  if (unit === 0x20 || unit === 0xa0) return true;
  if (unit < 0x2002) return false;
  return unit <= 0x2005 || unit === 0x2009 || unit === 0x200a || unit === 0x202f || unit === 0x205f;
}
