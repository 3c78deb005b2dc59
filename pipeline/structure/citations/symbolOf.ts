import { readEnglishDate } from "../english/readEnglishDate.ts";
import { readDate } from "../readDate.ts";
import type { CitedNumber } from "./listNumbers.ts";
import type { Introduction, Owner } from "./readOwner.ts";

/** The General Assembly numbers its resolutions session/number since its thirty-first session (1976). */
const FIRST_NUMBERED_SESSION = 31;
/** The last session before, of which `3520 (XXX)` is a resolution. */
const LAST_ROMAN_SESSION = 30;
/** The Assembly's session n begins in September of this year + n and ends a year later. */
const YEAR_BEFORE_SESSIONS = 1945;
/** Characters behind a number in which its date stands. */
const REACH = 60;

/** What is known about the text in which a number stands. */
export interface CitingText {
  readonly text: string;
  /** Whose text it is. */
  readonly speaker?: Owner;
  /** True where the Economic and Social Council is named in it. */
  readonly namesEconomic: boolean;
  /** The same of the Human Rights Council, and the Security Council. */
  readonly namesRights: boolean;
  readonly namesSecurity: boolean;
}

/** The symbol of the one resolution that a number names for certain. Decisions are not issued under one. */
export function symbolOf(
  one: CitedNumber,
  introduction: Introduction,
  citing: CitingText,
): string | undefined {
  const { decisions } = introduction;
  if (one.security !== undefined) return `S/RES/${one.security}`;
  const owner = introduction.owner === "own" ? citing.speaker : introduction.owner;
  if (decisions) return undefined;
  if (one.council !== undefined) {
    const economic =
      owner === "economic" || (citing.namesEconomic && (owner === undefined || owner === "council"));
    return economic ? `E/RES/${one.council}` : undefined;
  }
  if (one.early !== undefined) {
    const session = readRoman(/\(([IVXLC]+)\)/u.exec(one.early)?.[1] ?? "");
    if (/S-/u.test(one.early)) return owner === "assembly" ? `A/RES/${one.early}` : undefined;
    if (session > LAST_ROMAN_SESSION) return undefined;
    return isAssemblys(one, owner, session, citing.text) ? `A/RES/${one.early}` : undefined;
  }
  if (one.assembly === undefined || /(?:,| et| à| and| to) /u.test(one.parts ?? "")) return undefined;
  const number = `${one.assembly}${one.parts ?? ""}`;
  if (owner === "rights" || (owner === "council" && citing.namesRights)) return `A/HRC/RES/${number}`;
  const special = /^E?S-/u.test(one.assembly);
  const session = Number.parseInt(one.assembly, 10);
  if (special) return owner === "assembly" ? `A/RES/${number}` : undefined;
  if (owner === undefined && citing.namesRights && isRights(one, session, citing.text))
    return `A/HRC/RES/${number}`;
  if (session < FIRST_NUMBERED_SESSION) return undefined;
  return isAssemblys(one, owner, session, citing.text) ? `A/RES/${number}` : undefined;
}

/**
 * The symbol of a number that no text calls a resolution: the Security Council's is one by its form where the Council is
 * named, the Assembly's by its day.
 */
export function symbolByItself(one: CitedNumber, { text, namesSecurity }: CitingText): string | undefined {
  if (one.security !== undefined) return namesSecurity ? `S/RES/${one.security}` : undefined;
  if (one.assembly === undefined || !OWN_DAY.test(text.slice(one.end, one.end + REACH))) return undefined;
  const isOne = isAssemblys(one, undefined, Number.parseInt(one.assembly, 10), text);
  return isOne ? `A/RES/${one.assembly}${one.parts ?? ""}` : undefined;
}

/** A day that stands right behind a number is that number's own. */
const OWN_DAY = /^,? ?(?:en date )?(?:du|of|dated) \d/u;

/** The Assembly's by what the text says, or by a day that lies in the Assembly's session of that number. */
function isAssemblys(one: CitedNumber, owner: Owner | undefined, session: number, text: string): boolean {
  if (owner !== undefined && owner !== "assembly") return false;
  const day = dayBehind(one, text);
  const fits = day !== undefined && isInSession(day, session);
  if (owner === undefined) return fits;
  return fits || !OWN_DAY.test(text.slice(one.end, one.end + REACH));
}

/** The Human Rights Council has met three times a year since 2006. */
function isRights(one: CitedNumber, session: number, text: string): boolean {
  const day = dayBehind(one, text);
  return day !== undefined && Math.abs(Number(day.slice(0, 4)) - 2006 - session / 3) <= 1.2;
}

function dayBehind({ end }: CitedNumber, text: string): string | undefined {
  const behind = text.slice(end, end + REACH);
  return readDate(behind) ?? readEnglishDate(behind);
}

function isInSession(day: string, session: number): boolean {
  const year = YEAR_BEFORE_SESSIONS + session;
  return day >= `${year}-09-01` && day <= `${year + 1}-10-01`;
}

const NUMERALS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function readRoman(numeral: string): number {
  const values = [...numeral].map((letter) => NUMERALS[letter] ?? 0);
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0);
}
