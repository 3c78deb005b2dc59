import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import type { ParagraphSource } from "../../../../pipeline/read/SourceDocument.ts";
import { structureDocument } from "../../../../pipeline/structure/structureDocument.ts";

/** What a resolution written for these tests must read as, whatever office program saved it. */
export const RESOLUTION = {
  paragraphs: [
    "header : Nations Unies",
    "header : A/C.3/74/L.7",
    "header : Assemblée générale",
    "header : Soixante-quatorzième session",
    "header : Point 108 b) de l’ordre du jour",
    "title : Coopération technique entre les États",
    "opener : L’Assemblée générale,",
    "preambular : Rappelant ses résolutions 72/194 et 73/186, et la Convention relative à l’eau,",
    "preambular : Consciente que le XXIe siècle commence,",
    "operative 1: Prie instamment les États Membres : a) De coopérer sans délai ; b) De rendre compte chaque année ;",
    "operative 2: Décide de rester saisie de la question.",
  ],
  openings: ["Rappelant", "Consciente", "Prie instamment", "Décide"],
  notes: ["1: Nations Unies, Recueil des Traités, vol. 2225, no 39574.", "2: Voir A/74/130."],
  /** The text before each call. */
  calls: [
    "Rappelant ses résolutions 72/194 et 73/186, et la Convention relative à l’eau",
    "Prie instamment les États Membres : a) De coopérer sans délai",
  ],
  symbol: "A/C.3/74/L.7",
  session: 74,
  agendaItem: "108 b)",
};

/** What the pipeline makes of such a source. */
export function readResolution(source: ParagraphSource): typeof RESOLUTION {
  const { paragraphs, notes, metadata } = structureDocument(
    cleanParagraphs(source, () => false),
    "fr",
  );
  return {
    paragraphs: paragraphs.map(({ role, number = "", text }) => `${role} ${number}: ${text}`),
    openings: paragraphs.flatMap(({ opening }) => (opening === undefined ? [] : [opening])),
    notes: notes.map(({ mark, text }) => `${mark}: ${text}`),
    calls: paragraphs.flatMap(({ text, noteCalls }) => noteCalls.map(({ at }) => text.slice(0, at))),
    symbol: metadata.symbol ?? "",
    session: metadata.session ?? 0,
    agendaItem: metadata.agendaItem ?? "",
  };
}
