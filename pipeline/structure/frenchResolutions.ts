import { lemmatizeOpening } from "./lemmatizeOpening.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";
import { isDate, readDate } from "./readDate.ts";
import { readOpening } from "./readOpening.ts";
import { readOrgan } from "./readOrgan.ts";
import { readOrdinal, readSession } from "./readSession.ts";
import { readFrenchStrength } from "./strength/readFrenchStrength.ts";

/** Resolutions in French. */
export const frenchResolutions: ResolutionLanguage = {
  readOrgan,
  readOpening,
  lemmatizeOpening: ({ phrase, form }) => lemmatizeOpening(phrase, form),
  readStrength: readFrenchStrength,
  readDate,
  isDate,
  readSession,
  readCommittee,
  readAgendaItem,
  assembly: "Assemblée générale",
  prefixes: {
    "Assemblée générale": "A/RES/",
    "Conseil économique et social": "E/RES/",
    "Conseil des droits de l’homme": "A/HRC/RES/",
  },
  closing: /^(?:\d{1,4}(?:e|er|re)?\s+séance(?:\s+plénière)?|Adoptée?\s+à\s+la\s+\d+)/iu,
  annex: /^(?:Annexe|Appendice|Pièce jointe)(?:\s+(?:[IVX]+|\d+|unique))?$/iu,
  draftLine: /^(?:.*:\s*)?projet de (?:résolution|décision)|Distr\.\s*:?\s*limitée/iu,
  adoptedLine: /^(?:Résolutions?\b.*\badoptée|Adoptée? par )/iu,
  distributionLine: /Distr\.\s*:?\s*(?:générale|limitée|restreinte)/iu,
};

function readCommittee(line: string): string | undefined {
  const named = /(?:^|rapport de la )(\p{Lu}\p{L}+ Commission)(?!\p{L})/u.exec(line)?.[1];
  return named !== undefined && readOrdinal(named.replace(/ Commission$/u, "")) !== undefined
    ? named
    : undefined;
}

function readAgendaItem(line: string): string | undefined {
  return /Points?\s+(\d+(?:\s+[a-z]{1,2}\))?)\s+(?:de\s+l['’]ordre du jour|du projet d['’]ordre du jour)/u.exec(
    line,
  )?.[1];
}
