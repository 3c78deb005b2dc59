import type { Analysis } from "./Analysis.ts";
import { type AnalysedPiece, joinAnalyses } from "./joinAnalyses.ts";

type Analyse = (text: string) => Analysis;

/** A run without a space that is longer is no word, nor an address anybody writes. */
const LONGEST = 1000;

/**
 * Analyses a text with one analyser, but its runs of more than 1,000 code units without a space with another.
 *
 * wink-nlp's tokenizer takes time that grows with the square of such a run (100,000 letters: 7 s).
 *
 * @param analyse for what lies between them
 * @param analyseRun for the runs, each a sentence of its own at least
 */
export function apartFromLongRuns(text: string, analyse: Analyse, analyseRun: Analyse): Analysis {
  if (text.length <= LONGEST) return analyse(text);
  const pieces: AnalysedPiece[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    if (run.length <= LONGEST) continue;
    pieces.push({ start: at, analysis: analyse(text.slice(at, index)) });
    pieces.push({ start: index, analysis: analyseRun(run) });
    at = index + run.length;
  }
  if (at === 0) return analyse(text);
  return joinAnalyses([...pieces, { start: at, analysis: analyse(text.slice(at)) }]);
}
