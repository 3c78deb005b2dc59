import type { Document, Hit, ThemeRow } from "../client.ts";
import { markup } from "../markup.ts";
import { cutText } from "./cutText.ts";
import { isBody } from "./isBody.ts";
import type { PageContext } from "./Page.ts";
import { paragraphPlace } from "./paragraphPlace.ts";
import { themeWords } from "./themeWords.ts";

type Paragraph = Document["paragraphs"][number];

export interface DocumentText {
  readonly element: HTMLElement;
  /** Marks one theme by its id, `all` or `none`. */
  mark(theme: string): void;
  /** Points at a paragraph, and brings it into view. */
  point(seq: number | undefined, intoView: boolean): void;
}

/** A document's paragraphs and notes, every mention of a theme ready to be marked. */
export function createDocumentText(
  document: Document,
  themes: readonly ThemeRow[],
  { say, formats }: PageContext,
): DocumentText {
  const names = new Map(themes.map((theme) => [theme.id, themeWords(theme, formats.language).name]));
  const noteOf = new Map(document.notes.map((note, place) => [note.mark, place] as const).toReversed());
  const marks: { readonly element: HTMLElement; readonly themes: readonly string[] }[] = [];
  const called = new Set<string>();
  const places = new Map<number, HTMLElement>();

  const call = (mark: string): HTMLElement => {
    const place = noteOf.get(mark);
    if (place === undefined) return markup`<sup>${mark}</sup>`;
    const id = called.has(mark) ? null : `call-${place}`;
    called.add(mark);
    return markup`<sup><a href=${`#note-${place}`} id=${id} aria-label=${say.note(mark)}>${mark}</a></sup>`;
  };
  const textOf = (paragraph: Paragraph): readonly Node[] => {
    const { text, opening, note_calls: calls } = paragraph;
    const verb = opening !== null && text.startsWith(opening) ? opening.length : 0;
    // Mentions in titles and headings are not counted, and so not marked either.
    const hits = isBody(paragraph) ? paragraph.themes : [];
    const pieces = cutText(text, hits, [verb, ...calls.map(({ at }) => at)]);
    const at = (offset: number) => calls.filter((one) => one.at === offset).map((one) => call(one.mark));
    const nodes = pieces.flatMap((piece) => {
      const node = piece.hits.length === 0 ? new Text(piece.text) : markOf(piece.text, piece.hits);
      return [...at(piece.start), piece.start < verb ? markup`<em class="opening">${node}</em>` : node];
    });
    return [...nodes, ...at(text.length)];
  };
  const markOf = (text: string, hits: readonly Hit[]): HTMLElement => {
    const named = hits.every((hit) => hit.named_in !== null);
    const title = [...new Set(hits.map((hit) => names.get(hit.theme) ?? hit.theme))].join(" · ");
    const element = markup`<mark class=${named ? "is-named" : null} title=${named ? `${title} (${say.namedLegend})` : title}>${text}</mark>`;
    marks.push({ element, themes: hits.map((hit) => hit.theme) });
    return element;
  };
  const strengthOf = ({ strength }: Paragraph): HTMLElement | null =>
    strength === null
      ? null
      : markup`<span class="strength" lang=${formats.language} title=${say.strengthTitle(strength)}>${say.strength(strength)}</span>`;
  const rows = document.paragraphs
    .filter((paragraph) => !isHeadline(paragraph, document))
    .map((paragraph) => {
      const label = isBody(paragraph) ? paragraphPlace(paragraph.label, paragraph.seq, say) : "";
      const number =
        paragraph.role === "operative" && paragraph.number !== null
          ? `${paragraph.number}.`
          : paragraph.label;
      const anchor = isBody(paragraph)
        ? markup`<a class="anchor" href=${`#p${paragraph.seq}`} title=${label}>${number ?? `§ ${paragraph.seq}`}</a>`
        : null;
      const element = markup`<div class=${`text-row is-${paragraph.role}`} id=${`p${paragraph.seq}`}>
      <span class="gutter">${anchor}${strengthOf(paragraph)}</span><p>${textOf(paragraph)}</p>
    </div>`;
      places.set(paragraph.seq, element);
      return element;
    });
  const notes = document.notes.map((note, place) => {
    const back = called.has(note.mark)
      ? markup`<a href=${`#call-${place}`} aria-label=${say.backToText}>↩</a>`
      : null;
    return markup`<li id=${`note-${place}`}><span class="note-mark">${note.mark}</span> <span>${note.text} ${back}</span></li>`;
  });
  const list = markup`<section class="notes"><h2>${say.notes}</h2><ol lang=${document.language}>${notes}</ol></section>`;
  return {
    element: markup`<div><div class="document-text" lang=${document.language}>${rows}</div>${notes.length > 0 ? list : null}</div>`,
    mark(theme) {
      for (const { element, themes: own } of marks) {
        element.classList.toggle("is-off", theme !== "all" && !own.includes(theme));
      }
    },
    point(seq, intoView) {
      for (const [key, element] of places) element.classList.toggle("is-target", key === seq);
      const element = seq === undefined ? undefined : places.get(seq);
      if (intoView) element?.scrollIntoView({ block: "center" });
    },
  };
}

/** The page's heading shows the title already. */
function isHeadline({ role, text }: Paragraph, { title }: Document): boolean {
  return role === "title" && title !== null && text.endsWith(title);
}
