import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { readMarkdown } from "../../../../pipeline/read/markdown/readMarkdown.ts";
import { UnreadableFile } from "../../../../pipeline/read/UnreadableFile.ts";
import { faultsOf } from "../../clean/faultsOf.ts";

const PIECES = [
  "Un mot ",
  "l ’eau",
  "*prie*",
  "**les** ",
  "_États_",
  "`code`",
  '[lien](http://a.org/b?c=d "t")',
  "[lien][ref] ",
  "![une image](a.png)",
  "<http://auto.org>",
  "~~ôté~~",
  "m^2^",
  "[[page|mots]]",
  " [^1] ",
  "^[note *ici*]",
  "{{< figure >}}",
  "\\*",
  "&eacute;",
  "&amp;",
  "&rien;",
  "<!-- un\n\ncommentaire -->",
  "<br>",
  "<u>souligné</u>",
  "m<sup>2</sup> et XXI<sup>e</sup>",
  "\n\n<div class='a'>\n<p>En <b>HTML</b></p></div>\n\n",
  "\n\n# Titre #\n\n",
  "\n\nTitre\n=====\n\n",
  "\n\n* point\n* autre\n\n",
  "\n\n1. un\n1. deux\n\n",
  "\n\n- [x] fait\n\n  suite\n\n",
  "\n\n> cité\n> *deux*\n> > trois\n\n",
  "\n\n| a \\| b | c |\n|:---|---:|\n| d | *e* |\n\n",
  "\n\n```js\nconst x = 1;\n```\n\n",
  "\n\n    y = {x};\n\n",
  "\n\n***\n\n",
  "\n\n::: marge\n\n",
  "\n\n[^1]: Une note.\n\n",
  "\n\n[ref]: http://example.org 'Titre'\n\n",
  "  \n",
  "\r\n",
  " ",
  "\n\n",
];

/** How often each character but white space stands in texts. */
function countCharacters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const char of text.replace(/\s/gu, "")) counts.set(char, (counts.get(char) ?? 0) + 1);
  return counts;
}

/** Characters of a file that stand neither in its text nor in what was left out. */
function lostFrom(written: string, read: string): string {
  const found = countCharacters(read);
  return [...countCharacters(written)]
    .filter(([char, n]) => n > (found.get(char) ?? 0))
    .map(([char]) => char)
    .join("");
}

describe("readMarkdown(name, bytes): an author’s own", () => {
  it("keeps every character in a paragraph, a note or what is left out", async () => {
    const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(texts, fc.boolean(), async (some, hasMatter) => {
        const text = `${hasMatter ? "---\nid: a # b\n---\n" : ""}Un début.\n\n${some}`;
        const source = await readMarkdown("a.md", new TextEncoder().encode(text)).catch(refused);
        if (source?.kind !== "paragraphs") return;
        expect(lostFrom(text, source.text)).toBe("");
        expect(
          faultsOf(
            cleanParagraphs(source, () => false),
            source.text,
          ),
        ).toEqual([]);
      }),
      { numRuns: 80, seed: 5 },
    );
  });
});

function refused(error: unknown): undefined {
  if (!(error instanceof UnreadableFile)) throw error;
}
