import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { compareParagraphs } from "../../damage/compareParagraphs.ts";
import { material } from "../../material.ts";
import { GOLD_FILES, goldAspects } from "../../pipeline/structure/goldAspects.ts";
import { formatShare, type Measure, notMeasured } from "./Measure.ts";

/** How much of the two hand-made truths comes out equal and in order, by aspect over both texts. */
export function measureGold(corpus: ReadonlyMap<string, StructuredDocument>): readonly Measure[] {
  if (material("data/gold") === undefined) return [notMeasured("gold")];
  const aspects = GOLD_FILES.flatMap((file) => {
    const document = corpus.get(file.slice(0, 3));
    if (document === undefined) throw new Error(`not in the corpus: ${file}`);
    return goldAspects(file, document);
  });
  return [...new Set(aspects.map(({ name }) => name))].map((name) => {
    const compared = aspects
      .filter((one) => one.name === name)
      .map(({ gold, ours }) => compareParagraphs(gold, ours));
    const equal = compared.reduce((sum, one) => sum + one.equal, 0);
    const wanted = equal + compared.reduce((sum, { missing }) => sum + missing.length, 0);
    const extra = compared.flatMap((one) => one.extra);
    return {
      name: `gold: ${name}`,
      bar: "100 %",
      result: `${formatShare(equal, wanted)} (${equal} of ${wanted}${extra.length > 0 ? `, ${extra.length} too many` : ""})`,
      reached: equal === wanted && extra.length === 0,
      details: [
        ...compared.flatMap(({ missing }) => missing.map((line) => `− ${line}`)),
        ...extra.map((line) => `+ ${line}`),
      ],
    };
  });
}
