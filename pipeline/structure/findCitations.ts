import { type CitedNumber, listNumbers } from "./citations/listNumbers.ts";
import { introduce, type Owner } from "./citations/readOwner.ts";
import { type CitingText, symbolByItself, symbolOf } from "./citations/symbolOf.ts";
import type { Citation } from "./StructuredDocument.ts";

/** UN symbols: `E/CN.15/2019/5`, `A/RES/74/177`, `CTOC/COP/WG.7/2012/6`, `S/RES/1373 (2001)`. */
const SYMBOL =
  /(?=[A-Z]{1,8}\/)(?<![\p{L}\p{N}/.-])(?![IVXLC]+\/)(?:A|E|S|T|[A-Z]{2,8})\/[A-Z0-9][A-Za-z0-9.-]*(?:\/[A-Za-z0-9.-]*[A-Za-z0-9])*(?:\s?\((?:1[89]|20)\d\d\))?(?:\s*\((?:I{1,3}|I?V|VI{0,3})\))?/gu;

const SPEAKERS: Readonly<Record<string, Owner>> = {
  "Assemblée générale": "assembly",
  "General Assembly": "assembly",
  "Conseil de sécurité": "security",
  "Security Council": "security",
  "Conseil économique et social": "economic",
  "Economic and Social Council": "economic",
  "Conseil des droits de l’homme": "rights",
  "Human Rights Council": "rights",
};

/** A number that no resolution's text calls one is a citation where it has a letter: `53/243 B`. */
const FIRST_LETTERED_SESSION = 31;

/**
 * The references of a French or English text to other UN texts, in text order: symbols, and numbers of resolutions and
 * decisions. A range is its two ends.
 *
 * @param organ the organ whose text this is: "sa résolution 74/177" is its own
 * @param seq the paragraph; left out for a note
 */
export function findCitations(text: string, organ: string | undefined, seq?: number): readonly Citation[] {
  if (!text.includes("/") && !/\d (?:[A-Z] )?\(/u.test(text)) return [];
  const symbols = text.includes("/") ? findSymbols(text) : [];
  const lists = listNumbers(text);
  const numbers = lists.length === 0 ? [] : readNumbers(lists, symbols, readCiting(text, organ));
  return [...symbols, ...numbers]
    .sort((a, b) => a.at - b.at)
    .map((one) => ({
      text: one.text,
      ...(one.symbol !== undefined && { symbol: one.symbol }),
      ...(seq !== undefined && { seq }),
    }));
}

interface Found {
  /** UTF-16 code units into the text. */
  readonly at: number;
  readonly text: string;
  readonly symbol?: string | undefined;
}

/** The numbers that stand in no symbol. */
function readNumbers(
  lists: readonly (readonly CitedNumber[])[],
  symbols: readonly FoundSymbol[],
  citing: CitingText,
): readonly Found[] {
  return lists
    .map((list) => list.filter(({ start }) => !symbols.some((one) => one.at <= start && start < one.end)))
    .flatMap((list) => {
      const introduction = introduce(citing.text, list);
      if (introduction === undefined)
        return list
          .map((one) => ({ at: one.start, text: one.written, symbol: symbolByItself(one, citing), one }))
          .filter(({ symbol, one }) => symbol !== undefined || isLettered(one));
      return list.map((one) => ({
        at: one.start,
        text: one.written,
        symbol: symbolOf(one, introduction, citing),
      }));
    });
}

function readCiting(text: string, organ: string | undefined): CitingText {
  const speaker = SPEAKERS[organ ?? ""];
  return {
    text,
    ...(speaker !== undefined && { speaker }),
    namesEconomic: /Conseil économique et social|Economic and Social Council/u.test(text),
    namesRights: /Conseil des droits de l['’]homme|Human Rights Council/u.test(text),
    namesSecurity: /Conseil de sécurité|Security Council/u.test(text),
  };
}

interface FoundSymbol extends Found {
  readonly end: number;
}

function findSymbols(text: string): readonly FoundSymbol[] {
  return [...text.matchAll(SYMBOL)]
    .map((match) => ({ at: match.index, written: match[0].replace(/[.-]+$/u, "") }))
    .filter(({ written }) => isSymbol(written))
    .map(({ at, written }) => ({ at, end: at + written.length, text: written, symbol: written }));
}

/** `A/74/5`, `A/CONF.192`, `S/25704`, `CD/1299`; `OS/2` is none. */
function isSymbol(written: string): boolean {
  if (!/\d/u.test(written)) return false;
  return /\/.*\//u.test(written) || /^(?:[AEST]|CD|ST)\/(?:\d{3,}|[A-Z]+\.\d)/u.test(written);
}

function isLettered({ assembly = "", parts = "" }: CitedNumber): boolean {
  return parts !== "" && !(Number.parseInt(assembly, 10) < FIRST_LETTERED_SESSION);
}
