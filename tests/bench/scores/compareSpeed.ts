import winkModel from "wink-eng-lite-web-model";
import winkNLP, { type Model } from "wink-nlp";
import type { Analyser } from "../../../pipeline/language/Analysis.ts";

const RUNS = 7;

/** Tokens per CPU-second: median of the runs, with the least and the most. */
export interface Rate {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

export interface SpeedComparison {
  /** As Themeline reads French: wink-nlp with the model, its raw documents read as columns. */
  readonly french: Rate;
  /** The same model through wink-nlp's own API. */
  readonly runtime: Rate;
  /** wink-nlp with its own model, on English. */
  readonly english: Rate;
  /** Medians of the ratios to English of each run. */
  readonly ratios: { readonly french: number; readonly runtime: number };
}

/** A reader of a text that gives the number of its tokens. */
type Count = (text: string) => number;

/**
 * French in both ways against wink-nlp's own English, each on its language's texts, run by turns in one process: tokens,
 * sentences, tags and lemmas as columns.
 *
 * @param model the French model as wink-nlp takes it
 */
export function compareSpeed(
  analyser: Analyser,
  model: Model,
  french: readonly string[],
  english: readonly string[],
): SpeedComparison {
  const count = (read: Count, texts: readonly string[]) => texts.reduce((sum, text) => sum + read(text), 0);
  const [onWink, winkEnglish] = [createWinkCount(model), createWinkCount(winkModel)];
  const work = {
    french: () => count((text) => analyser.analyse(text).forms.length, french),
    runtime: () => count(onWink, french),
    english: () => count(winkEnglish, english),
  };
  const rates: Record<keyof typeof work, number[]> = { french: [], runtime: [], english: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    const round = {
      french: rateOf(work.french),
      runtime: rateOf(work.runtime),
      english: rateOf(work.english),
    };
    if (run === 0) continue;
    rates.french.push(round.french);
    rates.runtime.push(round.runtime);
    rates.english.push(round.english);
  }
  const toEnglish = (own: readonly number[]) =>
    summarise(own.map((rate, run) => rate / (rates.english[run] ?? Number.NaN))).median;
  return {
    french: summarise(rates.french),
    runtime: summarise(rates.runtime),
    english: summarise(rates.english),
    ratios: { french: toEnglish(rates.french), runtime: toEnglish(rates.runtime) },
  };
}

/** wink-nlp as its own documentation uses it. */
function createWinkCount(model: Model): Count {
  const nlp = winkNLP(model, ["sbd", "pos"]);
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
