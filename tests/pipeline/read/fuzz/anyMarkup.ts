import fc from "fast-check";
import { strToU8 } from "fflate";
import { makeDocx } from "../docx/makeDocx.ts";
import { makeOdt } from "../odt/makeOdt.ts";
import type { SeedFile } from "./seedFiles.ts";

interface Vocabulary {
  readonly format: string;
  readonly tags: readonly string[];
  readonly attributes: readonly string[];
  /** Small pieces as an author's program writes them. */
  readonly usual?: readonly string[];
  /** The file around generated markup. */
  readonly wrap: (markup: string, other: string) => Pick<SeedFile, "name" | "bytes">;
}

const VOCABULARIES: readonly Vocabulary[] = [
  {
    format: "html",
    tags: "html body head main article nav footer aside div p h1 h2 ul ol li table tr td a sup sub br hr pre script style template svg form blockquote em ruby rt frameset".split(
      " ",
    ),
    attributes: [
      'href="#n1"',
      'id="n1"',
      'class="footnote"',
      'start="99999999"',
      "hidden",
      'role="doc-noteref"',
    ],
    wrap: (markup) => ({ name: "g.html", bytes: strToU8(`<!doctype html>${markup}`) }),
  },
  {
    format: "markdown",
    tags: ["# ", "\n\n", "*", "**", "`", "[", "](x)", "<sup>1</sup>", "1. ", "- ", "> ", "|", "---\n", "\\"],
    attributes: [],
    wrap: (markup, other) => ({ name: "g.md", bytes: strToU8(markup.replace(/[<>/]/gu, "") + other) }),
  },
  {
    format: "tei",
    tags: "TEI text body front back div p head note hi lb pb list item table row cell l lg sp quote ref teiCorpus teiHeader choice corr sic".split(
      " ",
    ),
    attributes: ['n="1"', 'place="foot"', 'rend="italic"', 'target="#n1"', 'xml:id="n1"', 'when="9999"'],
    wrap: (markup, other) => ({
      name: "g.xml",
      bytes: strToU8(
        `<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${other}</teiHeader><text><body>${markup}</body></text></TEI>`,
      ),
    }),
  },
  {
    format: "akn",
    tags: "statement preface preamble mainBody conclusions container paragraph num content p authorialNote sup a span list point table tr td component".split(
      " ",
    ),
    attributes: ['marker="1"', 'class="italic"', 'href="https://undocs.org/A/RES/74/1"', 'name="x"'],
    wrap: (markup, other) => ({
      name: "g.xml",
      bytes: strToU8(
        `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta>${other}</meta>${markup}</statement></akomaNtoso>`,
      ),
    }),
  },
  {
    format: "docx",
    tags: "w:p w:r w:t w:tbl w:tr w:tc w:pPr w:rPr w:numPr w:ilvl w:numId w:ins w:del w:delText w:sdt w:sdtContent w:footnoteReference w:fldChar w:instrText w:br w:tab w:sym w:drawing w:txbxContent w:sectPr w:vanish w:i mc:AlternateContent mc:Choice w:hyperlink w:framePr w:pStyle".split(
      " ",
    ),
    attributes: [
      'w:val="1"',
      'w:val="-9"',
      'w:id="1"',
      'w:fldCharType="begin"',
      'w:fldCharType="separate"',
      'w:char="F0FFFF"',
    ],
    usual: [
      "<w:p><w:r><w:t>Prie les États</w:t></w:r></w:p>",
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>',
      '<w:r><w:t>mot</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>',
    ],
    wrap: (markup, other) => ({
      name: "g.docx",
      bytes: makeDocx({
        body: markup,
        styles: other,
        footnotes: `<w:footnote w:id="1">${markup}</w:footnote>`,
        numbering: `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1.%9"/>${other}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
      }),
    }),
  },
  {
    format: "odt",
    tags: "text:p text:h text:span text:list text:list-item text:list-header text:section text:note text:note-citation text:note-body text:s text:tab text:line-break text:tracked-changes text:deletion table:table table:table-row table:table-cell draw:frame draw:text-box office:annotation text:ruby text:ruby-text text:table-of-content text:index-body".split(
      " ",
    ),
    attributes: [
      'text:style-name="L1"',
      'text:c="999999"',
      'text:outline-level="99"',
      'text:start-value="999999"',
    ],
    usual: [
      "<text:p>Prie les États</text:p>",
      '<text:list text:style-name="L1"><text:list-item><text:p>a</text:p></text:list-item></text:list>',
      "<text:p>mot<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note></text:p>",
    ],
    wrap: (markup, other) => ({ name: "g.odt", bytes: makeOdt({ text: markup, automaticStyles: other }) }),
  },
];

const TEXTS = [
  "Prie les États",
  "1",
  " ",
  "\n",
  "&amp;",
  "é",
  "[1]",
  "1. ",
  "a)",
  "—",
  "74/177. Eau",
  "*",
  "\u00ad",
];
/** Most of these break XML. */
const BROKEN = ["&lol;", "&#x10ffff;", "&#0;", "\u0000", "]]>", "<!--", "<![CDATA[", "<?", "</p>", "<"];

/** A file of markup that nobody would write. */
export const anyMarkup: fc.Arbitrary<SeedFile> = fc
  .constantFrom(...VOCABULARIES)
  .chain((vocabulary) =>
    fc
      .tuple(anyTrees(vocabulary), fc.oneof(fc.constant(""), anyTrees(vocabulary)))
      .map(([markup, other]) => ({ format: vocabulary.format, ...vocabulary.wrap(markup, other) })),
  );

function anyTrees(vocabulary: Vocabulary): fc.Arbitrary<string> {
  const text = fc.constantFrom(...TEXTS);
  const broken = fc.oneof(fc.constantFrom(...BROKEN), fc.string({ maxLength: 20 }));
  const tree = anyTree(vocabulary, text);
  const many = fc
    .tuple(tree, fc.constantFrom(2, 50, 500))
    .map(([one, n]) => one.repeat(one.length < 400 ? n : 2));
  return fc.oneof(
    { weight: 20, arbitrary: fc.array(tree, { maxLength: 8 }).map((trees) => trees.join("")) },
    { weight: 2, arbitrary: many },
    { weight: 2, arbitrary: anyTree(vocabulary, fc.oneof(text, broken)) },
    { weight: 1, arbitrary: anyDepth(vocabulary) },
  );
}

function anyTree(
  { tags, attributes, usual = [] }: Vocabulary,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  const attribute = attributes.length === 0 ? fc.constant("") : fc.constantFrom("", "", ...attributes);
  const empty = fc.constantFrom(...tags).map((tag) => `<${tag}/>`);
  const leaf = fc.oneof(text, empty, ...(usual.length === 0 ? [] : [fc.constantFrom(...usual)]));
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 8, depthSize: "large" },
      leaf,
      fc
        .tuple(fc.constantFrom(...tags), attribute, fc.array(tie("tree"), { maxLength: 5 }))
        .map(([tag, own, inside]) => `<${tag} ${own}>${inside.join("")}</${tag}>`),
    ),
  }));
  return tree;
}

function anyDepth({ tags }: Vocabulary): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...tags), fc.constantFrom(100, 230, 20_000), fc.boolean())
    .map(([tag, n, closes]) => `<${tag}>`.repeat(n) + (closes ? `</${tag}>`.repeat(n) : ""));
}
