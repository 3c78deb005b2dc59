import { strToU8, zipSync } from "fflate";

/** Parts of a Word file as XML without their root element. */
export interface DocxParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly settings?: string;
  /** By relationship id. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly footers?: Readonly<Record<string, string>>;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
].join(" ");

const PARTS = [
  { part: "styles", root: "styles" },
  { part: "numbering", root: "numbering" },
  { part: "footnotes", root: "footnotes" },
  { part: "endnotes", root: "endnotes" },
  { part: "comments", root: "comments" },
  { part: "settings", root: "settings" },
] as const;

/** The bytes of a Word file in the shape that Word writes: members, relationships, namespaces. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const files: Record<string, Uint8Array> = {};
  const relations: string[] = [];
  const add = (id: string, type: string, root: string, content: string) => {
    files[`word/${id}.xml`] = strToU8(`${XML}<w:${root} ${NAMESPACES}>${content}</w:${root}>`);
    relations.push(`<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${id}.xml"/>`);
  };
  for (const { part, root } of PARTS) {
    const content = parts[part];
    if (content !== undefined) add(part, part, root, content);
  }
  for (const [id, content] of Object.entries(parts.headers ?? {})) add(id, "header", "hdr", content);
  for (const [id, content] of Object.entries(parts.footers ?? {})) add(id, "footer", "ftr", content);
  return zipSync({
    "[Content_Types].xml": strToU8(`${XML}<Types/>`),
    "_rels/.rels": strToU8(
      relationships(`<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/>`),
    ),
    "word/document.xml": strToU8(
      `${XML}<w:document ${NAMESPACES}><w:body>${parts.body}</w:body></w:document>`,
    ),
    "word/_rels/document.xml.rels": strToU8(relationships(relations.join(""))),
    ...files,
  });
}

/** A paragraph of runs; `properties` go into its `w:pPr`. */
export function p(runs: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A run of text; `properties` go into its `w:rPr`. */
export function r(text: string, properties = ""): string {
  const marks = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${marks}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The call of a footnote as Word writes it. */
export function call(id: number): string {
  return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
}

/** A footnote as Word writes it. */
export function footnote(id: number, text: string): string {
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  return `<w:footnote w:id="${id}">${p(`${mark}${r(` ${text}`)}`)}</w:footnote>`;
}

/** The lines that part notes from the text, which Word keeps as notes. */
export const SEPARATORS =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>' +
  '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:t>…</w:t></w:r></w:p></w:footnote>';

function relationships(content: string): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
}
