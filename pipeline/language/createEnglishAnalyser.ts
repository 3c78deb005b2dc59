import type winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { type Analyser, type Analysis, TAGS, type Tag } from "./Analysis.ts";
import { alignTokens } from "./alignTokens.ts";
import { apartFromLongRuns } from "./apartFromLongRuns.ts";
import { createUntaggedAnalyser } from "./createUntaggedAnalyser.ts";
import { ENGLISH_VERSION } from "./englishVersion.ts";
import { maskForWink } from "./maskForWink.ts";
import { mendEnglishTags } from "./mendEnglishTags.ts";
import { winkSentenceEnds } from "./winkSentenceEnds.ts";

/**
 * Makes the English analyser: wink-nlp with its own model, and exact rules for what that gets wrong in UN texts.
 *
 * Symbols and numbers of resolutions and sections (A/RES/74/177, 74/177, III.47) are one token, a number; addresses are one
 * token, a sign; abbreviations before a number (para. 24) keep their full stop and are nouns; ordinals (50th) are adjectives, labels
 * in brackets ((a), (iv)) X, the apostrophe of a plural's possessive (States’) the particle *'s*. Lemmas are lower case,
 * proper nouns as written.
 *
 * What differs from Universal Dependencies' English-EWT is named, with counts, in `data/models/en/README.md`.
 *
 * @param model wink-eng-lite-web-model
 * @see https://winkjs.org/wink-nlp/
 */
export function createEnglishAnalyser(model: typeof winkModel): Analyser {
  const wink = winkNLP(model, ["sbd", "pos"]);
  const { its } = wink;
  const untagged = createUntaggedAnalyser("en");
  return {
    language: "en",
    version: ENGLISH_VERSION,
    analyse: (text) => apartFromLongRuns(text, analyse, untagged.analyse),
  };

  function analyse(text: string): Analysis {
    const masked = maskForWink(text);
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
      const base = tag === "PRON" || tag === "DET" ? BASE_FORMS.get(form.toLowerCase()) : undefined;
      if (base !== undefined) return base;
      const isAsWritten = tag === "NUM" || tag === "SYM" || tag === "X" || form.endsWith(".");
      const lemma = isAsWritten ? form : (winkLemmas[sources[i] ?? -1] ?? form);
      return lemma.toLowerCase().normalize("NFC");
    });
    const sentenceEnds = joinLabel(
      forms,
      winkSentenceEnds(document, its, keptBefore(sources, values.length)),
    );
    return { starts, ends, forms, tags, lemmas, sentenceEnds };
  }
}

const POSSESSIVE = /^['’]s?$/i;

/** Forms of pronouns and determiners whose lemma wink-nlp leaves as it is. */
const BASE_FORMS: ReadonlyMap<string, string> = new Map([
  ["me", "i"],
  ["him", "he"],
  ["us", "we"],
  ["them", "they"],
  ["an", "a"],
  ["these", "this"],
  ["those", "that"],
]);

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
