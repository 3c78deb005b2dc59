import type { Analyser } from "../Analysis.ts";
import { createFrenchReader } from "./createFrenchReader.ts";
import { createLemmatizer } from "./createLemmatizer.ts";
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

/** Raised when rules in code change what comes out: tokens, sentences, lemma conventions, how far the tagger adds. */
const RULES = 3;

/**
 * Makes the French analyser.
 *
 * Lemmas are lower case, proper nouns as written; *du, des, au, aux* are one token with the preposition's lemma;
 * pronouns of the third person are *il*.
 *
 * @throws Error if the files are not a French model
 */
export function createFrenchAnalyser(files: FrenchModelFiles): FrenchAnalyser {
  const lexicon = createLexicon(files.lexicon);
  const weights = parseSections(files.weights);
  return {
    language: "fr",
    version: `themeline-fr-${RULES}-${files.hash.slice(0, 12)}`,
    knowsWord(word) {
      const reading = lexicon.reading(normalizeForm(word));
      return reading !== undefined && (reading.ambiguity !== "P" || word !== word.toLowerCase());
    },
    analyse: createFrenchReader(createTagger(weights, lexicon), createLemmatizer(weights, lexicon)),
  };
}
