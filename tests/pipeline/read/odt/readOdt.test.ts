import { describe, expect, it } from "vitest";
import { readOdt } from "../../../../pipeline/read/odt/readOdt.ts";
import { RESOLUTION, readResolution } from "../office/madeResolution.ts";
import { sourceTexts, textOutside } from "../sourceTexts.ts";
import { makeFlatOdt, makeOdt, note, type OdtParts, p } from "./makeOdt.ts";
import { item, LISTS, list, RAISED, RESOLUTION_ODT, raised, textStyle } from "./resolutionOdt.ts";

async function read(parts: OdtParts) {
  const source = await readOdt("a.odt", makeOdt(parts));
  expect(textOutside(source).trim()).toBe("");
  return { ...sourceTexts(source), warnings: source.warnings };
}

describe("readOdt(name, bytes)", () => {
  it("reads a resolution as its paragraphs with numbers, openings, notes and their calls", async () => {
    expect(readResolution(await readOdt("a.odt", makeOdt(RESOLUTION_ODT)))).toEqual(RESOLUTION);
  });

  it("reads the same from a flat file, without its metadata", async () => {
    const flat = await readOdt("a.fodt", makeFlatOdt(RESOLUTION_ODT));
    const packed = await readOdt("a.odt", makeOdt(RESOLUTION_ODT));
    expect(readResolution(flat)).toEqual(RESOLUTION);
    expect(flat.text).toBe(packed.text);
  });

  it("takes page headers and feet out, but reads the letterhead of the first page", async () => {
    const { paragraphs, pages, removed } = await read(RESOLUTION_ODT);
    expect(paragraphs.slice(0, 3)).toEqual(["Nations Unies", "A/C.3/74/L.7", "Assemblée générale"]);
    expect(pages.slice(0, 3)).toEqual([1, 1, 1]);
    expect(removed).toEqual([
      "take-out-page-header: A/C.3/74/L.7",
      "take-out-page-foot: 19-0432",
      "take-out-page-foot: 2",
    ]);
  });

  it("tells pages by the breaks that the last printing left, and page breaks of styles", async () => {
    const { pages } = await read({
      automaticStyles:
        '<style:style style:name="P1" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>',
      text: p("un") + p("<text:soft-page-break/>deux") + p("trois", "P1"),
    });
    expect(pages).toEqual([1, 2, 3]);
  });

  it("folds white space of the XML, keeps tabs, spaces and line breaks, parts a paragraph at an empty line", async () => {
    const { paragraphs } = await read({
      text:
        p('a\n  b<text:s text:c="2"/>c<text:tab/>d<text:line-break/>e') +
        p("un<text:line-break/><text:line-break/>deux") +
        p(
          '<text:a xlink:href="x">lien</text:a> <text:date>3 mai</text:date> XXI<text:bookmark-ref>e</text:bookmark-ref>',
        ),
    });
    expect(paragraphs).toEqual(["a b  c\td\ne", "un", "deux", "lien 3 mai XXIe"]);
  });

  it("tells headings by their level, the title by its style, and prints the numbers of headings", async () => {
    const { headings, paragraphs } = await read({
      styles:
        '<style:style style:name="Title" style:family="paragraph"/>' +
        '<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="I" loext:num-list-format="%1%."/>' +
        '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>',
      automaticStyles:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
      text:
        p("Rapport", "P1") +
        '<text:h text:outline-level="1">Contexte</text:h><text:h text:outline-level="2">Faits</text:h>' +
        '<text:h text:outline-level="1" text:is-list-header="true">Annexe</text:h><text:h text:outline-level="1">Suites</text:h>' +
        p("Texte"),
    });
    expect(headings).toEqual(["1 Rapport", "1 I. Contexte", "2 I.1 Faits", "1 Annexe", "1 II. Suites"]);
    expect(paragraphs).toHaveLength(6);
  });

  it("begins lists anew unless they go on, leaves bullets out, numbers only an item's first paragraph", async () => {
    const { paragraphs } = await read({
      automaticStyles: LISTS,
      text:
        list(item(p("a") + p("suite")) + item(p("b")), 'xml:id="l1" text:style-name="L1"') +
        list(item(p("c")) + item(p("d"), ' text:start-value="7"')) +
        list(item(p("e")), 'text:continue-list="l1" text:style-name="L1"') +
        list(
          `<text:list-header>${p("f")}</text:list-header>${item(list(item(list(item(p("g")))) + item(p("h"))))}`,
        ),
    });
    expect(paragraphs).toEqual(["1. a", "suite", "2. b", "1. c", "7. d", "3. e", "f", "g", "b) h"]);
  });

  it("keeps a note's own mark, and calls it again where its number is repeated", async () => {
    const { calls, notes } = await read({
      automaticStyles: RAISED,
      text:
        p(`Titre${note("0", "Tirage.", "*")}`) +
        p(
          `mot${note("1", "Une note.")} <text:note-ref text:ref-name="ftn1">1</text:note-ref> fin${raised("1")}`,
        ),
    });
    expect(notes).toEqual(["*: Tirage.", "1: Une note."]);
    expect(calls).toEqual(["Titre[*=*]", "mot[1=1]", "mot1 [1=1]", "mot1 1 fin[1=1]"]);
  });

  it("keeps deletions, comments, hidden text, page numbers, readings and tables of contents as removals", async () => {
    const { paragraphs, removed, warnings } = await read({
      automaticStyles: textStyle("T9", 'text:display="none"'),
      text:
        '<text:tracked-changes><text:changed-region xml:id="c1"><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info>' +
        `${p("rayé")}</text:deletion></text:changed-region></text:tracked-changes>` +
        `<text:table-of-content><text:table-of-content-source><text:index-title-template>Modèle</text:index-title-template></text:table-of-content-source><text:index-body><text:index-title>${p("Sommaire")}</text:index-title>${p("Un 1")}</text:index-body></text:table-of-content>` +
        p('Vu<text:change text:change-id="c1"/> et <text:span text:style-name="T9">caché</text:span>lu') +
        p(
          `mot<office:annotation><dc:creator>A</dc:creator>${p("À revoir")}</office:annotation> <text:page-number>7</text:page-number>`,
        ) +
        p("<text:ruby><text:ruby-base>漢</text:ruby-base><text:ruby-text>かん</text:ruby-text></text:ruby>") +
        `<text:section text:display="none">${p("section cachée")}</text:section><text:section>${p("section")}</text:section>`,
    });
    expect(paragraphs).toEqual(["Vu et lu", "mot", "漢", "section"]);
    expect(removed).toEqual([
      "take-out-deletion: rayé",
      "take-out-table-of-contents: Sommaire",
      "take-out-table-of-contents: Un 1",
      "take-out-hidden-text: caché",
      "take-out-comment: À revoir",
      "take-out-page-number: 7",
      "take-out-ruby: かん",
      "take-out-hidden-text: section cachée",
    ]);
    expect(warnings).toHaveLength(1);
  });

  it("reads cells row by row, and text boxes behind the paragraph they hang on", async () => {
    const cell = (text: string) => `<table:table-cell>${p(text)}</table:table-cell>`;
    const { paragraphs } = await read({
      text:
        `<table:table><table:table-header-rows><table:table-row>${cell("1,1")}${cell("1,2")}</table:table-row></table:table-header-rows><table:table-row>${cell("2,1")}</table:table-row></table:table>` +
        p(`avant <draw:frame><draw:text-box>${p("encadré")}</draw:text-box></draw:frame>après`),
    });
    expect(paragraphs).toEqual(["1,1", "1,2", "2,1", "avant après", "encadré"]);
  });

  it("refuses an encrypted file and one without text", async () => {
    const encrypted = makeOdt({ text: p("x"), manifest: "<manifest:encryption-data/>" });
    await expect(readOdt("a.odt", encrypted)).rejects.toThrow(/protected by a password/u);
    await expect(readOdt("a.odt", makeOdt({ text: p(" ") }))).rejects.toThrow(/holds no text/u);
    await expect(readOdt("a.fodt", new TextEncoder().encode("<a>"))).rejects.toThrow(
      /XML in the file is broken/u,
    );
  });
});
