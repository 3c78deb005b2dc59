import { officeSource } from "../office/officeSource.ts";
import { openPackage } from "../office/openPackage.ts";
import type { TextItem } from "../office/TextItem.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { createBlockReader, noteReader } from "./createBlockReader.ts";
import { createListCounter } from "./createListCounter.ts";
import { createNoteBook } from "./createNoteBook.ts";
import type { DocxState } from "./DocxState.ts";
import { readNoteNumbering, readNotes } from "./readNotes.ts";
import { readNumbering } from "./readNumbering.ts";
import { readPageHeads } from "./readPageHeads.ts";
import { readRelationships } from "./readRelationships.ts";
import { readStyles } from "./readStyles.ts";
import { readWordXml } from "./wordXml.ts";

/** A table can be as long as a book: its rows are read one by one. */
const BLOCKS = "w:p w:tr w:sdt w:altChunk w:del w:moveFrom w:sectPr mc:AlternateContent".split(" ");

/**
 * The paragraphs and notes of a Word file, as they are printed: numbers of lists and notes are counted, tracked
 * insertions stand in the text. Deletions, comments, hidden text, tables of contents, page headers and feet are
 * removals; the letterhead, which only the first page has, is text.
 *
 * The XML is read here and not by a library: those that turn a DOCX into HTML lose how lists are numbered, what was
 * deleted or hidden, and page headers.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if the bytes are no DOCX, are broken, unpack to too much, or hold no text
 */
export async function readDocx(name: string, bytes: Uint8Array): Promise<ParagraphSource> {
  const file = await openPackage(bytes);
  const main = (await readRelationships(file, "")).find(({ type }) => type === "officeDocument")?.target;
  const document = main === undefined ? undefined : await file.readText(main);
  if (main === undefined || document === undefined)
    throw new UnreadableFile("the file is damaged, it holds no Word document: fetch or save it again");
  const related = await readRelationships(file, main);
  const ofType = async (wanted: string) => {
    const target = related.find(({ type }) => type === wanted)?.target;
    return target === undefined ? undefined : file.readText(target);
  };
  const settings = await ofType("settings");
  const state: DocxState = {
    styles: readStyles(await ofType("styles")),
    lists: createListCounter(readNumbering(await ofType("numbering"))),
    notes: createNoteBook({
      footnote: {
        notes: readNotes("footnote", await ofType("footnotes")),
        numbering: readNoteNumbering("footnote", document, settings),
      },
      endnote: {
        notes: readNotes("endnote", await ofType("endnotes")),
        numbering: readNoteNumbering("endnote", document, settings),
      },
    }),
    page: document.includes("lastRenderedPageBreak") ? 1 : undefined,
    sections: [],
    warnings: new Set(),
  };
  const body = readBlocks(document, state);
  const notes = state.notes.finish(noteReader(state));
  const { letterhead, heads, feet } = await readPageHeads(file, related, state.sections);
  return officeSource({ format: "docx", name, bytes, warnings: state.warnings }, [
    ...readBlocks(letterhead, { ...state, page: state.page && 1 }),
    ...body,
    ...notes,
    ...readBlocks(await ofType("comments"), state, "take-out-comment"),
    ...heads.flatMap((xml) => readBlocks(xml, state, "take-out-page-header")),
    ...feet.flatMap((xml) => readBlocks(xml, state, "take-out-page-foot")),
  ]);
}

function readBlocks(xml: string | undefined, state: DocxState, rule?: string): readonly TextItem[] {
  const reader = createBlockReader(state, rule);
  for (const block of xml === undefined ? [] : readWordXml(xml, ...BLOCKS)) reader.read(block);
  return reader.finish();
}
