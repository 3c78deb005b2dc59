import type { FrenchAnalyser } from "../../../pipeline/language/french/createFrenchAnalyser.ts";
import { loadedTools } from "../loadedTools.ts";

/** The committed model, for tests that ask what comes out. */
export async function frenchAnalyser(): Promise<FrenchAnalyser> {
  return (await loadedTools()).french;
}

/** `form/TAG/lemma` for each token. */
export function tagged(analyser: FrenchAnalyser, text: string): readonly string[] {
  const { forms, tags, lemmas } = analyser.analyse(text);
  return forms.map((form, i) => `${form}/${tags[i]}/${lemmas[i]}`);
}
