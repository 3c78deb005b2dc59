import type winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Analyser, TAGS, type Tag } from "./Analysis.ts";
import { alignTokens } from "./alignTokens.ts";
import { ENGLISH_VERSION } from "./englishVersion.ts";
import { mendEnglishTags } from "./mendEnglishTags.ts";
import { winkSentenceEnds } from "./winkSentenceEnds.ts";

/**
 * Makes the English analyser: wink-nlp with its own model, and exact rules for what that gets wrong in UN texts.
 *
 * Symbols and numbers with slashes (A/RES/74/177, 74/177) are one token, a number; ordinals (50th) are adjectives, labels
 * in brackets ((a), (iv)) X, the apostrophe of a plural's possessive (States’) the particle *'s*. Lemmas are lower case,
 * proper nouns as written.
 *
 * What differs from Universal Dependencies' English-EWT: wink-nlp keeps some words with hyphens whole (counter-terrorism)
 * and splits others (well - being); "I'm" and "gonna" stay whole; capitals make proper nouns more often (General Assembly,
 * Member States).
 *
 * @param model wink-eng-lite-web-model
 * @see https://winkjs.org/wink-nlp/
 */
export function createEnglishAnalyser(model: typeof winkModel): Analyser {
  const wink = winkNLP(model, ["sbd", "pos"]);
  const { its } = wink;
  return {
    language: "en",
    version: ENGLISH_VERSION,
    analyse(text) {
      const masked = text.replace(SYMBOL, (symbol) => "9".repeat(symbol.length));
      const document = wink.readDoc(masked);
      const tokens = document.tokens();
      const values = tokens.out();
      const { starts, ends, sources } = alignTokens(masked, values);
      const winkTags = tokens.out(its.pos);
      const winkLemmas = column(tokens, its.lemma);
      const forms = starts.map((start, i) => text.slice(start, ends[i]));
      const given = sources.map((source) => TAG_NAMED.get(winkTags[source] ?? "") ?? "X");
      const tags = mendEnglishTags(forms, given);
      const lemmas = forms.map((form, i) => {
        const tag = tags[i] ?? "X";
        if (tag === "PROPN") return form.normalize("NFC");
        if (tag === "PART" && POSSESSIVE.test(form)) return "'s";
        const lemma = tag === "NUM" || tag === "X" ? form : (winkLemmas[sources[i] ?? -1] ?? form);
        return lemma.toLowerCase().normalize("NFC");
      });
      const sentenceEnds = joinLabel(
        forms,
        winkSentenceEnds(document, its, keptBefore(sources, values.length)),
      );
      return { starts, ends, forms, tags, lemmas, sentenceEnds };
    },
  };
}

/** A/RES/74/177, A/C.3/74/L.7/Rev.1, S-24/2, 74/177: wink-nlp sees as many digits, and so one number. */
const SYMBOL =
  /(?<![\p{L}\p{M}\p{Nd}/.-])(?:\p{Lu}{1,8}(?=\/[\p{L}\p{Nd}./-]{0,40}\p{Nd})(?:\/\p{Lu}*\p{Ll}*[\p{Lu}\p{Nd}]*(?:[.-][\p{L}\p{Nd}]+)*){1,12}|(?:\p{Lu}{1,2}-)?\p{Nd}{1,6}(?:\/\p{Nd}{1,6}){1,4})(?![\p{L}\p{M}\p{Nd}/])/gu;

const POSSESSIVE = /^['’]s?$/i;

const TAG_NAMED: ReadonlyMap<string, Tag> = new Map(TAGS.map((tag) => [tag, tag]));

/** `tokens.out(itsf)`; wink-nlp's own types leave its.lemma out of what it takes. */
function column(tokens: { out(itsf: unknown): unknown }, itsf: unknown): readonly string[] {
  const values = tokens.out(itsf);
  return Array.isArray(values) ? values.map(String) : [];
}

/** For each of wink-nlp's tokens, and for one after the last, how many aligned tokens come before it. */
function keptBefore(sources: readonly number[], tokens: number): readonly number[] {
  const before: number[] = [];
  sources.forEach((source, i) => {
    while (before.length <= source) before.push(i);
  });
  while (before.length <= tokens) before.push(sources.length);
  return before;
}

const LABEL_PART = /^(?:\p{Nd}+|\p{L}|[ivx]+|[.()])$/u;

/** The label that opens a paragraph ("6.", "(a)") is no sentence of its own. */
function joinLabel(forms: readonly string[], ends: readonly number[]): readonly number[] {
  const [first = 0, ...others] = ends;
  const isLabel = first <= 3 && forms.slice(0, first).every((form) => LABEL_PART.test(form));
  return isLabel && others.length > 0 ? others : ends;
}
