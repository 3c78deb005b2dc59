import { cleanParagraphs } from "../../pipeline/clean/cleanParagraphs.ts";
import { readPdf } from "../../pipeline/read/pdf/readPdf.ts";
import type { Language, StructuredDocument } from "../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../pipeline/structure/structureDocument.ts";
import { layPdf } from "./layPdf.ts";
import type { PdfLayout } from "./PdfLayout.ts";
import { type Printable, printResolution } from "./printResolution.ts";

/** A resolution printed to a PDF and read back. */
export async function readResolution(
  source: Printable,
  language: Language,
  layout: PdfLayout,
  knowsWord: (word: string) => boolean,
): Promise<StructuredDocument> {
  const { paragraphs, notes } = printResolution(source);
  const read = await readPdf("resolution.pdf", layPdf(paragraphs, notes, layout));
  return structureDocument(cleanParagraphs(read, knowsWord), language);
}
