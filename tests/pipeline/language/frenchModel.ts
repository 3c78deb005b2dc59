import { join } from "node:path";
import {
  createFrenchAnalyser,
  type FrenchAnalyser,
} from "../../../pipeline/language/french/createFrenchAnalyser.ts";
import { readFrenchModel } from "../../../pipeline/read/readFrenchModel.ts";
import { ROOT } from "../../material.ts";

/** The committed model, for tests that ask what comes out. */
export async function frenchAnalyser(): Promise<FrenchAnalyser> {
  return createFrenchAnalyser(await readFrenchModel(join(ROOT, "data/models/fr")));
}

/** `form/TAG/lemma` for each token. */
export function tagged(analyser: FrenchAnalyser, text: string): readonly string[] {
  const { forms, tags, lemmas } = analyser.analyse(text);
  return forms.map((form, i) => `${form}/${tags[i]}/${lemmas[i]}`);
}
