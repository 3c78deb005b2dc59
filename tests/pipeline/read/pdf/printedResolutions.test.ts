import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../../../pipeline/clean/cleanDocument.ts";
import type { Paragraph } from "../../../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../../../pipeline/structure/structureDocument.ts";
import { ROOT } from "../../../material.ts";
import { resolutionLayouts } from "../../../pdf/printResolution.ts";
import { readResolution } from "../../../pdf/readResolution.ts";
import { loadedTools } from "../../loadedTools.ts";
import { unify } from "../../structure/unify.ts";

const SEEDS: readonly (readonly [file: string, layout: number, name: string])[] = [
  ["001_cb820dd1c837af34.txt", 0, "one column, notes below a typed rule"],
  ["003_9120c528675c6969.txt", 2, "two columns, notes without a rule"],
];

describe("readPdf(name, bytes): resolutions printed as the UN prints them", () => {
  it.each(SEEDS)(
    "gives the paragraphs, notes and facts of sample text %s in layout %i: %s",
    async (file, layout) => {
      const { knowsWord } = (await loadedTools()).french;
      const text = readFileSync(`${ROOT}/data/corpus/${file}`, "utf8");
      const known = structureDocument(cleanDocument({ blocks: [{ text, start: 0 }] }, knowsWord), "fr");
      const [chosen] = resolutionLayouts(known).slice(layout);
      if (chosen === undefined) throw new RangeError(`no layout ${layout}`);
      const read = await readResolution(known, "fr", chosen, knowsWord);
      expect(read.paragraphs.map(keyOf)).toEqual(known.paragraphs.map(keyOf));
      expect(read.notes.map(({ mark, text }) => [mark, unify(text)])).toEqual(
        known.notes.map(({ mark, text }) => [mark, unify(text)]),
      );
      expect(read.metadata).toEqual(known.metadata);
    },
  );
});

function keyOf({ role, number = "", text }: Paragraph): string {
  return `${role} ${number} ${unify(text)}`;
}
