import type { SourceFacts } from "./read/SourceDocument.ts";
import { dateFromName } from "./structure/dateFromName.ts";
import type { StructuredDocument } from "./structure/StructuredDocument.ts";

/** A document with the facts about it, and what its user should know: sentences without a full stop. */
export interface FactualDocument {
  readonly document: StructuredDocument;
  readonly warnings: readonly string[];
}

/**
 * Adds what is known about a document outside of its text. What the user gave stands above what the text says, the
 * text above what its file's head says; its name tells the date where nothing else does.
 *
 * @param name the file's name, with that of the row behind `!` in a table
 */
export function applyFacts(
  read: StructuredDocument,
  name: string,
  facts: SourceFacts = NO_FACTS,
): FactualDocument {
  const { metadata } = read;
  const { given, title, date } = facts;
  const dated = date !== undefined && (given || metadata.year === undefined);
  const time = dated ? placeInTime(date) : metadata.year === undefined ? dateFromName(withoutRow(name)) : {};
  const titled = title !== undefined && (given || metadata.title === undefined);
  const said = metadata.year;
  return {
    document: {
      ...read,
      metadata: { ...metadata, ...time, ...(titled && { title }) },
      attributes: [...read.attributes, ...facts.attributes],
    },
    warnings:
      dated && said !== undefined && !date.startsWith(String(said))
        ? [`the date given (${date}) stands against the text's own (${metadata.date ?? said})`]
        : [],
  };
}

const NO_FACTS: SourceFacts = { given: false, attributes: [] };

function placeInTime(date: string) {
  return { date, dateSource: "metadata", year: Number(date.slice(0, 4)) } as const;
}

/** `row 1815` tells no year. */
function withoutRow(name: string): string {
  return name.replace(/!row \d+$/u, "");
}
