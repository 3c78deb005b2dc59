import { describe, expect, it } from "vitest";
import { readTei } from "../../../../pipeline/read/tei/readTei.ts";
import { partsOf } from "../html/readPage.ts";

function readAll(xml: string) {
  return [...readTei("text.xml", new TextEncoder().encode(xml))].map((source) => ({
    source,
    ...partsOf(source),
  }));
}

function readBody(body: string, header = "") {
  const [document] = readAll(
    `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader>${header}</teiHeader><text>${body}</text></TEI>`,
  );
  if (document === undefined) throw new Error("no document");
  return document;
}

describe("readTei(name, bytes): the text", () => {
  it("reads divisions, heads with their level, paragraphs, front and back", () => {
    const { paragraphs, headings, unclaimed } =
      readBody(`<front><titlePage><docTitle><titlePart>Letters</titlePart></docTitle>
      <byline>by <docAuthor>Ada</docAuthor></byline></titlePage></front>
      <body><div><head>First <hi rend="italic">book</hi></head><p>One
        paragraph.</p><div type="chapter"><head>Chapter</head><ab>Block</ab><opener><dateline>Paris</dateline>Dear</opener></div></div></body>
      <back><div1><head>Index</head><p>End</p></div1></back>`);
    expect(paragraphs).toEqual([
      "Letters",
      "by Ada",
      "First book",
      "One paragraph.",
      "Chapter",
      "Block",
      "Paris",
      "Dear",
      "Index",
      "End",
    ]);
    expect(headings).toEqual(["1 First book", "2 Chapter", "1 Index"]);
    expect(unclaimed).toBe("");
  });

  it("takes a stanza, a speech and an utterance’s segment as paragraphs, and items with their numbers", () => {
    const { paragraphs } =
      readBody(`<body><lg><head>Ode</head><lg type="stanza"><l>Un vers</l><l>et l’autre</l></lg>
      <lg><l>fin</l></lg></lg><sp><speaker>HAMLET</speaker><l>To be,</l><l>or not</l></sp>
      <u who="#a"><seg>First thing.</seg><seg>Second.</seg></u>
      <list type="ordered"><item>one</item><item n="b)">two<list><item>bullet</item></list></item></list>
      <list type="gloss"><label>Term</label><item>meaning</item></list>
      <table><row><cell>A</cell><cell>B</cell></row></table></body>`);
    expect(paragraphs).toEqual([
      "Ode",
      "Un vers et l’autre",
      "fin",
      "HAMLET",
      "To be, or not",
      "First thing.",
      "Second.",
      "1. one",
      "b) two",
      "bullet",
      "Term meaning",
      "A",
      "B",
    ]);
  });

  it("keeps quotations inside a sentence and parts those of their own paragraphs", () => {
    const { paragraphs } = readBody(
      "<body><p>He said <q>yes</q> and <quote>no</quote>.</p><quote><p>A.</p><p>B.</p></quote></body>",
    );
    expect(paragraphs).toEqual(["He said yes and no.", "A.", "B."]);
  });

  it("joins words over line and page breaks, and counts pages", () => {
    const { source, paragraphs, removed } = readBody(`<body><pb n="12"/><p>La crimi
      <lb break="no"/>nalité et le<lb/>trafic, la per-<lb break="no"/>sonne<fw type="header">TITRE COURANT</fw><pb n="13"/> et sa
      dign<pb break="no"/>ité</p><fw type="pageNum">13</fw><p>Fin</p></body>`);
    expect(paragraphs).toEqual(["La criminalité et le trafic, la personne et sa dignité", "Fin"]);
    expect(source.paragraphs.map(({ page }) => page)).toEqual([12, 14]);
    expect(removed).toEqual(["take-out-page-header: TITRE COURANT", "take-out-page-number: 13"]);
  });

  it("takes the editor’s reading and keeps the others as removed", () => {
    const { paragraphs, removed, unclaimed } =
      readBody(`<body><p>Il <choice><orig>avoit</orig><reg>avait</reg></choice> une
      <choice><sic>eereur</sic><corr>erreur</corr></choice>, <choice><abbr>M.</abbr><expan>Monsieur</expan></choice>
      <subst><del>Jean</del><add>Jacques</add></subst> <del>raturé</del> le <app><lem wit="#A">roi</lem><rdg wit="#B">duc</rdg></app><gap reason="lost"/>.</p></body>`);
    expect(paragraphs).toEqual(["Il avait une erreur, Monsieur Jacques le roi."]);
    expect(removed).toEqual([
      "take-out-original-spelling: avoit",
      "take-out-error: eereur",
      "take-out-abbreviation: M.",
      "take-out-deletion: Jean",
      "take-out-deletion: raturé",
      "take-out-variant: duc",
    ]);
    expect(unclaimed).toBe("");
  });

  it("tells italics and raised letters", () => {
    const { paragraphs, italics } = readBody(
      '<body><p><hi rend="italic">Rappelant</hi> le XXI<hi rend="sup">e</hi> siècle, 5 m<hi rend="sup">2</hi></p><p><hi rend="bold">Non</hi></p></body>',
    );
    expect(paragraphs[0]).toBe("Rappelant le XXIe siècle, 5 m²");
    expect(italics).toEqual(["Rappelant", undefined]);
  });

  it("spaces tokens as their joins tell", () => {
    const { paragraphs } = readBody(
      '<body><p><w join="right">Oui</w>\n<pc>,</pc>\n<w join="right">l’</w>\n<w>État</w></p><u><w>a</w> <w>b</w></u></body>',
    );
    expect(paragraphs).toEqual(["Oui, l’État", "a b"]);
  });
});

