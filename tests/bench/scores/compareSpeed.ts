import winkModel from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Analyser } from "../../../pipeline/language/Analysis.ts";

const RUNS = 7;

/** Tokens per CPU-second: median of the runs, with the least and the most. */
export interface Rate {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface SpeedComparison {
  readonly french: Rate;
  readonly wink: Rate;
  /** Median of the ratios French : wink of each run. */
  readonly ratio: number;
}

/**
 * The whole French pipeline against wink-nlp's own English one, each on its language's texts, run by turns in one
 * process: tokens, sentences, tags and lemmas as columns.
 */
export function compareSpeed(
  analyser: Analyser,
  french: readonly string[],
  english: readonly string[],
): SpeedComparison {
  const wink = createWinkEnglish();
  const work = {
    french: () => french.reduce((sum, text) => sum + analyser.analyse(text).forms.length, 0),
    wink: () => english.reduce((sum, text) => sum + wink(text), 0),
  };
  const rates: Record<keyof typeof work, number[]> = { french: [], wink: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    const [one, other] = [rateOf(work.french), rateOf(work.wink)];
    if (run === 0) continue;
    rates.french.push(one);
    rates.wink.push(other);
  }
  const ratios = rates.french.map((rate, run) => rate / (rates.wink[run] ?? Number.NaN));
  return { french: summarise(rates.french), wink: summarise(rates.wink), ratio: summarise(ratios).median };
}

/** wink-nlp as its own documentation uses it; the number of its tokens. */
function createWinkEnglish(): (text: string) => number {
  const nlp = winkNLP(winkModel, ["sbd", "pos"]);
  const { its } = nlp;
  return (text) => {
    const document = nlp.readDoc(text);
    const tokens = document.tokens();
    const out: (itsf: unknown) => unknown = tokens.out;
    const forms = tokens.out(its.value);
    tokens.out(its.pos);
    out(its.lemma);
    document.sentences().out(its.span);
    return forms.length;
  };
}

function rateOf(work: () => number): number {
  const before = process.cpuUsage();
  const tokens = work();
  const { user, system } = process.cpuUsage(before);
  return tokens / ((user + system) / 1e6);
}

function summarise(values: readonly number[]): Rate {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1] ?? Number.NaN,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}
