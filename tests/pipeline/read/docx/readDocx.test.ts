import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../pipeline/read/docx/readDocx.ts";
import { sourceTexts, textOutside } from "../sourceTexts.ts";
import { call, type DocxParts, footnote, makeDocx, p, r, SEPARATORS } from "./makeDocx.ts";

async function read(parts: DocxParts) {
  const source = await readDocx("a.docx", makeDocx(parts));
  expect(textOutside(source).trim()).toBe("");
  return { ...sourceTexts(source), warnings: source.warnings };
}

const FIELD = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe("readDocx(name, bytes)", () => {
  it("reads paragraphs with tabs, line breaks, hyphens, symbols and formulas; a raised ordinal stays", async () => {
    const { paragraphs } = await read({
      body:
        p(r("XXI") + r("e", '<w:vertAlign w:val="superscript"/>') + r(" session")) +
        p("<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t></w:r>") +
        p(
          '<w:r><w:t>co</w:t><w:softHyphen/><w:t>opération </w:t><w:sym w:font="Symbol" w:char="F061"/></w:r>',
        ) +
        p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0E0"/><w:t>x = </w:t></w:r><m:oMath><m:r><m:t>y</m:t></m:r></m:oMath>',
        ) +
        p(" ") +
        p("<w:r><w:t>un</w:t><w:br/><w:br/><w:t>deux</w:t></w:r>"),
    });
    expect(paragraphs).toEqual(["XXIe session", "a\tb\nc-d", "co\u00adopération α", "x = y", "un", "deux"]);
  });

  it("tells headings by their style, by the level of a style that it builds on, and by their own level", async () => {
    const { headings, paragraphs } = await read({
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>' +
        '<w:style w:type="paragraph" w:styleId="Mien"><w:name w:val="Mien"/><w:basedOn w:val="Titre2"/></w:style>',
      body:
        p(r("Rapport"), '<w:pStyle w:val="Titre"/>') +
        p(r("Contexte"), '<w:pStyle w:val="Titre2"/>') +
        p(r("Suite"), '<w:pStyle w:val="Mien"/>') +
        p(r("Texte")) +
        p(r("Fin"), '<w:outlineLvl w:val="2"/>') +
        p(r("Corps"), '<w:pStyle w:val="Mien"/><w:outlineLvl w:val="9"/>'),
    });
    expect(headings).toEqual(["1 Rapport", "2 Contexte", "2 Suite", "3 Fin"]);
    expect(paragraphs).toHaveLength(6);
  });

  it("keeps notes with the marks that are printed, each call at its place", async () => {
    const endnote = '<w:r><w:endnoteReference w:id="1"/></w:r>';
    const { calls, notes, paragraphs } = await read({
      body:
        p(
          `${r("Résolution")}<w:r><w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t></w:r>`,
        ) + p(`${r("instruments relatifs")}${call(2)}${r(" et autres")}${call(3)}${r(".")}${endnote}`),
      footnotes:
        SEPARATORS +
        `<w:footnote w:id="1">${p(r("* Nouveau tirage."))}</w:footnote>` +
        footnote(2, "Nations Unies, vol. 999.") +
        `<w:footnote w:id="3">${p(`<w:r><w:footnoteRef/></w:r>${r("\u00a0Un.")}`)}${p(r("Deux."))}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${p(`<w:r><w:endnoteRef/></w:r>${r(" Fin.")}`)}</w:endnote>`,
    });
    expect(paragraphs).toEqual(["Résolution*", "instruments relatifs1 et autres2.i"]);
    expect(calls).toEqual([
      "Résolution[*=*]",
      "instruments relatifs[1=1]",
      "instruments relatifs1 et autres[2=2]",
      "instruments relatifs1 et autres2.[i=i]",
    ]);
    expect(notes).toEqual(["*: Nouveau tirage.", "1: Nations Unies, vol. 999.", "2: Un.\nDeux.", "i: Fin."]);
  });

  it("numbers notes as the document says, anew on each page where it says so", async () => {
    const page = "<w:r><w:lastRenderedPageBreak/></w:r>";
    const { notes, pages } = await read({
      body:
        p(`${r("a")}${call(1)}${call(2)}`) +
        p(`${page}${r("b")}${call(3)}`) +
        '<w:sectPr><w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numRestart w:val="eachPage"/></w:footnotePr></w:sectPr>',
      footnotes: footnote(1, "un") + footnote(2, "deux") + footnote(3, "trois"),
    });
    expect(notes).toEqual(["a: un", "b: deux", "a: trois"]);
    expect(pages).toEqual([1, 2]);
  });

  it("numbers notes anew in each section where the document says so", async () => {
    const anew = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const { notes } = await read({
      body: p(r("a") + call(1)) + p(r("b") + call(2), anew) + p(r("c") + call(3)) + anew,
      footnotes: footnote(1, "un") + footnote(2, "deux") + footnote(3, "trois"),
    });
    expect(notes).toEqual(["1: un", "2: deux", "1: trois"]);
  });

  it("calls a note again where a field or a raised number repeats its mark, but not for square metres", async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const { calls } = await read({
      body:
        p(`${r("a")}${call(1)}${call(2)}`) +
        p(r("b") + FIELD("NOTEREF _Ref1 \\h", "1") + r(" c") + r("2", raised)) +
        p(r("40 km") + r("2", raised) + r(" x") + r("9", raised)),
      footnotes: footnote(1, "un") + footnote(2, "deux"),
    });
    expect(calls).toEqual(["a[1=1]", "a1[2=2]", "b[1=1]", "b1 c[2=2]"]);
  });

  it("keeps deletions, moved text, deleted rows and notes whose call was deleted as removals", async () => {
    const { notes, paragraphs, removed, warnings } = await read({
      body:
        p(
          `${r("Prie ")}<w:del w:id="1"><w:r><w:delText>instamment </w:delText></w:r>${call(1)}</w:del><w:ins w:id="2">${r("tous ")}</w:ins>${r("les États")}`,
        ) +
        p(r("de coopé"), '<w:rPr><w:del w:id="3"/></w:rPr>') +
        p(r("rer")) +
        `<w:tbl><w:tr><w:trPr><w:del w:id="4"/></w:trPr><w:tc>${p(r("rayé"))}</w:tc></w:tr><w:tr><w:tc>${p(r("gardé"))}</w:tc></w:tr></w:tbl>` +
        p(`<w:moveFrom w:id="5">${r("parti")}</w:moveFrom><w:moveTo w:id="6">${r("venu")}</w:moveTo>`),
      footnotes: footnote(1, "note rayée"),
    });
    expect(paragraphs).toEqual(["Prie tous les États", "de coopérer", "gardé", "venu"]);
    expect(removed).toEqual([
      "take-out-deletion: instamment",
      "take-out-deletion: rayé",
      "take-out-deletion: parti",
      "take-out-deletion: note rayée",
    ]);
    expect(notes).toEqual([]);
    expect(warnings).toEqual(["the file holds tracked changes: it was read as if all of them were accepted"]);
  });

  it("keeps comments, hidden text, placeholders, page numbers and tables of contents as removals", async () => {
    const { paragraphs, removed } = await read({
      styles:
        '<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>' +
        '<w:style w:type="character" w:styleId="Cache"><w:name w:val="Caché"/><w:rPr><w:vanish/></w:rPr></w:style>',
      body:
        `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r("Sommaire"))}</w:sdtContent></w:sdt>` +
        p(r("Contexte\t3"), '<w:pStyle w:val="TM1"/>') +
        p(
          r("Vu", "<w:vanish/>") +
            r("Lu") +
            r("caché", '<w:rStyle w:val="Cache"/>') +
            '<w:commentRangeStart w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
        ) +
        p(
          `${r("Nom : ")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r("Cliquez ici")}</w:sdtContent></w:sdt>` +
            `<w:sdt><w:sdtPr/><w:sdtContent>${r("Anne")}</w:sdtContent></w:sdt>`,
        ) +
        p(`${r("page ")}<w:fldSimple w:instr=" PAGE ">${r("7")}</w:fldSimple>${FIELD("REF x", "rappel")}`),
      comments: `<w:comment w:id="1" w:author="A">${p(r("À revoir"))}</w:comment>`,
    });
    expect(paragraphs).toEqual(["Lu", "Nom : Anne", "page rappel"]);
    expect(removed).toEqual([
      "take-out-table-of-contents: Sommaire",
      "take-out-table-of-contents: Contexte\t3",
      "take-out-hidden-text: Vucaché",
      "take-out-placeholder: Cliquez ici",
      "take-out-page-number: 7",
      "take-out-comment: À revoir",
    ]);
  });

  it("hides nothing behind a field that is never closed", async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
    const { paragraphs } = await read({
      body: p(`${r("a")}${begin}<w:r><w:instrText> TOC </w:instrText></w:r>`) + p(r("b")),
    });
    expect(paragraphs).toEqual(["a", "b"]);
  });

  it("takes page headers and feet out, but reads the letterhead of the first page", async () => {
    const { pages, paragraphs, removed } = await read({
      body:
        p(r("Texte")) +
        p(`<w:r><w:lastRenderedPageBreak/></w:r>${r("Suite")}`) +
        '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/>' +
        '<w:footerReference w:type="default" r:id="f1"/><w:titlePg/></w:sectPr>',
      headers: { h1: p(r("A/RES/74/177")), h2: p(r("Nations Unies")) + p(r("A/C.3/74/L.7")) },
      footers: { f1: p(`${FIELD("PAGE", "2")}${r("/15")}`) },
    });
    expect(paragraphs).toEqual(["Nations Unies", "A/C.3/74/L.7", "Texte", "Suite"]);
    expect(pages).toEqual([1, 1, 1, 2]);
    expect(removed).toEqual(["take-out-page-header: A/RES/74/177", "take-out-page-foot: 2/15"]);
  });

  it("reads cells row by row, a table in a table, text boxes once, links and smart tags", async () => {
    const box = `<w:txbxContent>${p(r("encadré"))}</w:txbxContent>`;
    const { paragraphs } = await read({
      body:
        `<w:tbl><w:tr><w:tc>${p(r("1,1"))}${p(r("suite"))}</w:tc><w:tc><w:tbl><w:tr><w:tc>${p(r("dedans"))}</w:tc></w:tr></w:tbl>${p("")}</w:tc></w:tr>` +
        `<w:tr><w:tc>${p(r("2,1"))}</w:tc></w:tr></w:tbl>` +
        p(
          `${r("avant ")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><wps:wsp><wps:txbx>${box}</wps:txbx></wps:wsp></a:graphic></wp:inline></w:drawing></mc:Choice>` +
            `<mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r("après")}`,
        ) +
        p(
          `<w:hyperlink r:id="x">${r("lien")}</w:hyperlink> <w:smartTag w:element="d"><w:smartTagPr/>${r(" 3 mai")}</w:smartTag>`,
        ) +
        p(r("L"), '<w:framePr w:dropCap="drop"/>') +
        p(r("a suite")),
    });
    expect(paragraphs).toEqual([
      "1,1",
      "suite",
      "dedans",
      "2,1",
      "avant après",
      "encadré",
      "lien 3 mai",
      "La suite",
    ]);
  });

  it("tells the italics with which a paragraph opens, behind its number", async () => {
    const i = "<w:i/>";
    const { italics } = await read({
      styles:
        '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>',
      body:
        p(r("\t1.\t") + r("Prie ", i) + r("instamment", '<w:rStyle w:val="E"/>') + r(" les États")) +
        p(r("Rappelant", '<w:i w:val="0"/>') + r(" la ") + r("Convention", i)) +
        p(r("a) ") + r("Décide", i) + r(" de ") + r("rester", i)),
    });
    expect(italics).toEqual(["Prie instamment", "Décide"]);
  });
});
