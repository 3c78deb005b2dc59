import type { Role } from "../../../pipeline/structure/StructuredDocument.ts";
import type { MadeDocument } from "./madeDocument.ts";

const BODY: readonly Role[] = ["preambular", "operative", "plain"];

/**
 * The rule of superseding, told a second time: the adopted text that holds most of the draft, at least 80 %.
 *
 * @returns its id, the first one of equals; undefined if there is none, or the document is no draft
 */
export function supersededBy(draft: MadeDocument, all: readonly MadeDocument[]): string | undefined {
  const wordings = bodyWordings(draft);
  if (draft.kind !== "draft" || wordings.length === 0) {
    return undefined;
  }
  const [nearest] = all
    .filter(
      (text) =>
        text.kind === "adopted" &&
        text.session === draft.session &&
        text.title === draft.title &&
        text.language === draft.language,
    )
    .map((text) => ({ id: text.id, share: sharedWordings(wordings, text) / wordings.length }))
    .filter(({ share }) => share >= 0.8)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1));
  return nearest?.id;
}

function sharedWordings(wordings: readonly string[], adopted: MadeDocument): number {
  const unpaired = bodyWordings(adopted);
  return wordings.filter((wording) => {
    const place = unpaired.indexOf(wording);
    return place >= 0 && unpaired.splice(place, 1).length === 1;
  }).length;
}

function bodyWordings({ paragraphs }: MadeDocument): string[] {
  return paragraphs
    .filter(({ role }) => BODY.includes(role))
    .map(({ words }) => words.toLowerCase().replaceAll("’", "'").replaceAll(" ", ""));
}
