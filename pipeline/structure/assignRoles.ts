import type { CleanParagraph } from "../clean/CleanedDocument.ts";
import { isSubnumber, NUMBERED, orderOf, readOperativeNumber } from "./operativeNumber.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";
import type { Role } from "./StructuredDocument.ts";

/** A paragraph with its part in the resolution; `number` is the operative number as printed. */
export interface RoledParagraph {
  readonly role: Role;
  readonly number?: string;
  readonly text: string;
  readonly noteCalls: CleanParagraph["noteCalls"];
  readonly headingLevel?: number;
  /** Places in the source where the parts begin that were joined to it. */
  readonly parts?: readonly number[];
}

/** Lettered, roman and dashed parts stand inside the paragraph before them. */
const PART = /^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[-–—•▪])\s/u;
/** A heading is at most this long, in characters. */
export const LONGEST_HEADING = 240;
/** Between operative paragraphs, which end in a mark, the name of a section may be as long as this. */
const LONGEST_SECTION = 600;

/** The number that a resolution's title begins with: `74/177. `. */
export const TITLE_NUMBER =
  /^(?:R[ée]solution\s+)?((?:(?:ES-|S-)?\d{1,3}|\d{4})\/\d{1,3}(?:\s?[A-Z](?![\p{L}]))?)\s*\.\s+(?=\S)/u;

/** A resolution's paragraphs with their roles; lettered parts are joined to the paragraph they belong to. */
export function assignRoles(
  paragraphs: readonly CleanParagraph[],
  opener: number,
  words: ResolutionLanguage,
): readonly RoledParagraph[] {
  const title = findTitle(paragraphs.slice(0, opener), words);
  const roled: RoledParagraph[] = paragraphs
    .slice(0, opener)
    .map((one, i) => keep(one, i === title ? "title" : "header"));
  let zone: "preamble" | "operative" | "closing" | "annex" = "preamble";
  let last = 0;
  let lastSub = 0;
  for (const one of paragraphs.slice(opener)) {
    const { text } = one;
    if (zone === "annex" || isTableRow(text)) roled.push(keep(one, "annex"));
    else if (words.annex.test(text)) {
      zone = "annex";
      roled.push(keep(one, "annex"));
    } else if (words.readOrgan(text) !== undefined) {
      zone = "preamble";
      last = 0;
      roled.push(keep(one, "opener"));
    } else if (words.closing.test(text) || (zone === "closing" && words.isDate(text))) {
      zone = "closing";
      roled.push(keep(one, "closing"));
    } else if (zone === "closing") roled.push(keep(one, text.length > LONGEST_HEADING ? "annex" : "closing"));
    else {
      const number = readOperativeNumber(text, last, lastSub, words);
      const before = roled.at(-1);
      if (number !== undefined) {
        zone = "operative";
        if (isSubnumber(number)) lastSub = orderOf(number);
        else last = Number(number);
        roled.push(numbered(one, number));
      } else if (isPart(text) && before !== undefined && isBody(before))
        roled.splice(-1, 1, joined(before, one));
      else if (isHeading(one, zone, words)) roled.push(keep(one, "heading"));
      else {
        const preambular = zone === "preamble" || (last === 0 && isPreambular(text, words));
        const enacts = preambular && words.readOpening(text)?.form === "present" && !text.endsWith(",");
        if (enacts) zone = "operative";
        roled.push(keep(one, preambular && !enacts ? "preambular" : "operative"));
      }
    }
  }
  return roled;
}

/** The nearest paragraph before the opener with a resolution's number, else the nearest that tells of no adoption. */
function findTitle(before: readonly CleanParagraph[], words: ResolutionLanguage): number {
  const numberedAt = before.findLastIndex(({ text }) => TITLE_NUMBER.test(text));
  if (numberedAt >= 0) return numberedAt;
  return before.findLastIndex(({ text }) => !words.adoptedLine.test(text) && !/^\[.*\]$/su.test(text));
}

/** A row of a table whose cells stand on one line; its number is none of a paragraph. */
function isTableRow(text: string): boolean {
  return text.includes("|") && text.includes(" | ") && !/[,;:.]$/u.test(text);
}

function isPart(text: string): boolean {
  return PART.test(text) || NUMBERED.test(text);
}

function isBody({ role }: RoledParagraph): boolean {
  return role === "preambular" || role === "operative";
}

function isPreambular(text: string, words: ResolutionLanguage): boolean {
  const form = words.readOpening(text)?.form;
  return form === "participle" || form === "adjective";
}

function isHeading({ text, headingLevel }: CleanParagraph, zone: string, words: ResolutionLanguage): boolean {
  if (headingLevel !== undefined) return true;
  if (text.length > LONGEST_SECTION || /[,;.:]$/u.test(text) || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  const opens = words.readOpening(text) !== undefined;
  return text.length > LONGEST_HEADING ? zone === "operative" && !opens : zone === "operative" || !opens;
}

function keep({ text, noteCalls, headingLevel }: CleanParagraph, role: Role): RoledParagraph {
  return { role, text, noteCalls, ...(headingLevel !== undefined && { headingLevel }) };
}

function numbered({ text, noteCalls }: CleanParagraph, number: string): RoledParagraph {
  const cut = NUMBERED.exec(text)?.[0].length ?? 0;
  return {
    role: "operative",
    number,
    text: text.slice(cut),
    noteCalls: noteCalls.map(({ mark, at }) => ({ mark, at: Math.max(0, at - cut) })),
  };
}

function joined(before: RoledParagraph, part: CleanParagraph): RoledParagraph {
  const shift = before.text.length + 1;
  const noteCalls = [
    ...before.noteCalls,
    ...part.noteCalls.map(({ mark, at }) => ({ mark, at: at + shift })),
  ];
  const parts = [...(before.parts ?? []), part.start];
  return { ...before, text: `${before.text} ${part.text}`, noteCalls, parts };
}
