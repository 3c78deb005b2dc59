import { type CitedNumber, endOfAside } from "./listNumbers.ts";

/** Whose resolutions a list names; `other` is an organ whose resolutions have no symbol of this form. */
export type Owner = "assembly" | "security" | "economic" | "rights" | "council" | "own" | "other";

/** How a list of numbers is introduced. */
export interface Introduction {
  readonly owner?: Owner;
  readonly decisions: boolean;
}

const SAYS = /(?<!\p{L})(?:résolutions?|resolutions?|(?<decision>décisions?|decisions?))(?!\p{L})/giu;
/** Characters before a list in which the text says that these are resolutions. */
const REACH = 400;

const OWNERS: readonly (readonly [owner: Owner, name: RegExp])[] = [
  [
    "assembly",
    /^(?:Assemblée générale|Assemblée(?! (?:mondiale|d))|General Assembly|Assembly(?! of))(?!\p{L})/u,
  ],
  ["security", /^(?:Conseil de sécurité|Security Council)/u],
  ["economic", /^(?:Conseil économique et social|Economic and Social Council)/u],
  ["rights", /^(?:Conseil des droits de l['’]homme|Human Rights Council)/u],
  ["council", /^(?:Conseil(?! d)|Council(?! of))(?!\p{L})/u],
  ["other", /^\p{Lu}/u],
];

/** What a text says of a list of numbers; nothing where it does not call them resolutions or decisions. */
export function introduce(text: string, list: readonly CitedNumber[]): Introduction | undefined {
  const start = list[0]?.start ?? 0;
  const before = text.slice(Math.max(0, start - REACH), start);
  const said = [...before.matchAll(SAYS)].at(-1);
  if (said === undefined) return undefined;
  const lead = before.slice(0, said.index);
  const behind = before.slice(said.index + said[0].length);
  const owner =
    nameBetween(behind) ?? nameAfter(text, list.at(-1)?.end ?? start) ?? nameBefore(lead) ?? ownBefore(lead);
  return { ...(owner !== undefined && { owner }), decisions: said.groups?.decision !== undefined };
}

/** "les résolutions de l’Assemblée générale 70/1". */
function nameBetween(behind: string): Owner | undefined {
  const name = /^ (?:de l['’]|de la |du |des |of the )(?=\p{Lu})/u.exec(behind);
  return name === null || behind.length > 80 ? undefined : ownerOf(behind.slice(name[0].length));
}

/** "la résolution 40/11, en date du 12 mars 2019, du Conseil des droits de l’homme". */
function nameAfter(text: string, end: number): Owner | undefined {
  const tail = text.slice(endOfAside(text, end), end + REACH);
  const name = /^(?:de l['’]|de la |du |des |par l['’]|par la |par le |of the |by the )(?=\p{Lu})/u.exec(
    tail,
  );
  return name === null ? undefined : ownerOf(tail.slice(name[0].length));
}

/** "General Assembly resolution 70/1"; "le Conseil, dans sa résolution 47/21". */
function nameBefore(lead: string): Owner | undefined {
  const subject =
    /(?<name>(?:Conseil|Commission|Comité|Conférence|Council|Commission|Committee|Conference|Assembly)(?!\p{L})[^,;.]{0,60}?),? (?:dans|par|in|by) (?:sa|ses|its) $/u.exec(
      lead,
    )?.groups?.name;
  if (subject !== undefined) return ownerOf(subject) ?? "other";
  const name =
    /(?:(?:General|Human Rights|Security|Economic and Social) )?(?<!of )(?:Council|Commission|Committee|Conference|Assembly) $/u.exec(
      lead,
    );
  return name === null ? undefined : ownerOf(name[0]);
}

/** "sa résolution", "its resolutions"; a note that says "Résolution 55/59" means the speaker's. */
function ownBefore(lead: string): Owner | undefined {
  const own =
    /(?<!\p{L})(?:sa|ses|its)\s*(?:propres?\s*|own\s*)?$/iu.test(lead) ||
    /^\s*(?:(?:Voir|See)\s+)?(?:également\s+|also\s+)?(?:(?:la|les)\s+)?(?:également\s+)?$|;\s+(?:et\s+|and\s+)?$|;\s+(?:voir|see)\s+$/iu.test(
      lead,
    );
  return own ? "own" : undefined;
}

function ownerOf(name: string): Owner | undefined {
  return OWNERS.find(([, pattern]) => pattern.test(name))?.[0];
}
