import type { MarkedSource } from "../../../../pipeline/read/SourceDocument.ts";
import { level, type MarkupCount } from "./countMarkup.ts";

/** How a document that was read differs from what its markup says: nothing where all is equal. */
export function compareMarkup(source: MarkedSource, markup: MarkupCount): readonly string[] {
  const { paragraphs } = source;
  const read = {
    containers: paragraphs.filter(({ role }) => role === "preambular").length,
    numbered: paragraphs.filter(({ number }) => number !== undefined).length,
    notes: source.notes.length,
    links: source.citations.filter(({ paragraph }) => paragraph !== undefined).length,
  };
  const counts = (["containers", "numbered", "notes", "links"] as const).filter(
    (name) => read[name] !== markup[name],
  );
  // A collection's cover stands before the statement's own text.
  const text = level(paragraphs.map((paragraph) => paragraph.text).join(""));
  const lost = markup.characters === "" || !text.endsWith(markup.characters);
  return [
    ...counts.map((name) => `${source.name}: ${read[name]} ${name} read, ${markup[name]} in the markup`),
    ...(lost ? [`${source.name}: its text differs from the markup's`] : []),
  ];
}