describe("readTei(name, bytes): notes", () => {
  it("takes notes where they are called, numbered or not", () => {
    const { paragraphs, calls, notes, unclaimed } =
      readBody(`<body><p>Les relatifs<note place="foot" n="3"><p>Voir <hi rend="italic">infra</hi>.</p><p>Et suite.</p></note>
      sont là<note place="bottom">Sans numéro.</note>.</p></body>`);
    expect(paragraphs).toEqual(["Les relatifs sont là."]);
    expect(calls).toEqual(["3 4"]);
    expect(notes).toEqual(["3: Voir infra. Et suite.", "4: Sans numéro."]);
    expect(unclaimed).toBe("");
  });

  it("takes notes at the end with the references to them, and an editor’s remark between paragraphs as removed", () => {
    const { paragraphs, calls, notes, removed } =
      readBody(`<body><note type="time">The sitting opened at 10.</note>
      <p>A claim<ref target="#n1">(1)</ref> and another<ptr target="#n2"/>, a third<anchor xml:id="a3"/>.</p></body>
      <back><div type="notes"><note xml:id="n1">Source one.</note><note xml:id="n2" n="*">Source two.</note><note target="#a3">Third.</note></div></back>`);
    expect(paragraphs).toEqual(["A claim and another, a third."]);
    expect(calls).toEqual(["1 * 2"]);
    expect(notes).toEqual(["1: Source one.", "*: Source two.", "2: Third."]);
    expect(removed).toEqual(["take-out-editor-note: The sitting opened at 10."]);
  });
});

describe("readTei(name, bytes): header and corpus", () => {
  const HEADER = `<fileDesc><titleStmt><title type="sub">x</title><title type="main">Du contrat
    social</title><author>Rousseau</author></titleStmt><publicationStmt><date when="2005"/></publicationStmt>
    <sourceDesc><bibl><date when="1762-04">avril 1762</date></bibl></sourceDesc></fileDesc>
    <profileDesc><langUsage><language ident="fr">français</language></langUsage></profileDesc>`;

  it("tells title, author, language and the date of the text before that of its edition", () => {
    expect(readBody("<body><p>Text</p></body>", HEADER).source.facts).toEqual({
      title: "Du contrat social",
      date: "1762-04",
      language: "fr",
      given: false,
      attributes: [{ name: "author", value: "Rousseau" }],
    });
  });

  it("reads a corpus as its documents, with what the corpus says of all", () => {
    const documents = readAll(`<teiCorpus><teiHeader>${HEADER}</teiHeader>
      <TEI><teiHeader><fileDesc><titleStmt><title>A</title></titleStmt></fileDesc><profileDesc><creation><date notBefore="1761-02-03"/></creation></profileDesc></teiHeader><text><body><p>One</p></body></text></TEI>
      <TEI><teiHeader/><text xml:lang="en"><body><p>Two</p></body></text></TEI><TEI><teiHeader/></TEI></teiCorpus>`);
    expect(documents.map(({ paragraphs }) => paragraphs)).toEqual([["One"], ["Two"]]);
    expect(documents.map(({ source: { facts } }) => [facts?.title, facts?.date, facts?.language])).toEqual([
      ["A", "1761-02-03", "fr"],
      [undefined, "1762-04", "en"],
    ]);
    expect(new Set(documents.map(({ source }) => source.contentHash)).size).toBe(2);
  });

  it.each([
    ["no text", "<TEI><text><body/></text></TEI>", "the TEI holds no text"],
    ["broken XML", "<TEI><text><body><p>x</body></TEI>", "the XML is broken"],
    [
      "entities",
      '<!DOCTYPE TEI [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><TEI><text>&c;</text></TEI>',
      "declares its own entities",
    ],
    ["endless nesting", `<TEI>${"<p>".repeat(300)}`, "nested deeper"],
    ["another vocabulary", "<html/>", "the XML is no TEI"],
    ["nothing", "", "the file is empty"],
  ])("refuses %s", (_, xml, reason) => {
    expect(() => readAll(xml)).toThrow(reason);
  });
});
