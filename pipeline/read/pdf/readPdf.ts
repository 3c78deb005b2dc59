import { hashBytes } from "../hashBytes.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { holdRejections } from "./holdRejections.ts";
import { judgeRuns } from "./judgeRuns.ts";
import { layOut } from "./layOut.ts";
import { endsEarly, openPdf } from "./openPdf.ts";
import type { PageContent } from "./PageContent.ts";
import { readPage } from "./readPage.ts";
import { writeSource } from "./writeSource.ts";

/** Characters that are read at most, for memory's sake: 15 million are about 5,000 full pages, and take a gigabyte. */
const MOST_CHARACTERS = 15_000_000;

/**
 * The paragraphs and notes of a PDF, told by where and in which type its text stands. Running heads and feet, page
 * numbers, rules, watermarks and tables of contents are removed. Nothing but the pages' text is used: what a PDF says of
 * its title and dates is not the text's.
 *
 * Lines of a piece are lines of print, with the hyphens at their ends. The rows of a table are read from left to right,
 * each cell's line a paragraph.
 *
 * @throws UnreadableFile if the file is broken, locked, too long, or holds no text that can be read
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<ParagraphSource> {
  const contentHash = hashBytes(bytes);
  const { pages, ...found } = await holdRejections(() => readPages(bytes));
  const layout = layOut(pages);
  const written = writeSource(layout);
  const pictures = pages.filter(({ number, pictured }) => pictured && layout.empty.includes(number));
  const scanned = pictures.map(({ number }) => number).filter((number) => !found.garbled.includes(number));
  if (written.paragraphs.length === 0) throw new UnreadableFile(whyNothing(found, scanned));
  return {
    kind: "paragraphs",
    format: "pdf",
    name,
    contentHash,
    warnings: [
      ...warn(scanned, "hold only pictures: run text recognition (OCR) on the PDF to have their text"),
      ...warn(found.garbled, "are set in fonts that do not tell their characters: their text is left out"),
      ...warn(found.broken, "are broken and could not be read"),
      ...(endsEarly(bytes) ? ["the PDF's end is missing: its last pages may be, too"] : []),
    ],
    ...written,
  };
}

interface ReadPages {
  readonly pages: readonly PageContent[];
  /** Pages that could not be read, and pages whose fonts do not tell their characters, from 1. */
  readonly broken: readonly number[];
  readonly garbled: readonly number[];
}

async function readPages(bytes: Uint8Array): Promise<ReadPages> {
  const document = await openPdf(bytes);
  const pages: PageContent[] = [];
  const broken: number[] = [];
  const garbled: number[] = [];
  let characters = 0;
  try {
    for (let number = 1; number <= document.numPages; number += 1) {
      const content = await readPage(document, number).catch(() => undefined);
      if (content === undefined) broken.push(number);
      else {
        const { page, readable, unreadable } = judgeRuns(content);
        if (unreadable > 0.25 * (readable + unreadable)) garbled.push(number);
        characters += readable;
        if (characters > MOST_CHARACTERS)
          throw new UnreadableFile(`the PDF holds more than ${MOST_CHARACTERS} characters: split it`);
        pages.push(page);
      }
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return { pages, broken, garbled };
}

function whyNothing({ broken, garbled }: Pick<ReadPages, "broken" | "garbled">, scanned: readonly number[]) {
  if (garbled.length > 0)
    return "the PDF's fonts do not tell which characters they show: print it to a new PDF from the program it comes from, or run text recognition (OCR) on it";
  if (scanned.length > 0)
    return "the PDF holds only pictures of pages: run text recognition (OCR) on it first";
  if (broken.length > 0)
    return "the PDF's pages are broken: open it in another program and save or print it to a new PDF";
  return "the PDF holds no text";
}

function warn(pages: readonly number[], what: string): readonly string[] {
  if (pages.length === 0) return [];
  return [
    `${pages.length === 1 ? "page" : "pages"} ${listPages(pages)} ${pages.length === 1 ? singular(what) : what}`,
  ];
}

function singular(what: string): string {
  return what
    .replace(/^hold /u, "holds ")
    .replace(/^are /u, "is ")
    .replace("their text", "its text");
}

/** `3, 5–8`, at most ten of them. */
function listPages(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  const words = ranges.slice(0, 10).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return `${words.join(", ")}${ranges.length > 10 ? ", …" : ""}`;
}
