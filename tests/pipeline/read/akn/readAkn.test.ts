import { describe, expect, it } from "vitest";
import { readAkn } from "../../../../pipeline/read/akn/readAkn.ts";
import type { MarkedSource } from "../../../../pipeline/read/SourceDocument.ts";
import {
  type Made,
  madeCollection,
  madeResolution,
  numbered,
  recital,
  unnumbered,
} from "./madeResolution.ts";

function read(xml: string): readonly MarkedSource[] {
  return readAkn("A_RES_74_1-F.xml", Buffer.from(xml));
}

function one(made: Made = {}): MarkedSource {
  const [source] = read(madeResolution(made));
  if (source === undefined) throw new Error("no document");
  return source;
}

/** Role, number and text of what stands between the opener and the closing. */
function bodyOf(made: Made): readonly (readonly string[])[] {
  return one(made)
    .paragraphs.filter(({ role }) => !["header", "title", "opener", "closing"].includes(role))
    .map(({ role, number, text }) => [role, number ?? "", text]);
}

function note(mark: string, text: string): string {
  return `<authorialNote marker="${mark}" placement="bottom"><p xml:space="preserve">		${text}</p></authorialNote>`;
}

describe("readAkn(name, bytes)", () => {
  it("gives each part of a resolution its role, in reading order", () => {
    expect(
      one()
        .paragraphs.slice(5)
        .map(({ role, number, text }) => [role, number ?? "", text]),
    ).toEqual([
      [
        "header",
        "",
        "[sur la base du rapport de la Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission) (A/74/400)]",
      ],
      ["title", "", "74/1. Pêche"],
      ["opener", "", "L’Assemblée générale,"],
      ["preambular", "", "Rappelant le passé,"],
      ["operative", "1", "Décide d’agir."],
      ["closing", "", "14e séance plénière"],
      ["closing", "", "10 octobre 2019"],
    ]);
  });

  it("reads symbol, title, organ, committee, session, agenda item, dates, draft and keywords", () => {
    const meta = `<classification><keyword value="16" showAs="sdg_16" dictionary="SDGO"/>
      <keyword value="civil_society" showAs="civil_society" dictionary="UNBIS"/>
      <keyword value="civil_society" showAs="civil_society" dictionary="UNBIS"/></classification>
      <workflow><step outcome="draftResolution" as="A/C.4/74/L.18/Rev.1" by=""/><step outcome="adopted" as="A/74/PV.50"/></workflow>`;
    expect(one({ meta }).metadata).toEqual({
      kind: "adopted",
      symbol: "A/RES/74/1",
      title: "Pêche",
      organ: "Assemblée générale",
      committee: "Quatrième Commission",
      session: 74,
      agendaItem: "108 b)",
      dateAdopted: "2019-10-10",
      dateDistributed: "2019-10-16",
      date: "2019-10-10",
      dateSource: "adoption",
      year: 2019,
      draftSymbol: "A/C.4/74/L.18/Rev.1",
      keywords: [
        { term: "sdg 16", vocabulary: "SDGO" },
        { term: "civil society", vocabulary: "UNBIS" },
      ],
    });
  });

  it("gives an emergency session's text no regular session", () => {
    expect(one({ symbol: "A/RES/ES-11/4" }).metadata).not.toHaveProperty("session");
  });

  it("joins lettered siblings, lists and continued sentences to the paragraph before them", () => {
    const list = `<paragraph><num>2.</num><list><intro><p><span class="italic">Prie</span> les États :</p></intro>
      <point><num>a)</num><content><p>D’agir ;</p></content></point>
      <sublist><point><num>i)</num><content><p>Vite ;</p></content></point></sublist></list></paragraph>`;
    const body = [
      numbered("1.", "Décide", "ce qui suit :"),
      unnumbered("a) La pêche est libre ;"),
      unnumbered("ii) La chasse <i>aussi</i> ;"),
      `<paragraph><num>b)</num><content><p>Le reste de même ;</p></content></paragraph>`,
      unnumbered("et demande de nouveau l’avis du Comité ;"),
      list,
    ].join("\n");
    expect(bodyOf({ body }).slice(1)).toEqual([
      [
        "operative",
        "1",
        "Décide ce qui suit : a) La pêche est libre ; ii) La chasse aussi ; b) Le reste de même ; et demande de nouveau l’avis du Comité ;",
      ],
      ["operative", "2", "Prie les États : a) D’agir ; i) Vite ;"],
    ]);
  });

  it("leaves the full stop of a number out of the text, wherever it stands", () => {
    const body = `<paragraph><num>1.1</num><content><p>. Sensibiliser le public ;</p></content></paragraph>`;
    expect(bodyOf({ body }).slice(1)).toEqual([["operative", "1.1", "Sensibiliser le public ;"]]);
  });

  it("joins a list in the preamble to its container", () => {
    const item = (num: string, text: string) => `<item><num>${num}</num><p>${text}</p></item>`;
    const list = `<blockList>${item("a)", "Le droit,")}${item("b)", "La paix,")}</blockList>`;
    const preamble = `${recital("Réaffirmant", "que le Plan vise :")}${list}${recital("Consciente", "de tout,")}`;
    expect(bodyOf({ preamble }).slice(0, 2)).toEqual([
      ["preambular", "", "Réaffirmant que le Plan vise : a) Le droit, b) La paix,"],
      ["preambular", "", "Consciente de tout,"],
    ]);
  });

  it("tells headings, recitals of a section and operative paragraphs without a number apart", () => {
    const body = `<section>
      <paragraph><num>II</num><subheading>Océans</subheading></paragraph>
      <crossHeading refersTo="#preamble"><span class="italic">Ayant examiné</span> le rapport,</crossHeading>
      ${unnumbered('<span class="italic">Prend note</span> du rapport.')}
      </section><subheading>Divers</subheading>
      ${unnumbered('<span class="bold">Suite</span>')}
      <paragraph><content><p><subheading>Fin</subheading></p></content></paragraph>
      ${unnumbered("Nous, chefs d’État, sommes réunis.")}`;
    expect(bodyOf({ body }).slice(1)).toEqual([
      ["heading", "", "II Océans"],
      ["plain", "", "Ayant examiné le rapport,"],
      ["operative", "", "Prend note du rapport."],
      ["heading", "", "Divers"],
      ["heading", "", "Suite"],
      ["heading", "", "Fin"],
      ["plain", "", "Nous, chefs d’État, sommes réunis."],
    ]);
  });

  it("gives a number that stands alone the text that follows it", () => {
    const body = `<paragraph><num>3.</num></paragraph>${unnumbered("Cinquante ans après, la Lune.")}`;
    expect(bodyOf({ body }).slice(1)).toEqual([["operative", "3", "Cinquante ans après, la Lune."]]);
  });

  it("reads tables and attachments as annex, a row a paragraph, numbers before their texts", () => {
    const table = `<container name="table"><table><tr><th><p>État</p></th><th><p>Part</p></th></tr>
      <tr><td><p>Fidji<sup>a</sup></p></td><td/><td><p>0,003</p></td></tr></table></container>`;
    const after = `<attachments><attachment><doc><meta/><mainBody>${unnumbered("Annexe")}${numbered("1.", "Buts", "du Fonds")}
      <paragraph><num>2.</num><list><intro><p>Organes :</p></intro><point><num>a)</num><content><p>Conseil.</p></content></point></list></paragraph>
      </mainBody></doc></attachment></attachments>`;
    expect(bodyOf({ body: `${numbered("1.", "Décide", "ceci :")}${table}`, after }).slice(2)).toEqual([
      ["annex", "", "État | Part"],
      ["annex", "", "Fidji | 0,003"],
      ["annex", "", "Annexe"],
      ["annex", "", "1. Buts du Fonds"],
      ["annex", "", "2. Organes : a) Conseil."],
    ]);
  });

  it("takes notes out of the text, keeps the place of their calls and reads raised repeats as calls", () => {
    const body = numbered(
      "1.",
      "Rappelle",
      `la Convention${note("6", "<sup>6</sup>	Recueil, n<sup>o</sup> 39574.")}, le Programme${note("7", "Résolution 70/1.")} et la Convention<sup>6,7</sup>, au XXI<sup>e</sup> siècle, sur 3 km<sup>2</sup> et 10<sup>9</sup> ;`,
    );
    const source = one({ body });
    const paragraph = source.paragraphs.find(({ number }) => number === "1");
    expect(paragraph?.text).toBe(
      "Rappelle la Convention, le Programme et la Convention, au XXIe siècle, sur 3 km2 et 109 ;",
    );
    expect(paragraph?.noteCalls.map(({ mark, at }) => [mark, paragraph.text.slice(0, at)])).toEqual([
      ["6", "Rappelle la Convention"],
      ["7", "Rappelle la Convention, le Programme"],
      ["6", "Rappelle la Convention, le Programme et la Convention"],
      ["7", "Rappelle la Convention, le Programme et la Convention"],
    ]);
    expect(source.notes).toEqual([
      { mark: "6", text: "Recueil, no 39574." },
      { mark: "7", text: "Résolution 70/1." },
    ]);
  });

  it("reads links as citations with symbol and place, those of notes after them", () => {
    const link = (path: string, text: string) => `<a href="https://undocs.org/fr/${path}">${text}</a>`;
    const preamble = recital(
      "Rappelant",
      `ses résolutions ${link("A/RES/46/152", "46/152")} et ${link("A/RES/75/245b", "75/245 B")}${note("1", link("A/74/5", "A/74/5"))},`,
    );
    const source = one({ preamble });
    const at = source.paragraphs.findIndex(({ role }) => role === "preambular");
    expect(source.citations).toEqual([
      { text: "46/152", symbol: "A/RES/46/152", paragraph: at },
      { text: "75/245 B", symbol: "A/RES/75/245 B", paragraph: at },
      { text: "A/74/5", symbol: "A/74/5" },
    ]);
  });

  it("folds white space and never glues or splits words", () => {
    const preamble = `<container name="Notant"><p xml:space="preserve">
      <span class="italic">	Notant</span><span class="italic"> également</span>&#160;:
      l’<span class="italic">Annu</span>aire	de l’après\u20112020,</p></container>`;
    const [paragraph] = one({ preamble }).paragraphs.filter(({ role }) => role === "preambular");
    expect(paragraph).toMatchObject({
      text: "Notant également : l’Annuaire de l’après-2020,",
      italicOpening: "Notant également",
    });
  });

  it("reads a collection as one document a statement, each with the cover, its letter and a hash of its own", () => {
    const [first, second] = read(madeCollection([{}, { body: numbered("1.", "Prie", "tous d’agir.") }]));
    expect([first?.metadata.symbol, second?.metadata.symbol]).toEqual(["A/RES/74/1 A", "A/RES/74/1 B"]);
    expect([first?.metadata.title, second?.metadata.agendaItem]).toEqual(["Pêche", "108 b)"]);
    expect(first?.contentHash).not.toBe(second?.contentHash);
    expect(second?.paragraphs.filter(({ role }) => role === "title").map(({ text }) => text)).toEqual([
      "74/1. Pêche",
      "B",
    ]);
  });

  it("decodes UTF-16 by its mark and Latin-1 by its declaration", () => {
    const xml = madeResolution();
    const utf16 = Buffer.from(`\ufeff${xml}`, "utf16le");
    const latin = Buffer.from(
      `<?xml version="1.0" encoding="ISO-8859-1"?>${xml.replaceAll("’", "'")}`,
      "latin1",
    );
    for (const bytes of [utf16, latin]) {
      const [source] = readAkn("x.xml", bytes);
      expect(source?.metadata.title).toBe("Pêche");
      expect(source?.warnings).toEqual([]);
    }
  });

  it.each([
    ["broken XML", "<akomaNtoso><statement></akomaNtoso>", /^the XML is broken: /u],
    ["an XML that stops early", "<akomaNtoso><statement>", /^the XML is broken: /u],
    ["another vocabulary", "<rss><channel/></rss>", "XML other than Akoma Ntoso and TEI is not read"],
    ["an act", "<akomaNtoso><act/></akomaNtoso>", "the XML holds no statement: it is no UN resolution"],
    [
      "entities of its own",
      `<!DOCTYPE akomaNtoso [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><akomaNtoso>&b;</akomaNtoso>`,
      "an XML that declares its own entities is not read",
    ],
    [
      "tags in tags without end",
      `<akomaNtoso>${"<p>".repeat(100_000)}`,
      "the XML is nested deeper than 200 elements",
    ],
    [
      "an encoding it does not know",
      `<?xml version="1.0" encoding="EBCDIC-US"?><akomaNtoso/>`,
      "the XML's encoding is not read: EBCDIC-US",
    ],
    ["nothing", " ", "the file is empty"],
  ])("refuses %s", (_, xml, reason) => {
    expect(() => read(xml)).toThrow(reason);
  });
});
