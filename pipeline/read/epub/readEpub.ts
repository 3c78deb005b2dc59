import { hashBytes } from "../hashBytes.ts";
import { readHtml } from "../html/readHtml.ts";
import { type OfficePackage, openPackage } from "../office/openPackage.ts";
import { readElements } from "../office/readElements.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { joinSources } from "./joinSources.ts";
import { readOpf } from "./readOpf.ts";

/** A book of more files is an attack on time. */
const MOST_FILES = 5000;

/**
 * The text of an EPUB: its files in reading order, each read as a web page; its table of contents is removed.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if the bytes are no EPUB, are broken or encrypted, unpack to too much, or hold no text
 */
export async function readEpub(name: string, bytes: Uint8Array): Promise<ParagraphSource> {
  const file = await openPackage(bytes);
  const opfPath = await findOpf(file);
  const opf = opfPath === undefined ? undefined : await file.readText(opfPath);
  if (opfPath === undefined || opf === undefined)
    throw new UnreadableFile("the EPUB is damaged, it holds no book: fetch it again");
  const { spine, facts } = readOpf(opf);
  if (spine.length > MOST_FILES)
    throw new UnreadableFile(`the EPUB has more than ${MOST_FILES} files: split it`);
  const encrypted = (await file.readText("META-INF/encryption.xml")) ?? "";
  const folder = opfPath.slice(0, opfPath.lastIndexOf("/") + 1);
  const chapters: ParagraphSource[] = [];
  for (const { path, isContents } of spine) {
    if (encrypted.includes(`"${encodeURI(folder + path)}"`))
      throw new UnreadableFile("the EPUB is protected against copying (DRM) and cannot be read");
    const chapter = await readChapter(file, resolve(folder + path));
    if (chapter !== undefined) chapters.push(isContents ? withoutText(chapter) : chapter);
  }
  const book = joinSources(chapters);
  if (book.paragraphs.length === 0) throw new UnreadableFile("the EPUB holds no text");
  return {
    kind: "paragraphs",
    format: "epub",
    name,
    contentHash: hashBytes(bytes),
    warnings: [...new Set(chapters.flatMap(({ warnings }) => warnings))],
    facts,
    ...book,
  };
}

async function findOpf(file: OfficePackage): Promise<string | undefined> {
  const container = await file.readText("META-INF/container.xml");
  if (container === undefined) return undefined;
  for (const { attributes } of readElements(
    container,
    () => "c",
    (name) => name === "c:rootfile",
  ))
    if (attributes["full-path"] !== undefined) return attributes["full-path"];
  return undefined;
}

/** A file of the book; nothing for a picture or a page without words. */
async function readChapter(file: OfficePackage, path: string): Promise<ParagraphSource | undefined> {
  const bytes = /\.(?:x?html?|xml)$/iu.test(path) ? await file.readBytes(path) : undefined;
  if (bytes === undefined) return undefined;
  try {
    return await readHtml(path.slice(path.lastIndexOf("/") + 1), bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined;
    throw error;
  }
}

function resolve(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/"))
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  return steps.join("/");
}

/** The table of contents repeats headings of the text. */
function withoutText(chapter: ParagraphSource): ParagraphSource {
  const spans = [...chapter.paragraphs.flatMap(({ pieces }) => pieces), ...chapter.notes];
  const contents = spans.map(({ start, end }) => ({ start, end, rule: "take-out-table-of-contents" }));
  return { ...chapter, paragraphs: [], notes: [], removed: [...chapter.removed, ...contents] };
}
