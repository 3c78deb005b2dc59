import winkNLP from "wink-nlp";
import type { Analysis } from "../Analysis.ts";
import { createEntries } from "./createEntries.ts";
import type { Lemmatizer } from "./createLemmatizer.ts";
import { createWinkModel } from "./createWinkModel.ts";
import type { RawDocument } from "./RawDocument.ts";
import { readColumns } from "./readColumns.ts";
import type { Tagger } from "./Tagger.ts";

/** wink-nlp forgets no word: with more of them it is made anew, between two texts, which bounds memory. */
const MOST_KEPT = 200_000;

/**
 * Makes a reader of French texts: wink-nlp with our model cuts, splits and tags, and what stands in its raw document is
 * read as columns. A test compares with wink-nlp's own API.
 */
export function createFrenchReader(
  tagger: Tagger,
  lemmatize: Lemmatizer,
  mostKept = MOST_KEPT,
): (text: string) => Analysis {
  let document: RawDocument | undefined;
  const model = createWinkModel(tagger, lemmatize, (tagged) => {
    document = tagged;
  });
  const start = () => ({ wink: winkNLP(model, ["sbd", "pos"]), entries: createEntries(lemmatize) });
  let { wink, entries } = start();

  return (text) => {
    if (document !== undefined && document.cache.currentSize() > mostKept) ({ wink, entries } = start());
    const level = text.replace(NO_BREAK_IN_NUMBER, " ");
    wink.readDoc(level);
    if (document === undefined) throw new Error("wink-nlp told of no document");
    return readColumns(document, { text, level }, entries);
  };
}

/**
 * wink-nlp takes a token with a no-break space in it for spaces; both spaces are one code unit, so offsets hold.
 * The space comes first, for speed only.
 */
const NO_BREAK_IN_NUMBER = /[\u00a0\u2009\u202f](?<=\p{Nd}[\u00a0\u2009\u202f])(?=\p{Nd}{3}(?!\p{Nd}))/gu;
