import { isEnglishDate, readEnglishDate } from "./english/readEnglishDate.ts";
import { readEnglishOpening } from "./english/readEnglishOpening.ts";
import { readEnglishOrdinal } from "./english/readEnglishOrdinal.ts";
import { lemmatizeEnglishOpening } from "./lemmatizeEnglishOpening.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";
import { readEnglishStrength } from "./strength/readEnglishStrength.ts";

const OPENERS: readonly (readonly [organ: string, opener: RegExp])[] = [
  ["General Assembly", /^(?:[A-Z] )?The General Assembly\s*,?$/u],
  ["Security Council", /^(?:[A-Z] )?The Security Council\s*,?$/u],
  ["Economic and Social Council", /^(?:[A-Z] )?The Economic and Social Council\s*,?$/u],
  ["Human Rights Council", /^(?:[A-Z] )?The Human Rights Council\s*,?$/u],
];

/** Resolutions in English. */
export const englishResolutions: ResolutionLanguage = {
  readOrgan: (paragraph) => OPENERS.find(([, opener]) => opener.test(paragraph.trim()))?.[0],
  readOpening: readEnglishOpening,
  lemmatizeOpening: ({ phrase, form }) =>
    lemmatizeEnglishOpening(phrase, form === "present" ? "operative" : "preambular"),
  readStrength: readEnglishStrength,
  readDate: readEnglishDate,
  isDate: isEnglishDate,
  readSession: (line) => {
    const words = /^\s*([\p{L}-]+(?:[\s-]\p{L}+)?)\s+session(?!\p{L})/iu.exec(line)?.[1];
    return words === undefined ? undefined : readEnglishOrdinal(words);
  },
  readCommittee,
  readAgendaItem: (line) =>
    /^(?:.*\s)?Agenda items?\s+(\d+)(?:\s+\(([a-z]{1,2})\))?/iu
      .exec(line)
      ?.slice(1)
      .filter((part) => part !== undefined)
      .map((part, index) => (index === 0 ? part : `(${part})`))
      .join(" "),
  assembly: "General Assembly",
  prefixes: {
    "General Assembly": "A/RES/",
    "Economic and Social Council": "E/RES/",
    "Human Rights Council": "A/HRC/RES/",
  },
  closing:
    /^(?:\d{1,4}(?:st|nd|rd|th)?\s+(?:\([\p{L}\s]+\)\s+)?(?:plenary\s+)?meeting|Adopted\s+at\s+the\s+\d+)/iu,
  annex: /^(?:Annex|Appendix|Enclosure)(?:\s+(?:[IVX]+|\d+))?$/iu,
  draftLine: /^(?:.*:\s*)?(?:revised )?draft (?:resolution|decision)|Distr\.\s*:?\s*Limited/iu,
  adoptedLine: /^(?:Resolutions?\b.*\badopted|Adopted by )/iu,
  distributionLine: /Distr\.\s*:?\s*(?:General|Limited|Restricted)/iu,
};

function readCommittee(line: string): string | undefined {
  const named = /(?:^|[Rr]eport of the )(.*?)(\p{Lu}\p{L}+ Committee)(?!\p{L})/u.exec(line)?.[2];
  return named !== undefined && readEnglishOrdinal(named.replace(/ Committee$/u, "")) !== undefined
    ? named
    : undefined;
}
