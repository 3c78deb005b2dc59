import { call, footnote, makeDocx, p, r, SEPARATORS } from "./makeDocx.ts";

const I = "<w:i/>";
const RAISED = '<w:vertAlign w:val="superscript"/>';
const at = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;

/** The resolution of these tests as Word saves it. */
export const RESOLUTION_DOCX = makeDocx({
  styles:
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="HCh"><w:name w:val="_ H _Ch"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>' +
    `<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr>${RAISED}</w:rPr></w:style>`,
  numbering:
    '<w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>' +
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>' +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%2)"/></w:lvl>' +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num>',
  headers: {
    h1: p(r("A/C.3/74/L.7")),
    h2: `<w:tbl><w:tr><w:tc>${p(r("Nations Unies"))}</w:tc><w:tc>${p(r("A/C.3/74/L.7"))}</w:tc></w:tr></w:tbl>`,
  },
  footers: { f1: p('<w:fldSimple w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>') },
  footnotes:
    SEPARATORS +
    footnote(1, "Nations Unies, Recueil des Traités, vol. 2225, no 39574.") +
    footnote(2, "Voir A/74/130."),
  body: [
    p(r("Assemblée générale")),
    p(r("Soixante-quatorzième session")),
    p(r("Point 108 b) de l’ordre du jour")),
    p(r("\t\tCoopération technique entre les États"), '<w:pStyle w:val="HCh"/>'),
    p(`${r("\t")}${r("L’Assemblée générale", I)}${r(",")}`),
    p(
      `${r("\t")}${r("Rappelant", I)}${r(" ses résolutions 72/194 et 73/186, et la Convention relative à l’eau")}${call(1)}${r(",")}`,
    ),
    p(`${r("\t")}${r("Consciente", I)}${r(" que le XXI")}${r("e", RAISED)}${r(" siècle commence,")}`),
    p(
      `${r("Prie", I)}<w:proofErr w:type="gramStart"/>${r(" instamment", I)}${r("\u00a0les États Membres :")}`,
      at(0),
    ),
    p(`<w:r><w:lastRenderedPageBreak/><w:t>De coopérer sans délai</w:t></w:r>${call(2)}${r(" ;")}`, at(1)),
    p(r("De rendre compte chaque année ;"), at(1)),
    p(`${r("Décide", I)}${r(" de rester saisie de la question.")}`, at(0)),
    '<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/><w:titlePg/></w:sectPr>',
  ].join(""),
});
