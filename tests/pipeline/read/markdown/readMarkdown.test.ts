import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cleanDocument } from "../../../../pipeline/clean/cleanDocument.ts";
import { readMarkdown } from "../../../../pipeline/read/markdown/readMarkdown.ts";
import { readText } from "../../../../pipeline/read/readText.ts";
import { ROOT } from "../../../material.ts";
import { partsOf } from "../html/readPage.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function readWritten(text: string) {
  const source = await readMarkdown("note.md", bytesOf(text));
  if (source.kind !== "paragraphs") throw new Error("taken for a printout");
  return { source, ...partsOf(source) };
}

async function readPrinted(text: string) {
  const source = await readMarkdown("note.md", bytesOf(text));
  if (source.kind !== "text") throw new Error("taken for an author's own");
  return cleanDocument(source, () => false);
}

describe("readMarkdown(name, bytes): an author’s own", () => {
  it("reads headings of both kinds, paragraphs, line breaks, emphasis, links and entities", async () => {
    const { paragraphs, headings, italics, unclaimed } = await readWritten(`Title *one*
===

## Two {#id .class}

A [link](http://x.org "t") and a [reference][ref], an
<http://auto.org> &amp; **bo**ld \\*star\\*,  
a new line.
***
*Rappelant* sa résolution &eacute;

[ref]: http://example.org 'Title'`);
    expect(paragraphs).toEqual([
      "Title one",
      "Two",
      "A link and a reference, an http://auto.org & bold *star*, a new line.",
      "Rappelant sa résolution é",
    ]);
    expect(headings).toEqual(["1 Title one", "2 Two"]);
    expect(italics.at(-1)).toBe("Rappelant");
    expect(unclaimed).toBe("");
  });

  it("leaves out code, comments, templates, pictures and marks, and keeps what they were", async () => {
    const { paragraphs, removed, unclaimed } = await readWritten(`Before.<!-- a
comment --> After \`inline\`.

\`\`\`js
const x = 1; <!-- not one -->
\`\`\`

    y = x + {1}

![A picture](a.png) {{< figure src="x" >}}

- item

  ~~~
  z
  ~~~`);
    expect(paragraphs).toEqual(["Before. After inline.", "item"]);
    expect(removed).toEqual([
      "take-out-comment: <!-- a comment -->",
      "take-out-markup: ` `",
      "take-out-code: const x = 1; <!-- not one -->",
      "take-out-code-mark: ```js ```",
      "take-out-code: y = x + {1}",
      "take-out-picture: ![A picture](a.png)",
      'take-out-template: {{< figure src="x" >}}',
      "take-out-markup: -",
      "take-out-code: z",
      "take-out-code-mark: ~~~ ~~~",
    ]);
    expect(unclaimed).toBe("");
  });

  it("reads lists with their printed numbers, without bullets and boxes", async () => {
    const { paragraphs } = await readWritten(`1. *Prie* le Secrétaire ;
2. Décide :
   - [x] bullet
   * other

   more of 2

4) fourth

1. a
1. b

Par exemple :
a) premier;
b) second.`);
    expect(paragraphs).toEqual([
      "1. Prie le Secrétaire ;",
      "2. Décide :",
      "bullet",
      "other",
      "more of 2",
      "4) fourth",
      "1. a",
      "2. b",
      "Par exemple :",
      "a) premier;",
      "b) second.",
    ]);
  });

  it("takes a line of thousands of marks of emphasis as it is written", async () => {
    const { paragraphs } = await readWritten(`# Head\n\n${"a *b ".repeat(5000)}\n\nAn *ordinary* end.`);
    expect(paragraphs.slice(1)).toEqual(["a *b ".repeat(5000).trim(), "An ordinary end."]);
  });

  it("reads quotations, tables and blocks of HTML as paragraphs", async () => {
    const { paragraphs, headings } = await readWritten(`> Quoted
> text
> > deeper

| Land | *Jahr* |
|:-----|-------:|
| A \\| B | 2019 |
No bars | here

<div align="center"><h2>Head</h2>
<p>In <b>HTML</b> 5 m<sup>2</sup></p></div>

Text with <u>tags</u> and 10<sup>3</sup>, XXI<sup>e</sup>, x^2^<br>end`);
    expect(paragraphs).toEqual([
      "Quoted text",
      "deeper",
      "Land",
      "Jahr",
      "A | B",
      "2019",
      "No bars",
      "here",
      "Head",
      "In HTML 5 m²",
      "Text with tags and 10³, XXIe, x² end",
    ]);
    expect(headings).toEqual([]);
  });

  it("reads notes wherever they are defined, and inline ones", async () => {
    const { paragraphs, calls, notes, unclaimed } = await readWritten(`Some[^1] claim[^n], here^[Said *aloud*
no more.] and ^[plain] [^none].

[^1]: The first
goes on.

    In a second paragraph.

[^n]: http://x.org
Text of the second.

After.`);
    expect(notes).toContain("1: The first goes on. In a second paragraph.");
    expect(notes).toContain("n: http://x.org Text of the second.");
    expect(notes).toContain("2: plain");
    expect(calls[0]).toBe("1 n 2");
    expect(paragraphs.at(-1)).toBe("After.");
    expect(unclaimed).toBe("");
  });

  it("reads indented prose as a paragraph", async () => {
    const { paragraphs } = await readWritten(
      "Text.\n\n    An indented paragraph of eight or more simple words here.",
    );
    expect(paragraphs).toEqual(["Text.", "An indented paragraph of eight or more simple words here."]);
  });

  it("takes facts from front matter", async () => {
    const { source, paragraphs } = await readWritten(
      "---\ntitle: T\ndate: 2019-12-18\ntags: [a]\n---\n# Head\n\nText.",
    );
    expect(paragraphs).toEqual(["Head", "Text."]);
    expect(source.facts).toMatchObject({ title: "T", date: "2019-12-18", given: true });
  });

  it.each([
    ["nothing", " \n", "the file is empty"],
    ["front matter alone", "---\ntitle: T\n---\n", "no text but front matter"],
    ["code alone", "```\nx\n```", "no text but code"],
  ])("refuses %s", async (_, text, reason) => {
    await expect(readMarkdown("a.md", bytesOf(text))).rejects.toThrow(reason);
  });
});

