import type { Analysis } from "./Analysis.ts";

/** A piece of a text: where it begins there, in code units, and what is in it. */
export interface AnalysedPiece {
  readonly start: number;
  readonly analysis: Analysis;
}

type Columns = { -readonly [Name in keyof Omit<Analysis, "entries">]: Analysis[Name][number][] };

/** The analysis of a text from those of its pieces, which come in order; sentences end where pieces do. */
export function joinAnalyses(pieces: readonly AnalysedPiece[]): Analysis {
  const columns: Columns = { starts: [], ends: [], forms: [], tags: [], lemmas: [], sentenceEnds: [] };
  for (const { start, analysis } of pieces) {
    const first = columns.forms.length;
    // One by one: a text has more tokens than a call takes arguments.
    for (const end of analysis.sentenceEnds) columns.sentenceEnds.push(first + end);
    analysis.forms.forEach((form, i) => {
      columns.starts.push(start + (analysis.starts[i] ?? 0));
      columns.ends.push(start + (analysis.ends[i] ?? 0));
      columns.forms.push(form);
      columns.tags.push(analysis.tags[i] ?? "X");
      columns.lemmas.push(analysis.lemmas[i] ?? form);
    });
  }
  return columns;
}
