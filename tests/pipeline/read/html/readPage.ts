import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { readHtml } from "../../../../pipeline/read/html/readHtml.ts";
import type { ParagraphSource } from "../../../../pipeline/read/SourceDocument.ts";

/** A page as read, with its parts as texts. */
export async function readPage(html: string | Uint8Array) {
  const source = await readHtml(
    "page.html",
    typeof html === "string" ? new TextEncoder().encode(html) : html,
  );
  return { source, ...partsOf(source) };
}

export function partsOf(source: ParagraphSource) {
  const cut = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end);
  const clean = cleanParagraphs(source, () => false);
  return {
    paragraphs: clean.paragraphs.map(({ text }) => text),
    headings: clean.paragraphs.flatMap(({ text, headingLevel }) =>
      headingLevel ? [`${headingLevel} ${text}`] : [],
    ),
    calls: clean.paragraphs.map(({ noteCalls }) => noteCalls.map(({ mark }) => mark).join(" ")),
    italics: clean.paragraphs.map(({ italicOpening }) => italicOpening),
    notes: clean.notes.map(({ mark, text }) => `${mark}: ${text}`),
    removed: source.removed.map((one) => `${one.rule}: ${cut(one).replace(/\s+/gu, " ")}`),
    unclaimed: unclaimed(source),
  };
}

/** What stands outside of all paragraphs, notes and removals, without white space: nothing. */
function unclaimed(source: ParagraphSource): string {
  const { text, paragraphs, notes, removed } = source;
  const gone = new Uint8Array(text.length);
  for (const { start, end } of [...paragraphs.flatMap(({ pieces }) => pieces), ...notes, ...removed])
    gone.fill(1, start, end);
  return text.replace(/[\s\S]/g, (one, at: number) => (gone[at] === 1 ? "" : one)).trim();
}
