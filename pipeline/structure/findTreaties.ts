import type { Note } from "../clean/CleanedDocument.ts";
import type { Paragraph, Treaty } from "./StructuredDocument.ts";

/** Volume and number in the treaty series of the United Nations or the League of Nations, in French or English. */
const SERIES =
  /(?:(?:Nations Unies|Société des Nations|United Nations|League of Nations), (?:Recueil des Traités|Treaty Series)|Ibid\.), vols?\. [\dIVXLC]+(?:(?:, | et | and |-)[\dIVXLC]+(?![\p{L}\d]))*(?:, (?:n\s?[o°º]s?|Nos?\.) [IV]*-?\d+)?/gu;
/** "Ibid." may go on from something else: it counts behind a reference to a series. */
const IBID = /^Ibid/u;

/** The treaties that a document's notes refer to, in the order of the notes. */
export function findTreaties(paragraphs: readonly Paragraph[], notes: readonly Note[]): readonly Treaty[] {
  const found: Treaty[] = [];
  for (const { mark, text } of notes) {
    if (!text.includes(", vol")) continue;
    const caller = paragraphs.find(({ noteCalls }) => noteCalls.some((call) => call.mark === mark));
    const at = caller?.noteCalls.find((call) => call.mark === mark)?.at;
    const name = caller === undefined || at === undefined ? undefined : readName(caller.text.slice(0, at));
    for (const [reference] of text.matchAll(SERIES)) {
      if (IBID.test(reference) && found.length === 0) continue;
      found.push({
        text: reference,
        ...(name !== undefined && { name }),
        ...(caller !== undefined && { seq: caller.seq }),
      });
    }
  }
  return found;
}

const NAME =
  /(?:Conventions?|Protocoles?|Pactes?|Traités?|Accords?|Statut|Charte|Constitution|Protocols?|Covenants?|Treaty|Treaties|Agreements?|Statute|Charter)(?!\p{L})/gu;
/** No name of a treaty is longer than this, in characters. */
const LONGEST = 240;

/** The name that ends where the note is called; English names may begin before their noun. "Convention" alone is none. */
function readName(before: string): string | undefined {
  const clause =
    before
      .slice(-LONGEST)
      .split(/[;:.]\s/u)
      .at(-1) ?? "";
  const at = [...clause.matchAll(NAME)]
    .map(({ index }) => index)
    .findLast((index) => !/^[^(]*\)/u.test(clause.slice(index)));
  if (at === undefined) return undefined;
  const lead = /(?:\p{Lu}[\p{L}-]+ (?:(?:on|of|for) )*)+$/u.exec(clause.slice(0, at))?.[0] ?? "";
  const name = `${lead}${clause.slice(at)}`.replace(/[\s,;]+$/u, "");
  return /\s/u.test(name) ? name : undefined;
}
