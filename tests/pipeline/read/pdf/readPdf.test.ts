import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { cleanParagraphs } from "../../../../pipeline/clean/cleanParagraphs.ts";
import { readPdf } from "../../../../pipeline/read/pdf/readPdf.ts";
import type { ParagraphSource, SourceParagraph } from "../../../../pipeline/read/SourceDocument.ts";
import { layPdf } from "../../../pdf/layPdf.ts";
import { makePdf, type PdfPage, type PdfText } from "../../../pdf/makePdf.ts";
import type { PdfLayout } from "../../../pdf/PdfLayout.ts";
import { ARTICLE, NOTES, readBack, readTwoColumns, TWO_COLUMNS } from "../../../pdf/twoColumns.ts";
import { loadedTools } from "../../loadedTools.ts";

const LINE: PdfText = {
  text: "Un texte que l’on peut lire sans peine et qui tient sur une seule ligne.",
  x: 70,
  y: 100,
  size: 10,
};

/** Lines of text 12 points apart. */
function lines(texts: readonly string[], from: Partial<PdfText> = {}): readonly PdfText[] {
  return texts.map((text, i) => ({ ...LINE, ...from, text, y: (from.y ?? 100) + 12 * i }));
}

async function read(...pages: readonly PdfPage[]): Promise<ParagraphSource> {
  return readPdf("made.pdf", makePdf(pages));
}

function textsOf({ text, paragraphs }: ParagraphSource): readonly string[] {
  return paragraphs.map((paragraph) => textOf(text, paragraph));
}

function textOf(text: string, { pieces }: SourceParagraph): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join("\n");
}

describe("readPdf(name, bytes): an article of known text", () => {
  beforeAll(loadedTools);

  it("gives every paragraph of two columns with head, foot, title and notes", async () => {
    const { expected, read: found } = await readTwoColumns();
    expect(found).toEqual(expected);
  });

  const layouts: readonly (readonly [string, Partial<PdfLayout>])[] = [
    ["three columns, words set one by one", { columns: 3, leading: 12, wordByWord: true }],
    [
      "one ragged column with a typed rule",
      { columns: 1, size: 11, leading: 14, justified: false, rule: "typed" },
    ],
    ["paragraphs told by gaps, notes by their size alone", { indent: 0, gap: 7, rule: "none" }],
    ["hanging indents", { columns: 1, indent: -18, gap: 6 }],
  ];
  it.each(layouts)("gives the same paragraphs and notes from %s", async (_, layout) => {
    const { paragraphs, notes, doubts } = await readBack({ ...TWO_COLUMNS, ...layout });
    expect(paragraphs.map(({ text }) => text)).toEqual(ARTICLE.map(({ text }) => text));
    expect(notes).toEqual(NOTES);
    expect(paragraphs.flatMap(({ noteCalls }) => noteCalls.map(({ mark }) => mark))).toEqual(
      NOTES.map(({ mark }) => mark),
    );
    expect(doubts).toEqual([]);
  });

  it("gives the same from a PDF printed by Chromium", async () => {
    const { knowsWord } = (await loadedTools()).french;
    const bytes = readFileSync(new URL("../../../pdf/fixtures/article.pdf", import.meta.url));
    const { paragraphs, notes } = cleanParagraphs(await readPdf("article.pdf", bytes), knowsWord);
    expect(paragraphs.map(({ text }) => text)).toEqual(ARTICLE.map(({ text }) => text));
    expect(notes).toEqual(NOTES);
  });

  it("keeps all that it leaves out, by rule", async () => {
    const { text, paragraphs, notes, removed } = await readPdf("a.pdf", layPdf(ARTICLE, NOTES, TWO_COLUMNS));
    const covered = new Uint8Array(text.length);
    const spans = [...paragraphs.flatMap(({ pieces }) => pieces), ...notes, ...removed];
    for (const { start, end } of spans) {
      expect(covered.subarray(start, end).includes(1)).toBe(false);
      covered.fill(1, start, end);
    }
    const rest = Array.from(text).filter((_, at) => covered[at] === 0);
    expect(rest.join("").trim()).toBe("");
    expect(new Set(removed.map(({ rule }) => rule))).toEqual(
      new Set(["take-out-page-header", "take-out-page-foot", "take-out-note-mark"]),
    );
    expect(removed.map(({ start, end }) => text.slice(start, end))).toContain("1/2");
  });
});

