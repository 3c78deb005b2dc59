import type { Span } from "../read/SourceDocument.ts";
import type { Change, CleanParagraph } from "./CleanedDocument.ts";
import type { PlacedCall } from "./callNotes.ts";
import { createWordJudge, type WordJudge } from "./createWordJudge.ts";
import { changesOf, type Draft, editDraft, offsetsOf } from "./Draft.ts";
import { mendBrokenWords } from "./mendBrokenWords.ts";
import { mendElisions } from "./mendElisions.ts";
import { squeezeSpaces } from "./squeezeSpaces.ts";

/** A paragraph of which only words and spaces are left to mend: joined, without markup and note calls. */
export interface PreparedParagraph {
  readonly draft: Draft;
  /** In source order. */
  readonly calls: readonly PlacedCall[];
  /** Place in the source of the italics with which it opens. */
  readonly italics?: Span;
  readonly headingLevel?: number;
}

/** The last rules, the same for every format: elisions, broken words (all paragraphs' words judge), spaces. */
export function finishParagraphs(
  prepared: readonly PreparedParagraph[],
  source: string,
  knowsWord: (word: string) => boolean,
): { readonly paragraphs: readonly CleanParagraph[]; readonly changes: readonly Change[] } {
  const judge = createWordJudge(
    prepared.map(({ draft }) => draft.text),
    knowsWord,
  );
  const paragraphs: CleanParagraph[] = [];
  const changes: Change[] = [];
  for (const one of prepared) {
    const draft = mendWords(one.draft, judge);
    for (const change of changesOf(draft, source)) changes.push(change);
    if (draft.text !== "") paragraphs.push(finish(draft, one));
  }
  return { paragraphs, changes };
}

function mendWords(draft: Draft, judge: WordJudge): Draft {
  const elided = editDraft(draft, "mend-elision", mendElisions(draft.text));
  const squeezed = editDraft(elided, "squeeze-space", squeezeSpaces(elided.text));
  return editDraft(squeezed, "mend-broken-word", mendBrokenWords(squeezed.text, judge));
}

function finish(draft: Draft, { calls, italics, headingLevel }: PreparedParagraph): CleanParagraph {
  const places = offsetsOf(
    draft,
    calls.map(({ at }) => at),
  );
  const italicOpening = italics && draft.text.slice(...offsetsOf(draft, [italics.start, italics.end])).trim();
  return {
    text: draft.text,
    start: draft.pieces[0]?.start ?? 0,
    end: draft.pieces.at(-1)?.end ?? 0,
    noteCalls: calls.map(({ mark }, i) => ({ mark, at: Math.min(places[i] ?? 0, draft.text.length) })),
    ...(italicOpening && { italicOpening }),
    ...(headingLevel !== undefined && { headingLevel }),
  };
}
