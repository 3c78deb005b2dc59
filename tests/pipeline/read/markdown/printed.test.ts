import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../../../pipeline/clean/cleanDocument.ts";
import { readMarkdown } from "../../../../pipeline/read/markdown/readMarkdown.ts";
import { faultsOf } from "../../clean/faultsOf.ts";

/** Page numbers tell that a program made it from printed pages. */
const PAGES = "11\n\n12\n\nUne page.\n\n13\n\n";
const PIECES = [
  "Rappelant sa résolution ",
  "droi ts ",
  "les États ",
  "crimi-\nnalité",
  "<!-- page -->",
  "<!-- deux\nlignes | -->",
  "<!--x-->",
  "![](_page_0_Picture_0.jpeg)",
  '<span id="page-0-0"></span>',
  "<a><!-- a --></a>",
  "<b>",
  "</b>",
  '<div class="a">',
  "<br>",
  "```",
  "\n```md\n",
  "\n| a | b \\| c |\n",
  "|------|:---|\n",
  "|",
  "*Prie* ",
  "**",
  "# ",
  "[46/152](#)",
  "<sup>1</sup>",
  "\n\n<sup>1</sup> Une note<!-- n -->\n\n",
  "1. ",
  " ;",
  ".",
  " ",
  "  ",
  "\t",
  "\n",
  "\n\n",
  "\r\n",
  "\n_______\n",
];

async function clean(text: string) {
  const source = await readMarkdown("a.md", new TextEncoder().encode(text));
  if (source.kind !== "text") throw new Error("taken for an author’s own");
  return cleanDocument(source, () => false);
}

describe("readMarkdown(name, bytes) and cleanDocument: made from printed pages", () => {
  it("tell what was left out by its own rule, as it was written", async () => {
    const text = `---\ntitle: T # mine\n---\n${PAGES}## <span id="p"></span>Rapport\n\nLe Comité<!-- x --> prie <b>les</b> <!-- y --> États.\n\n|a|\n|---|`;
    const { paragraphs, changes } = await clean(text);
    expect(paragraphs.map((one) => one.text)).toEqual([
      "11",
      "12",
      "Une page.",
      "13",
      "Rapport",
      "Le Comité prie les États.",
      "a",
    ]);
    expect(changes.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ["take-out-front-matter", "---\ntitle: T # mine\n---", ""],
      ["take-out-heading-mark", '## <span id="p"></span>', ""],
      ["take-out-comment", "<!-- x -->", ""],
      ["take-out-tag", "<b>", ""],
      ["take-out-tag", "</b>", ""],
      ["take-out-comment", "<!-- y -->", ""],
      ["squeeze-space", " ", ""],
      ["take-out-table-line", "|", ""],
      ["take-out-table-line", "|", ""],
      ["take-out-table-line", "|---|", ""],
    ]);
  });

  it("account for every character of any such text", async () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (some, hasMatter) => {
        const text = `${hasMatter ? "---\nid: a # b\n---\n" : ""}${PAGES}${some}`;
        expect(faultsOf(await clean(text), text)).toEqual([]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });
});
