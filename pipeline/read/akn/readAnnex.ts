import type { LineText } from "./createLine.ts";
import type { Paragraphs } from "./createParagraphs.ts";
import { type NoteBook, readLine } from "./readLine.ts";
import { childElements, textOf, type XmlElement } from "./XmlElement.ts";

/** Elements that hold further blocks; anything else is one paragraph. */
const HOLDERS = new Set([
  "attachments",
  "attachment",
  "doc",
  "mainBody",
  "section",
  "subsection",
  "part",
  "chapter",
  "article",
  "container",
  "table",
  "paragraph",
  "content",
]);
const LEFT_OUT = new Set(["meta"]);

/**
 * Reads attachments or a table into annex paragraphs: a block each with its number and list, a table's row
 * each with a bar between cells.
 */
export function readAnnex(element: XmlElement, paragraphs: Paragraphs, book: NoteBook): void {
  let num = "";
  for (const child of childElements(element)) {
    if (LEFT_OUT.has(child.name)) continue;
    if (child.name === "num") num = `${textOf(child)} `;
    else if (child.name === "tr") readRow(child, paragraphs, book);
    else if (HOLDERS.has(child.name) && num === "") readAnnex(child, paragraphs, book);
    else {
      paragraphs.add("annex", readLine([num, child], book));
      num = "";
    }
  }
  if (num !== "") paragraphs.add("annex", readLine([num], book));
}

function readRow(row: XmlElement, paragraphs: Paragraphs, book: NoteBook): void {
  const cells = childElements(row, "td", "th").filter((cell) => textOf(cell) !== "");
  const [first = readLine([], book), ...others] = cells.map((cell) => readLine([cell], book));
  paragraphs.add("annex", others.reduce(besides, first));
}

/** Two cells on one line. */
function besides(left: LineText, right: LineText): LineText {
  const bar = left.text === "" || left.text.endsWith(" ") ? "| " : " | ";
  const shift = left.text.length + bar.length;
  const joined = { rule: "join-cells", at: left.text.length, before: "\t", after: bar };
  return {
    ...left,
    text: `${left.text}${bar}${right.text}`,
    noteCalls: [...left.noteCalls, ...right.noteCalls.map(({ mark, at }) => ({ mark, at: at + shift }))],
    links: [...left.links, ...right.links],
    changes: [...left.changes, joined, ...right.changes.map((one) => ({ ...one, at: one.at + shift }))],
    bold: left.bold && right.bold,
  };
}
