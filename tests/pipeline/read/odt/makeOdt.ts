import { strToU8, zipSync } from "fflate";

/** Parts of an OpenDocument text as XML without their root element. */
export interface OdtParts {
  /** Of `office:text`. */
  readonly text: string;
  readonly automaticStyles?: string;
  readonly styles?: string;
  readonly masterStyles?: string;
  readonly manifest?: string;
}

const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';
const ODF = "urn:oasis:names:tc:opendocument:xmlns:";
const NAMESPACES = [
  ...["office", "style", "text", "table"].map((name) => `xmlns:${name}="${ODF}${name}:1.0"`),
  `xmlns:draw="${ODF}drawing:1.0"`,
  `xmlns:fo="${ODF}xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
].join(" ");

/** The bytes of a text in the shape that LibreOffice writes. */
export function makeOdt({
  text,
  automaticStyles = "",
  styles = "",
  masterStyles = "",
  manifest = "",
}: OdtParts) {
  const content =
    `<office:automatic-styles>${automaticStyles}</office:automatic-styles>` +
    `<office:body><office:text>${text}</office:text></office:body>`;
  const look = `<office:styles>${styles}</office:styles><office:master-styles>${masterStyles}</office:master-styles>`;
  return zipSync({
    mimetype: [strToU8("application/vnd.oasis.opendocument.text"), { level: 0 }],
    "content.xml": root("document-content", content),
    "styles.xml": root("document-styles", look),
    "META-INF/manifest.xml": strToU8(
      `${XML}<manifest:manifest xmlns:manifest="${ODF}manifest:1.0">${manifest}</manifest:manifest>`,
    ),
  });
}

/** The same in one XML. */
export function makeFlatOdt({
  text,
  automaticStyles = "",
  styles = "",
  masterStyles = "",
}: OdtParts): Uint8Array {
  return root(
    "document",
    `<office:meta><dc:title>Titre</dc:title></office:meta><office:styles>${styles}</office:styles>` +
      `<office:automatic-styles>${automaticStyles}</office:automatic-styles>` +
      `<office:master-styles>${masterStyles}</office:master-styles>` +
      `<office:body><office:text>${text}</office:text></office:body>`,
  );
}

export function p(content: string, style = "Standard"): string {
  return `<text:p text:style-name="${style}">${content}</text:p>`;
}

/** A note as LibreOffice writes it. */
export function note(mark: string, text: string, label = ""): string {
  const attribute = label === "" ? "" : ` text:label="${label}"`;
  return (
    `<text:note text:id="ftn${mark}" text:note-class="footnote"><text:note-citation${attribute}>${mark}</text:note-citation>` +
    `<text:note-body>${p(text, "Footnote")}</text:note-body></text:note>`
  );
}

function root(name: string, content: string): Uint8Array {
  return strToU8(`${XML}<office:${name} ${NAMESPACES} office:version="1.3">${content}</office:${name}>`);
}
