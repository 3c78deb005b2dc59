import { describe, expect, it } from "vitest";
import { material } from "../../material.ts";
import { GOLD_FILES, goldAspects } from "./goldAspects.ts";
import { readCorpus } from "./readCorpus.ts";

const CORPUS = await readCorpus();

describe.skipIf(material("data/gold") === undefined)("the gold texts", () => {
  const cases = GOLD_FILES.flatMap((file) => {
    const document = CORPUS.get(file.slice(0, 3));
    if (document === undefined) throw new Error(`not in the corpus: ${file}`);
    return material("data/gold") === undefined
      ? []
      : goldAspects(file, document).map((one) => ({ file, ...one }));
  });

  it.each(cases)("of $file, $name", ({ ours, gold }) => {
    expect(ours).toEqual(gold);
    expect(gold.length).toBeGreaterThan(0);
  });
});