describe("readPdf(name, bytes): places and marks", () => {
  it("marks headings, opening italics and pages", async () => {
    const source = await read({
      texts: [
        { ...LINE, text: "Titre", size: 16, y: 80 },
        { ...LINE, text: "Première partie", style: "bold", y: 110 },
        { ...LINE, text: "Rappelant", style: "italic", y: 130 },
        { ...LINE, text: "ce qu’elle a dit ailleurs,", x: 115, y: 130 },
      ],
    });
    const [title, part, body] = source.paragraphs;
    expect([title?.headingLevel, part?.headingLevel, body?.headingLevel]).toEqual([1, 2, undefined]);
    expect(source.text.slice(body?.italics?.start, body?.italics?.end)).toBe("Rappelant");
    expect(body?.page).toBe(1);
  });

  it("gives a paragraph over a page break as pieces of one", async () => {
    const long = "Les lignes de ce paragraphe vont toutes jusqu’au bord de la page, de sorte";
    const source = await read(
      { texts: [...lines([long, long, long, long]), { ...LINE, text: "1", y: 800 }] },
      { texts: [...lines(["que la dernière se lit à la page suivante."]), { ...LINE, text: "2", y: 800 }] },
    );
    expect(source.paragraphs).toHaveLength(1);
    expect(source.paragraphs[0]?.pieces).toHaveLength(2);
  });

  it("says where a page ends with a sentence, and nothing tells whether its paragraph goes on", async () => {
    const long = "Les lignes de ce paragraphe vont toutes jusqu’au bord de la page, de sorte";
    const last = "que rien ne dit si le paragraphe se termine avec elle, au bas de la page.";
    const next = "Cette phrase peut en ouvrir un autre, ou non.";
    const source = await read(
      { texts: [...lines([long, long, long, last]), { ...LINE, text: "1", y: 800 }] },
      { texts: [...lines([next]), { ...LINE, text: "2", y: 800 }] },
    );
    expect(source.paragraphs).toHaveLength(1);
    expect(source.doubts).toMatchObject([{ rule: "join-page-break", text: next }]);
  });

  it("leaves ordinals and powers in the text and takes raised marks for calls only where there are notes", async () => {
    const raised = (text: string, x: number): PdfText => ({ ...LINE, text, x, y: 96.5, size: 6.5 });
    const source = await read({
      texts: [
        { ...LINE, text: "Au XXI" },
        raised("e", 102.3),
        { ...LINE, text: "siècle, 12 km", x: 108 },
        raised("2", 165.2),
        { ...LINE, text: "et un appel", x: 172 },
        raised("7", 219.8),
        { ...LINE, text: ".", x: 224 },
      ],
    });
    expect(textsOf(source)).toEqual(["Au XXIe siècle, 12 km2 et un appel7."]);
    expect(source.doubts).toMatchObject([{ rule: "take-out-note-call", text: "7" }]);
  });

  it("keeps the cells of a table in their rows", async () => {
    const cells = (row: readonly string[], y: number) =>
      row.map((text, i): PdfText => ({ ...LINE, text, x: 70 + 150 * i, y }));
    const rows = [
      ["Pays", "Année", "Saisies"],
      ["Chili", "2001", "14"],
      ["Ghana", "2002", "15"],
      ["Japon", "2003", "16"],
    ];
    const source = await read({ texts: rows.flatMap((row, i) => cells(row, 100 + 14 * i)) });
    expect(textsOf(source)).toEqual(rows.flat());
  });

  it("takes out watermarks and tables of contents, and reads pages that stand on their side", async () => {
    const marked = await read({
      texts: [
        LINE,
        { ...LINE, text: "PROJET", angle: 45, size: 60, x: 200, y: 500 },
        { ...LINE, text: `Annexe ${". ".repeat(30)}12`, y: 300 },
      ],
    });
    expect(textsOf(marked)).toEqual([LINE.text]);
    expect(marked.removed.map(({ rule }) => rule)).toEqual([
      "take-out-table-of-contents",
      "take-out-turned-text",
    ]);
    const turned = await read({ texts: [{ ...LINE, angle: 90, x: 100, y: 700 }] });
    expect(textsOf(turned)).toEqual([LINE.text]);
    const shown = await read({ texts: [LINE], turned: 90 });
    expect(textsOf(shown)).toEqual([LINE.text]);
  });
});

describe("readPdf(name, bytes): files that cannot be read, or not wholly", () => {
  const picture: PdfPage = { texts: [], picture: true };
  const mute: PdfPage = { texts: [{ ...LINE, style: "mute" }] };
  const good = makePdf([{ texts: [LINE] }]);
  const edited = (edit: (file: string) => string) =>
    Buffer.from(edit(Buffer.from(good).toString("latin1")), "latin1");
  const locked = edited((file) =>
    file.replace(
      "/Root 1 0 R >>",
      `/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"5a".repeat(32)}> /U <${"a5".repeat(32)}> >> /ID [<00> <00>] >>`,
    ),
  );

  const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ["without pages", makePdf([]), /has no pages/u],
    ["without text", makePdf([{ texts: [] }]), /holds no text/u],
    ["of pictures", makePdf([picture, picture]), /only pictures of pages: run text recognition/u],
    ["whose fonts do not tell their characters", makePdf([mute]), /fonts do not tell which characters/u],
    ["with a password", locked, /asks for a password/u],
    ["that is cut off", good.subarray(0, 400), /end is missing: get the whole file/u],
    ["that is none", Buffer.from("%PDF-1.4\nnothing of it\n%%EOF"), /is broken: open it in another program/u],
    ["of no bytes", new Uint8Array(0), /end is missing/u],
  ];
  it.each(refused)("refuses a PDF %s and says what to do", async (_, bytes, reason) => {
    await expect(readPdf("bad.pdf", bytes)).rejects.toMatchObject({
      name: "UnreadableFile",
      reason: expect.stringMatching(reason),
    });
  });

  it("names the pages of a scan, and those in unreadable fonts, and reads the others", async () => {
    const source = await read({ texts: [LINE] }, picture, picture, mute);
    expect(textsOf(source)).toEqual([LINE.text]);
    expect(source.warnings).toEqual([
      "pages 2–3 hold only pictures: run text recognition (OCR) on the PDF to have their text",
      "page 4 is set in fonts that do not tell their characters: its text is left out",
    ]);
  });

  it("mends a wrong table of places, and leaves the caller's bytes whole", async () => {
    const bytes = edited((file) => file.replace(/startxref\n\d+/u, "startxref\n12"));
    const before = bytes.length;
    expect(textsOf(await readPdf("xref.pdf", bytes))).toEqual([LINE.text]);
    expect(bytes).toHaveLength(before);
  });
});
