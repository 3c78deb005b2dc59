import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { readTei } from "../../../../pipeline/read/tei/readTei.ts";
import { UnreadableFile } from "../../../../pipeline/read/UnreadableFile.ts";
import { faultsOf } from "../../clean/faultsOf.ts";

const NAMES =
  "p head div list item label note hi choice sic corr abbr expan app lem rdg subst add del lb pb fw quote q lg l sp speaker stage table row cell figure figDesc ref gap foreign w pc date".split(
    " ",
  );
const word = fc.constantFrom("Un ", "mot", " l ’eau", "2", "1.", " ;", "droi ts ", "\n", "XXI");
const { element } = fc.letrec<{ element: string; node: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...NAMES), fc.array(tie("node"), { maxLength: 4 }))
    .map(([name, inside]) => `<${name}>${inside.join("")}</${name}>`),
  node: fc.oneof({ depthSize: "small" }, word, word, tie("element")),
}));

function lettersOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text.replace(/\s/gu, "")) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

describe("readTei(name, bytes)", () => {
  it("keeps every character of its text in a paragraph, a note or what is left out", () => {
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 6 }), (elements) => {
        const body = `<p>Un début.</p>${elements.join("")}`;
        const xml = `<TEI><teiHeader/><text><body><div>${body}</div></body></text></TEI>`;
        const [source] = readTei("a.xml", Buffer.from(xml));
        if (source === undefined) throw new UnreadableFile("nothing");
        const found = lettersOf(source.text);
        const lost = [...lettersOf(body.replace(/<[^>]*>/gu, ""))].filter(
          ([char, n]) => n > (found.get(char) ?? 0),
        );
        expect(lost).toEqual([]);
        expect(
          faultsOf(
            cleanParagraphs(source, () => false),
            source.text,
          ),
        ).toEqual([]);
      }),
      { numRuns: 120, seed: 6 },
    );
  });
});
