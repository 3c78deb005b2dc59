import type { Analyser } from "../../../pipeline/language/Analysis.ts";
import { formatConllu } from "../../../pipeline/language/formatConllu.ts";
import { readSurface, type Scores, scoreTokens } from "./scoreConllu.ts";

/** How an analyser reads a treebank's raw text, one sentence a line, against the treebank. */
export function scoreAnalyser(analyser: Analyser, conllu: string): Scores {
  const gold = readSurface(conllu);
  const system = readSurface(formatConllu(gold.text, analyser.analyse(gold.text)));
  return scoreTokens(gold.tokens, system.tokens);
}
