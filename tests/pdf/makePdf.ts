import { toWinAnsi, WIDTHS } from "./textWidth.ts";

/** A page of text put at exact places. All lengths in points; `y` counts from the top of the page, downwards. */
export interface PdfPage {
  readonly texts: readonly PdfText[];
  readonly rules?: readonly PdfRule[];
  /** Draws a grey picture over the whole page, as a scanner does. */
  readonly picture?: boolean;
  /** The page is shown turned by so many degrees, clockwise. */
  readonly turned?: 90 | 180 | 270;
}

export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  /** `mute`: a font that does not tell which characters its codes stand for. */
  readonly style?: "roman" | "bold" | "italic" | "mute";
  /** Added to each space, as justified text has it. */
  readonly wordSpace?: number;
  /** In degrees, counter-clockwise. */
  readonly angle?: number;
}

/** A line drawn from left to right. */
export interface PdfRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const PAGE_WIDTH = 595;
export const PAGE_HEIGHT = 842;

/** The bytes of a PDF: Times in WinAnsi without any font file, uncompressed, A4. */
export function makePdf(pages: readonly PdfPage[]): Uint8Array {
  const first = FIXED.length + 3;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${first + 2 * i} 0 R`).join(" ")}] >>`,
    ...FIXED,
    ...pages.flatMap(({ turned = 0, ...page }, i) => {
      const content = drawPage(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Rotate ${turned} ` +
          `/Resources << /Font << /F1 3 0 R /F2 4 0 R /F3 5 0 R /F4 6 0 R >> /XObject << /Im 9 0 R >> >> ` +
          `/Contents ${first + 2 * i + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  return writeObjects(objects);
}

function writeObjects(objects: readonly string[]): Uint8Array {
  let file = "%PDF-1.4\n";
  const places: number[] = [];
  objects.forEach((object, i) => {
    places.push(file.length);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  });
  const entries = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Uint8Array.from(Buffer.from(file, "latin1"));
}

const FACES = ["Times-Roman", "Times-Bold", "Times-Italic"];
/** Objects 3 to 9: the fonts and a picture. */
const FIXED: readonly string[] = [
  ...FACES.map(
    (face) =>
      `<< /Type /Font /Subtype /Type1 /BaseFont /${face} /Encoding /WinAnsiEncoding ` +
      `/FirstChar 32 /LastChar 255 /Widths [${WIDTHS.join(" ")}] >>`,
  ),
  "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Mute /Encoding /Identity-H /DescendantFonts [7 0 R] >>",
  "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Mute /DW 500 /FontDescriptor 8 0 R " +
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
  "<< /Type /FontDescriptor /FontName /ABCDEF+Mute /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 " +
    "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>",
  "<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nzzzz\nendstream",
];

function drawPage({ texts, rules = [], picture = false }: Omit<PdfPage, "turned">): string {
  return [
    ...(picture ? [`q ${PAGE_WIDTH} 0 0 ${PAGE_HEIGHT} 0 0 cm /Im Do Q`] : []),
    ...rules.map(({ x, y, width }) => `${x} ${fromFoot(y)} m ${x + width} ${fromFoot(y)} l 0.5 w S`),
    "BT",
    ...texts.map(drawText),
    "ET",
  ].join("\n");
}

const FONTS = { roman: "F1", bold: "F2", italic: "F3", mute: "F4" };

function drawText({ text, x, y, size, style = "roman", wordSpace = 0, angle = 0 }: PdfText): string {
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const matrix = [cos, sin, -sin, cos, x, PAGE_HEIGHT - y].map((n) => n.toFixed(3)).join(" ");
  return `/${FONTS[style]} ${size} Tf ${matrix} Tm ${wordSpace.toFixed(4)} Tw ${encode(text, style)} Tj`;
}

function encode(text: string, style: PdfText["style"]): string {
  // Such fonts number their glyphs from the space on.
  const codes = style === "mute" ? toWinAnsi(text).map((code) => code - 29) : toWinAnsi(text);
  return `<${codes.map((code) => code.toString(16).padStart(style === "mute" ? 4 : 2, "0")).join("")}>`;
}

function fromFoot(y: number): string {
  return (PAGE_HEIGHT - y).toFixed(3);
}
