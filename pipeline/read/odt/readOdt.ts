import { childElements } from "../akn/XmlElement.ts";
import { decodeText } from "../decodeText.ts";
import { officeSource } from "../office/officeSource.ts";
import { openPackage } from "../office/openPackage.ts";
import type { TextItem } from "../office/TextItem.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { createOdtLists } from "./createOdtLists.ts";
import { BLOCKS, createOdtReader } from "./createOdtReader.ts";
import type { OdtState } from "./OdtState.ts";
import { readOdfXml } from "./odfXml.ts";
import { readOdtStyles } from "./readOdtStyles.ts";

/** Parts of a flat file that hold no text of the body: they are passed over whole. */
const APART = [
  "office:meta",
  "office:settings",
  "office:scripts",
  "office:font-face-decls",
  "office:styles",
  "office:automatic-styles",
  "office:master-styles",
];
const BODY: ReadonlySet<string> = new Set([...APART, ...BLOCKS]);
const MASTERS: ReadonlySet<string> = new Set(["style:master-page"]);

/**
 * The paragraphs and notes of an OpenDocument text, also a flat one (one XML), as they are printed: numbers of lists
 * are counted, tracked insertions stand in the text. Deletions, comments, hidden text, tables of contents, page
 * headers and feet are removals; the letterhead, which only the first page has, is text.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if the bytes are no such file, are broken, encrypted, unpack to too much, or hold no text
 */
export async function readOdt(name: string, bytes: Uint8Array): Promise<ParagraphSource> {
  const { styles, content } = await readParts(bytes);
  const found = readOdtStyles(styles === content ? [content] : [styles, content]);
  const state: OdtState = {
    styles: found,
    lists: createOdtLists(),
    outline: { style: found.outline, styleName: undefined, counts: [] },
    page: content.includes("text:soft-page-break") ? 1 : undefined,
    firstPageStyle: undefined,
    notes: [],
    marks: new Set(),
    warnings: new Set(),
  };
  const body = createOdtReader(state);
  for (const block of readOdfXml(content, BODY)) body.read(block);
  const main = body.finish();
  const { letterhead, rest } = readPageHeads(styles, state);
  return officeSource({ format: "odt", name, bytes, warnings: state.warnings }, [
    ...letterhead,
    ...main,
    ...state.notes,
    ...rest,
  ]);
}

async function readParts(bytes: Uint8Array): Promise<{ readonly styles: string; readonly content: string }> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const { text } = decodeText(bytes);
    return { styles: text, content: text };
  }
  const file = await openPackage(bytes);
  if ((await file.readText("META-INF/manifest.xml"))?.includes("encryption-data"))
    throw new UnreadableFile("the file is protected by a password: take the password off and save it anew");
  const content = await file.readText("content.xml");
  if (content === undefined)
    throw new UnreadableFile("the file is damaged, it holds no OpenDocument text: fetch or save it again");
  return { styles: (await file.readText("styles.xml")) ?? "<none/>", content };
}

/** Page headers and feet of all kinds of pages; the header that only the first page has is text. */
function readPageHeads(styles: string, state: OdtState): Record<"letterhead" | "rest", readonly TextItem[]> {
  const { firstPageStyle } = state;
  const letterhead = createOdtReader({ ...state, page: state.page && 1 });
  const heads = createOdtReader(state, "take-out-page-header");
  const feet = createOdtReader(state, "take-out-page-foot");
  for (const master of readOdfXml(styles, MASTERS))
    for (const part of childElements(master)) {
      const isFirst =
        part.name === "style:header-first" &&
        part.attributes.display !== "false" &&
        master.attributes.name === firstPageStyle;
      const reader = isFirst ? letterhead : part.name.startsWith("style:header") ? heads : feet;
      for (const block of childElements(part)) reader.read(block);
    }
  return { letterhead: letterhead.finish(), rest: [...heads.finish(), ...feet.finish()] };
}
