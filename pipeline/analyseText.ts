import { chooseAnalysers } from "./chooseAnalysers.ts";
import type { Analysis } from "./language/Analysis.ts";
import { identifyLanguage } from "./language/identifyLanguage.ts";
import { identifyParagraphs } from "./language/identifyParagraphs.ts";
import { joinAnalyses } from "./language/joinAnalyses.ts";
import type { Language } from "./structure/StructuredDocument.ts";
import type { Tools } from "./tools.ts";

/** Paragraphs of one language that follow each other: code units of the text, end exclusive. */
export interface TextPart {
  readonly language: Language;
  /** Version of the analyser that read it. */
  readonly model: string;
  readonly start: number;
  readonly end: number;
}

export interface AnalysedText {
  /** The language most of the text is in. */
  readonly language: Language;
  readonly parts: readonly TextPart[];
  readonly analysis: Analysis;
}

/**
 * Analyses a text as it is, without cleaning: each paragraph (empty lines part them) with its language's analyser.
 *
 * A text too short to tell its language is taken for French; one that tells a language without a model gets no tags.
 *
 * @param language of the whole text, where it is known; else it is found out
 */
export async function analyseText(
  text: string,
  tools: Pick<Tools, "french" | "english">,
  language?: Language,
): Promise<AnalysedText> {
  const starts = [0, ...[...text.matchAll(EMPTY_LINES)].map(({ 0: gap, index }) => index + gap.length)];
  const paragraphs = starts.map((start, i) => text.slice(start, starts[i + 1]));
  const document = language ?? (await documentLanguage(paragraphs));
  const languages =
    language === undefined ? await identifyParagraphs(paragraphs, document) : paragraphs.map(() => document);
  const analysers = await chooseAnalysers([document, ...languages], tools);
  const parts = languages
    .map((own, i) => ({ language: own, start: starts[i] ?? 0 }))
    .filter(({ language: own }, i) => i === 0 || own !== languages[i - 1])
    .map(({ language: own, start }, i, all) => ({
      language: own,
      model: analysers.get(own)?.version ?? "",
      start,
      end: all[i + 1]?.start ?? text.length,
    }));
  const pieces = parts.flatMap(({ language: own, start, end }) => {
    const analyser = analysers.get(own);
    return analyser ? [{ start, analysis: analyser.analyse(text.slice(start, end)) }] : [];
  });
  return { language: document, parts, analysis: joinAnalyses(pieces) };
}

const EMPTY_LINES = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/g;

async function documentLanguage(paragraphs: readonly string[]): Promise<Language> {
  const found = await identifyLanguage(paragraphs);
  if (found !== "und") return found;
  return (await identifyParagraphs(paragraphs, "fr")).includes("und") ? "und" : "fr";
}
