import type { Citation } from "./StructuredDocument.ts";

/** UN symbols: `E/CN.15/2019/5`, `A/RES/74/177`, `CTOC/COP/WG.7/2012/6`, `S/RES/1373 (2001)`. */
const SYMBOL =
  /(?<![\p{L}\p{N}/.-])(?:A|E|S|T|ST|[A-Z]{3,8})\/[A-Z0-9][A-Za-z0-9.-]*(?:\/[A-Za-z0-9.-]*[A-Za-z0-9])*(?:\s?\((?:1[89]|20)\d\d\))?(?:\s*\((?:I{1,3}|I?V|VI{0,3})\))?/gu;
/** Numbers of resolutions and decisions: `74/177`, `67/234 B`, `2012/12`, `1373 (2001)`, `217 A (III)`, `S-30/1`. */
const NUMBER =
  /(?<![\p{L}\p{N}/.,-])(?:(?<assembly>(?:ES-|S-)?\d{1,3}\/\d{1,3})(?<parts>(?: [A-Z](?![\p{L}'’-])(?:(?:,| et| à) [A-Z](?![\p{L}'’-]))*)?)|(?<council>(?:19|20)\d\d\/\d{1,3})|(?<security>\d{1,4} \((?:19[4-9]|20)\d\d?\))|(?<early>\d{1,4}(?: [A-Z])? \([IVXLC]+\)))(?![\p{L}\p{N}/])/gu;

const SAYS_RESOLUTION = /(?:résolutions?|décisions?|resolutions?|decisions?)(?!\p{L})/giu;
/** The General Assembly numbers its resolutions session/number since its thirty-first session (1976). */
const FIRST_NUMBERED_SESSION = 31;
/** Characters around a number in which the text says whose resolution it is. */
const REACH = 400;

/**
 * The references of a text to other UN texts, in text order.
 *
 * @param organ the organ whose text this is: "sa résolution 74/177" is its own
 * @param seq the paragraph; left out for a note
 */
export function findCitations(text: string, organ: string | undefined, seq?: number): readonly Citation[] {
  const found: { at: number; text: string; symbol?: string | undefined }[] = [];
  for (const match of text.matchAll(SYMBOL)) {
    const written = match[0].replace(/[.-]+$/u, "");
    if (/\d/u.test(written)) found.push({ at: match.index, text: written, symbol: written });
  }
  const symbols = found.slice();
  const ofCouncil = text.includes("Conseil économique et social");
  let next = 0;
  for (const match of text.matchAll(NUMBER)) {
    while (symbols[next] !== undefined && endOf(symbols[next]) <= match.index) next += 1;
    const inside = (symbols[next]?.at ?? match.index + 1) <= match.index;
    const one = inside ? undefined : readNumber(match, text, organ, ofCouncil);
    if (one !== undefined) found.push({ at: match.index, ...one });
  }
  found.sort((a, b) => a.at - b.at);
  return found.map((one) => ({
    text: one.text,
    ...(one.symbol !== undefined && { symbol: one.symbol }),
    ...(seq !== undefined && { seq }),
  }));
}

function endOf(found: { readonly at: number; readonly text: string } | undefined): number {
  return found === undefined ? 0 : found.at + found.text.length;
}

function readNumber(match: RegExpExecArray, text: string, organ: string | undefined, ofCouncil: boolean) {
  const { assembly, parts = "", council, security, early } = match.groups ?? {};
  const end = match.index + match[0].length;
  const before = text.slice(Math.max(0, match.index - REACH), match.index);
  const said = [...before.matchAll(SAYS_RESOLUTION)].at(-1);
  const written = match[0];
  if (security !== undefined || early !== undefined) {
    if (said === undefined) return undefined;
    return { text: written, symbol: security === undefined ? undefined : `S/RES/${written}` };
  }
  if (council !== undefined) {
    if (said === undefined) return undefined;
    return {
      text: written,
      symbol: ofCouncil ? `E/RES/${written}` : undefined,
    };
  }
  if (assembly === undefined) return undefined;
  const session = Number(/^\d+/u.exec(assembly)?.[0] ?? FIRST_NUMBERED_SESSION);
  if (said === undefined && (session < FIRST_NUMBERED_SESSION || parts === "")) return undefined;
  const certain =
    session >= FIRST_NUMBERED_SESSION && isAssemblys(before, said, text.slice(end, end + REACH), organ);
  return {
    text: written,
    symbol: certain && !/(?:,| et| à) /u.test(parts) ? `A/RES/${assembly}${parts}` : undefined,
  };
}

/** Whether "résolution 74/177" is the General Assembly's: by "sa", by what follows, or in its own text's notes. */
function isAssemblys(
  before: string,
  said: RegExpMatchArray | undefined,
  after: string,
  organ: string | undefined,
): boolean {
  if (said === undefined) return false;
  const next = after.search(/(?<!\p{L})(?:résolutions?|décisions?)(?!\p{L})/iu);
  const list = next < 0 ? after : after.slice(0, next);
  const named =
    /^(?:[\s,]|et|à|(?:\p{Lu}(?!\p{L}))|du \d{1,2}(?:er)? \p{L}+ \d{4}|(?:ES-|S-)?\d{1,4}\/\d{1,3}|annexe[sd]?|en date)*(?:de l['’]|de la|du|par l['’]|par la|par le)\s*(?<owner>\p{Lu}[\p{L}\s'’]*)/u.exec(
      list,
    )?.groups?.owner;
  if (named !== undefined) return named.startsWith("Assemblée générale");
  const lead = before.slice(0, said.index);
  const own =
    /(?:sa|ses|its)\s*(?:propre\s*)?$/iu.test(lead) ||
    /^\s*(?:Voir\s+)?(?:également\s+)?(?:(?:la|les)\s+)?(?:également\s+)?$|;\s+(?:et\s+)?$|;\s+voir\s+$/iu.test(
      lead,
    );
  return own && organ === "Assemblée générale";
}
