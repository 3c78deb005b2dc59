import type { Model } from "wink-nlp";
import { TAGS } from "../Analysis.ts";
import type { Lemmatizer } from "./createLemmatizer.ts";
import { createLowerLemmatizer } from "./createLowerLemmatizer.ts";
import { createSetters } from "./createSetters.ts";
import { formAt, type RawDocument, tagNumberAt } from "./RawDocument.ts";
import { readabilityStats } from "./readabilityStats.ts";
import type { Tagger } from "./Tagger.ts";
import { createWinkCore, WINK_TAGS, winkFeatures } from "./winkCore.ts";

/** What wink-nlp hands to the custom entities' transformer. */
interface EntitySearch {
  readonly matchValue: boolean;
  readonly usePOS: boolean;
  readonly preserve: Readonly<Record<string, string>>;
  readonly rdd: RawDocument;
}

/** wink-nlp's exported form of an automaton without patterns. */
const EMPTY_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/**
 * Recognises tag names in custom entity patterns: `ADP` stands for the tag, `^ADP` for the word itself.
 * State 1 is "after ^"; each tag has two final states.
 */
const TAG_NAMES_MACHINE = JSON.stringify([
  100,
  1 + 2 * TAGS.length,
  {
    0: { "^": 1, ...Object.fromEntries(TAGS.map((tag, i) => [tag, 2 + 2 * i])) },
    1: Object.fromEntries(TAGS.map((tag, i) => [tag, 3 + 2 * i])),
  },
  Object.fromEntries(
    TAGS.flatMap((tag, i) => [
      [2 + 2 * i, tag],
      [3 + 2 * i, tag],
    ]),
  ),
  {},
  Object.fromEntries(
    TAGS.flatMap((_, i) => [
      [2 + 2 * i, { preserve: false }],
      [3 + 2 * i, { preserve: true }],
    ]),
  ),
]);

/**
 * The French model as wink-nlp 2.4.0 takes it: `winkNLP(createWinkModel(tagger, lemmatize))`.
 *
 * The setters write sentences and tags into the raw document themselves, with no automata. wink-nlp gives `lemmatize` the
 * word in lower case, so that `its.lemma` is lower case for proper nouns too. Named entities, negation and sentiment find
 * nothing; custom entities work with words and tags.
 *
 * @param onTagged told of each document once its tags stand in it
 */
export function createWinkModel(
  tagger: Tagger,
  lemmatize: Lemmatizer,
  onTagged: (document: RawDocument) => void = () => undefined,
): Model {
  const { setSentences, setTags } = createSetters(tagger);
  return {
    core: createWinkCore,
    featureFn: winkFeatures,
    sbd: () => ({
      machines: [],
      transformers: [],
      setter: (_matches: unknown, document: RawDocument) => setSentences(document),
    }),
    pos: () => ({
      machines: [],
      transformers: [],
      updater: () => undefined,
      setter: (document: RawDocument) => {
        setTags(document);
        onTagged(document);
      },
    }),
    ner: () => ({ machines: [EMPTY_MACHINE], transformers: [undefined] }),
    negation: () => ({ machines: [EMPTY_MACHINE], setter: () => undefined }),
    sa: () => ({ machines: [EMPTY_MACHINE], setter: () => undefined }),
    metaCER: () => ({ machines: TAG_NAMES_MACHINE, transformers: [entityToken] }),
    addons: {
      stem: (word: string) => word,
      readabilityStats,
      lemmatize: createLowerLemmatizer(lemmatize),
    },
  };
}

/** A token as custom entity patterns see it: a literal word of the patterns, else its tag, else the word. */
function entityToken(token: string | number, _cache: unknown, search: EntitySearch, i: number): string {
  if (typeof token === "string") return token;
  const word = search.matchValue ? formAt(search.rdd, i) : search.rdd.cache.value(token);
  const literal = search.preserve[word];
  if (literal !== undefined) return literal;
  return search.usePOS ? (WINK_TAGS[tagNumberAt(search.rdd, i)] ?? word) : word;
}
