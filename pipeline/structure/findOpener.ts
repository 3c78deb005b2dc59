import type { CleanParagraph } from "../clean/CleanedDocument.ts";
import { LONGEST_HEADING } from "./assignRoles.ts";
import { NUMBERED } from "./operativeNumber.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";

/** Headings of a first section ("I", its name) between the opener and the body, at most. */
const MOST_HEADINGS = 3;

/** The index of the opener ("L’Assemblée générale,", "The General Assembly,") that a resolution's body follows; −1 where the text is none. */
export function findOpener(paragraphs: readonly CleanParagraph[], words: ResolutionLanguage): number {
  const prose = paragraphs.findIndex(isProse);
  return paragraphs.findIndex(
    ({ text }, i) =>
      words.readOrgan(text) !== undefined &&
      (prose < 0 || i < prose) &&
      paragraphs
        .slice(i + 1, i + 2 + MOST_HEADINGS)
        .some((next, ahead, after) => after.slice(0, ahead).every(couldHead) && beginsBody(next.text, words)),
  );
}

/** No header of a resolution has a paragraph of prose: a text that tells of a resolution, and prints it, is none. */
function isProse({ text, headingLevel }: CleanParagraph): boolean {
  return headingLevel === undefined && text.length > LONGEST_HEADING && /[.!?…»”]$/u.test(text);
}

function couldHead({ text, headingLevel }: CleanParagraph): boolean {
  return headingLevel !== undefined || (text.length <= LONGEST_HEADING && !/[,;.:]$/u.test(text));
}

function beginsBody(text: string, words: ResolutionLanguage): boolean {
  return NUMBERED.test(text) || words.readOpening(text) !== undefined;
}
