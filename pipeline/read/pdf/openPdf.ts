import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { PDFDocumentProxy } from "pdfjs-dist";
import { UnreadableFile } from "../UnreadableFile.ts";

/** Pages that are read at most: 10,000 take about a minute. */
const MOST_PAGES = 10_000;

/**
 * Opens a PDF with pdf.js, which is loaded at the first call.
 *
 * Nothing is fetched, nothing is evaluated, no picture is decoded; the caller destroys the document's `loadingTask`.
 *
 * @throws UnreadableFile if the file needs a password, is broken beyond repair, or has no page or too many
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const { getDocument } = await loadLibrary();
  const folder = dirname(createRequire(import.meta.url).resolve("pdfjs-dist/package.json"));
  const task = getDocument({
    // pdf.js takes the bytes for itself: the caller's stay whole.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    useWasm: false,
    maxImageSize: 1,
    cMapUrl: join(folder, "cmaps/"),
    cMapPacked: true,
    standardFontDataUrl: join(folder, "standard_fonts/"),
  });
  try {
    const document = await task.promise;
    if (document.numPages === 0) throw new UnreadableFile("the PDF has no pages: get the whole file again");
    if (document.numPages > MOST_PAGES)
      throw new UnreadableFile(
        `the PDF has ${document.numPages} pages: split it into files of at most ${MOST_PAGES}`,
      );
    return document;
  } catch (error) {
    await task.destroy();
    throw explain(error, bytes);
  }
}

/**
 * pdf.js makes a `DOMMatrix` when it is loaded, though only drawing needs it, and takes it and others from @napi-rs/canvas,
 * which a platform may lack: classes of these names are enough to read text. It then says once that the package is missing.
 */
async function loadLibrary() {
  for (const name of ["DOMMatrix", "ImageData", "Path2D"])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  return import("pdfjs-dist/legacy/build/pdf.mjs");
}

function explain(error: unknown, bytes: Uint8Array): UnreadableFile {
  if (error instanceof UnreadableFile) return error;
  if (error instanceof Error && error.name === "PasswordException")
    return new UnreadableFile("the PDF asks for a password: save it without one and read it again");
  if (endsEarly(bytes)) return new UnreadableFile("the PDF's end is missing: get the whole file again");
  return new UnreadableFile(
    "the PDF is broken: open it in another program and save or print it to a new PDF",
  );
}

/** True where the mark is missing that a PDF ends with. */
export function endsEarly(bytes: Uint8Array): boolean {
  return !Buffer.from(bytes.subarray(-2048)).toString("latin1").includes("%%EOF");
}
