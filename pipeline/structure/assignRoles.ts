import type { CleanParagraph } from "../clean/CleanedDocument.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";
import type { Role } from "./StructuredDocument.ts";

/** A paragraph with its part in the resolution; `number` is the operative number as printed. */
export interface RoledParagraph {
  readonly role: Role;
  readonly number?: string;
  readonly text: string;
  readonly noteCalls: CleanParagraph["noteCalls"];
  readonly headingLevel?: number;
}

const NUMBERED = /^(\d{1,3}(?:\.\d{1,2})?)\.\s+/u;
/** Lettered, roman and dashed parts stand inside the paragraph before them. */
const PART = /^(?:\(?(?:[a-z]{1,2}|[ivx]{1,5}|\d{1,2})\)|[-–—•▪])\s/u;
/** A heading is at most this long, in characters. */
const LONGEST_HEADING = 240;

/** The number that a resolution's title begins with: `74/177. `. */
export const TITLE_NUMBER =
  /^(?:R[ée]solution\s+)?((?:(?:ES-|S-)?\d{1,3}|\d{4})\/\d{1,3}(?:\s?[A-Z](?![\p{L}]))?)\s*\.\s+(?=\S)/u;

/** The index of the opener ("L’Assemblée générale,", "The General Assembly,") that a resolution's body follows; −1 where the text is none. */
export function findOpener(paragraphs: readonly CleanParagraph[], words: ResolutionLanguage): number {
  return paragraphs.findIndex(
    ({ text }, i) =>
      words.readOrgan(text) !== undefined &&
      paragraphs
        .slice(i + 1, i + 2 + MOST_HEADINGS)
        .some((next, ahead, after) => after.slice(0, ahead).every(couldHead) && beginsBody(next.text, words)),
  );
}

/** Headings of a first section ("I", its name) between the opener and the body, at most. */
const MOST_HEADINGS = 3;

function couldHead({ text, headingLevel }: CleanParagraph): boolean {
  return headingLevel !== undefined || (text.length <= LONGEST_HEADING && !/[,;.:]$/u.test(text));
}

function beginsBody(text: string, words: ResolutionLanguage): boolean {
  return NUMBERED.test(text) || words.readOpening(text) !== undefined;
}

/** A resolution's paragraphs with their roles; lettered parts are joined to the paragraph they belong to. */
export function assignRoles(
  paragraphs: readonly CleanParagraph[],
  opener: number,
  words: ResolutionLanguage,
): readonly RoledParagraph[] {
  const title = findTitle(paragraphs, opener);
  const roled: RoledParagraph[] = paragraphs
    .slice(0, opener)
    .map((one, i) => keep(one, i === title ? "title" : "header"));
  let zone: "preamble" | "operative" | "closing" | "annex" = "preamble";
  let last = 0;
  let lastSub = 0;
  for (const one of paragraphs.slice(opener)) {
    const { text } = one;
    if (zone === "annex") roled.push(keep(one, "annex"));
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
      const number = readNumber(text, last, lastSub, words);
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

/** The title stands before the opener: the nearest paragraph with a resolution's number, else the nearest one. */
function findTitle(paragraphs: readonly CleanParagraph[], opener: number): number {
  const before = paragraphs.slice(0, opener);
  const numberedAt = before.findLastIndex(({ text }) => TITLE_NUMBER.test(text));
  return numberedAt >= 0 ? numberedAt : before.length - 1;
}

/** A number counts where it goes on from the last one, or begins a new part of the resolution with a verb. */
function readNumber(
  text: string,
  last: number,
  lastSub: number,
  words: ResolutionLanguage,
): string | undefined {
  const [all, number] = NUMBERED.exec(text) ?? [];
  if (all === undefined || number === undefined) return undefined;
  if (isSubnumber(number)) return orderOf(number) > lastSub ? number : undefined;
  const value = Number(number);
  if (value > last) return number;
  return value === 1 && words.readOpening(text.slice(all.length)) !== undefined ? number : undefined;
}

/** `1.2`: the second paragraph below a part's first heading. */
function isSubnumber(number: string): boolean {
  return number.includes(".");
}

/** Such numbers in their order, `1.9` before `1.10`. */
function orderOf(number: string): number {
  const [paragraph = "", part = "0"] = number.split(".");
  return Number(paragraph) + Number(part) / 1000;
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
  if (text.length > LONGEST_HEADING || /[,;.:]$/u.test(text) || !/^[\p{Lu}\p{N}]/u.test(text)) return false;
  return zone === "operative" || words.readOpening(text) === undefined;
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
  return { ...before, text: `${before.text} ${part.text}`, noteCalls };
}
