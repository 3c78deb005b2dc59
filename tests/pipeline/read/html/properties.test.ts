import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { readHtml } from "../../../../pipeline/read/html/readHtml.ts";
import { readMarkdown } from "../../../../pipeline/read/markdown/readMarkdown.ts";
import type { ParagraphSource } from "../../../../pipeline/read/SourceDocument.ts";
import { readTei } from "../../../../pipeline/read/tei/readTei.ts";
import { UnreadableFile } from "../../../../pipeline/read/UnreadableFile.ts";
import { partsOf } from "./readPage.ts";

const RUNS = { numRuns: 80 };
const words = fc
  .array(fc.constantFrom("le", "Comité", "été", "17", "l’État", "a)", "1.", "*", "[1]", "\u00a0", "x-\n"), {
    maxLength: 5,
  })
  .map((all) => all.join(" "));

/** Trees of tags, right and wrong ones, with text between. */
const pages = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      fc.constantFrom(
        ..."p div ul ol li table tr td h1 h2 main article nav footer aside form pre blockquote sup a b i span q br hr dl dt dd section select template"
          .split(" ")
          .flatMap((name) => [`<${name}>`, `<${name}>`, `</${name}>`]),
        '<a href="#n1">1</a>',
        '<sup><a href="#n2" id="r2">2</a></sup>',
        '<p id="n1">',
        '<li id="n2"><a href="#r2">↑</a>',
        '<div class="nav">',
        '<span style="display:none">',
        '<span class="sidenote">',
        '<ol type="a" start="3">',
        "<!-- c -->",
        "<script>x</script>",
        "&eacute;&nbsp;&amp;",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

const markdown = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom(
        "\n",
        "\n\n",
        "# ",
        "- ",
        "1. ",
        "> ",
        "```\n",
        "    ",
        "*",
        "**",
        "_",
        "`",
        "[^1]",
        "\n[^1]: ",
        "[a]: b\n",
        "[a]",
        "](b)",
        "![",
        "<b>",
        "</b>",
        "<!--",
        "-->",
        "|",
        "\n|-|-|\n",
        "---\n",
        "===\n",
        "<sup>1</sup>",
        "^[",
        "]",
        "~~",
        "{{< x >}}",
        "\\",
        "&amp;",
        ":::\n",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

/** Reads, or is told why not; anything else that is thrown fails. */
async function attempt<T>(read: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function expectWhole(source: ParagraphSource): void {
  const spans = [
    ...source.paragraphs.flatMap(({ pieces }) => pieces),
    ...source.notes,
    ...source.removed,
  ].sort((a, b) => a.start - b.start);
  for (const [i, { start, end }] of spans.entries()) {
    expect(start).toBeLessThan(end);
    expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
  }
  for (const { pieces, noteCalls, italics } of source.paragraphs)
    for (const inside of [...noteCalls, ...(italics ? [italics] : [])])
      expect(pieces.some(({ start, end }) => start <= inside.start && inside.end <= end)).toBe(true);
  expect(partsOf(source).unclaimed).toBe("");
  const { changes } = cleanParagraphs(source, () => false);
  expect(changes.filter(({ rule }) => rule === "take-out-stray-text")).toEqual([]);
}

const lettersOf = (text: string) => [...text.matchAll(/\p{L}/gu)].length;

describe("readHtml(name, bytes), for any page", () => {
  it("is whole: paragraphs, notes and removals cover all text, in order and apart", async () => {
    await fc.assert(
      fc.asyncProperty(pages, async (page) => {
        const source = await attempt(() => readHtml("x.html", Buffer.from(page)));
        if (source !== undefined) expectWhole(source);
      }),
      RUNS,
    );
  });

  it("keeps every letter that a page shows", async () => {
    const shown = pages.filter((page) => !/<(?:script|template|select|ol|q|span)|<!--|&/u.test(page));
    await fc.assert(
      fc.asyncProperty(shown, async (page) => {
        const source = await attempt(() => readHtml("x.html", Buffer.from(page)));
        if (source !== undefined)
          expect(lettersOf(source.text)).toBe(lettersOf(page.replace(/<[^>]*>/gu, "")));
      }),
      RUNS,
    );
  });
});

describe("readMarkdown(name, bytes), for any text", () => {
  it("is whole", async () => {
    await fc.assert(
      fc.asyncProperty(markdown, async (text) => {
        const source = await attempt(() => readMarkdown("x.md", Buffer.from(text)));
        if (source?.kind === "paragraphs") expectWhole(source);
      }),
      RUNS,
    );
  });
});

describe("readTei(name, bytes), for any text", () => {
  const tei: fc.Arbitrary<string> = fc.letrec<{ node: string; element: string }>((tie) => ({
    node: fc.oneof({ depthSize: "small" }, words, tie("element")),
    element: fc
      .tuple(
        fc.constantFrom(
          ..."p div head lg l note list item label sp speaker hi choice orig reg app lem rdg del fw lb pb q quote table row cell ref u seg gap".split(
            " ",
          ),
        ),
        fc.constantFrom(
          "",
          ' n="2"',
          ' xml:id="a"',
          ' target="#a"',
          ' break="no"',
          ' rend="italic"',
          ' type="ordered"',
        ),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(([name, attribute, inside]) => `<${name}${attribute}>${inside.join("")}</${name}>`),
  })).element;

  it("is whole", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tei, { maxLength: 8 }), async (parts) => {
        const xml = `<TEI><teiHeader/><text><body>${parts.join("")}</body></text></TEI>`;
        for (const source of (await attempt(() => [...readTei("x.xml", Buffer.from(xml))])) ?? [])
          expectWhole(source);
      }),
      RUNS,
    );
  });
});