describe("readMarkdown(name, bytes): made from printed pages", () => {
  it.each(["000_c9421d7533de5a86", "002_ce4fb8f96b1d298f", "004_fa6c76de0fa6bc20"])(
    "leaves the sample text %s to cleaning as it is",
    async (name) => {
      const bytes = await readFile(join(ROOT, `data/corpus/${name}.txt`));
      const source = await readMarkdown("seed.md", bytes);
      expect(source).toEqual(readText("seed.md", "markdown", bytes));
    },
  );

  it("joins sentences over empty lines, and leaves anchors, pictures and table lines out", async () => {
    const { paragraphs } = await readPrinted(`## <span id="page-0-0"></span>**Rapport**

![](_page_0_Picture_0.jpeg)

Le Comité a examiné les questions dont il était saisi et prié le secrétariat de

poursuivre ses travaux.<!-- page -->

| Pays | Année |
|------|-------|
| Mali | 2019 |`);
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "Rapport",
      "Le Comité a examiné les questions dont il était saisi et prié le secrétariat de poursuivre ses travaux.",
      "Pays",
      "Année",
      "Mali",
      "2019",
    ]);
  });

  it("knows it by notes with raised numbers, page numbers and repeated heads", async () => {
    const kinds = await Promise.all(
      [
        "Text<sup>1</sup>.\n\n<sup>1</sup> Note.",
        "One.\n\n12\n\nTwo.\n\n13",
        "A/74/1\n\nx.\n\nA/74/1\n\ny.\n\nA/74/1",
        "One.\n\nTwo.",
      ].map(async (text) => (await readMarkdown("a.md", bytesOf(text))).kind),
    );
    expect(kinds).toEqual(["text", "text", "text", "paragraphs"]);
  });
});
