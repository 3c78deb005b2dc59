import type { MarkedSource } from "../../../pipeline/read/SourceDocument.ts";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { compareParagraphs } from "../../damage/compareParagraphs.ts";

/** How a document's preambular and operative paragraphs were told apart, by class. */
export interface SplitScore {
  readonly preambular: Tally;
  readonly operative: Tally;
  /** What was missed or invented, a line each. */
  readonly wrong: readonly string[];
}

interface Tally {
  readonly hits: number;
  readonly missed: number;
  readonly invented: number;
}

const CLASSES = ["preambular", "operative"] as const;

/**
 * Compares the roles of a text read from plain text with the XML's own split.
 *
 * Truth are the paragraphs of the XML's `preamble` and `mainBody` that its reader calls preambular or operative; what is
 * read is aligned with all paragraphs of the XML by the letters it begins with. A paragraph of a class is hit if it was
 * read as of that class, missed otherwise, also where it is not found. Invented is what was read as of a class and is not
 * of it in the XML (a heading, a table's row, a line that stands nowhere), save where the XML's paragraph is plain, of
 * neither class. Whether all words come out is another measure.
 */
export function scoreSplit(source: MarkedSource, read: StructuredDocument): SplitScore {
  const truth = source.paragraphs.map(({ role, text }) => ({ role, text, key: beginning(text) }));
  const ours = read.paragraphs.map(({ role, text }) => ({ role, text, key: beginning(text) }));
  const pairs = align(
    truth.map(({ key }) => key),
    ours.map(({ key }) => key),
  );
  const roleOf = new Map(pairs.map(([t, o]) => [o, truth[t]?.role]));
  const readAs = new Map(pairs.map(([t, o]) => [t, ours[o]?.role]));
  const wrong: string[] = [];
  const tally = (one: (typeof CLASSES)[number]): Tally => {
    const wanted = truth.flatMap(({ role }, t) => (role === one ? [t] : []));
    const missed = wanted.filter((t) => readAs.get(t) !== one);
    const invented = ours.flatMap(({ role, text }, o) =>
      role === one && roleOf.get(o) !== one && roleOf.get(o) !== "plain" ? [{ o, text }] : [],
    );
    wrong.push(
      ...missed.map((t) => `${one}, read as ${readAs.get(t) ?? "nothing"}: ${truth[t]?.text}`),
      ...invented.map(({ o, text }) => `no ${one} but ${roleOf.get(o) ?? "nothing"}: ${text}`),
    );
    return { hits: wanted.length - missed.length, missed: missed.length, invented: invented.length };
  };
  return { preambular: tally("preambular"), operative: tally("operative"), wrong };
}

/** The letters a paragraph begins with: enough to know it by, too few for what cleaning may do further on. */
function beginning(text: string): string {
  return text.replace(/\P{L}+/gu, "").slice(0, 40);
}

/** The pairs of places at which both have the same words, in order. */
function align(truth: readonly string[], ours: readonly string[]): readonly (readonly [number, number])[] {
  const { missing, extra } = compareParagraphs(truth, ours);
  const gone = countEach(missing);
  const come = countEach(extra);
  const pairs: [number, number][] = [];
  let [t, o] = [0, 0];
  while (t < truth.length && o < ours.length) {
    const [wanted = "", got = ""] = [truth[t], ours[o]];
    if (wanted === got) {
      pairs.push([t, o]);
      [t, o] = [t + 1, o + 1];
    } else if (takeOne(gone, wanted)) t += 1;
    else if (takeOne(come, got)) o += 1;
    else t += 1;
  }
  return pairs;
}

function countEach(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0;
  counts.set(key, left - 1);
  return left > 0;
}

/** The mean of both classes' F1 over all documents. */
export function macroF1(scores: readonly SplitScore[]): number {
  const values = CLASSES.map((one) => {
    const sum = (read: (tally: Tally) => number) => scores.reduce((all, score) => all + read(score[one]), 0);
    const hits = sum((tally) => tally.hits);
    return (2 * hits) / (2 * hits + sum((tally) => tally.missed) + sum((tally) => tally.invented));
  });
  return values.reduce((all, value) => all + value, 0) / values.length;
}
