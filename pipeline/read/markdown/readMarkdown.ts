import { decodeText } from "../decodeText.ts";
import { readFrontMatter } from "../facts/readFrontMatter.ts";
import { hashBytes } from "../hashBytes.ts";
import type { ParagraphSource, TextSource } from "../SourceDocument.ts";
import { UnreadableFile } from "../UnreadableFile.ts";
import { blankMarkup } from "./blankMarkup.ts";
import { isExtracted } from "./isExtracted.ts";
import { readChunks } from "./readChunks.ts";
import { splitMarkdown } from "./splitMarkdown.ts";

/** Longer files, in characters, are read as text: no author writes one, and their tree would not fit in memory. */
const LONGEST_WRITTEN = 16 * 1024 * 1024;

/**
 * A Markdown file: its paragraphs and notes, as CommonMark and the usual extensions (notes, tables, front matter) tell
 * them, or, where a program made it from printed pages (`isExtracted`), its text for cleaning to tell them.
 *
 * @param name the file's name without its folder
 * @throws UnreadableFile if the bytes are no text, or hold none
 */
export async function readMarkdown(name: string, bytes: Uint8Array): Promise<TextSource | ParagraphSource> {
  const { text, warnings } = decodeText(bytes);
  const front = readFrontMatter(text);
  const bodyStart = front?.bodyStart ?? 0;
  const body = text.slice(bodyStart);
  if (body.trim() === "")
    throw new UnreadableFile(
      text.trim() === "" ? "the file is empty" : "the file holds no text but front matter",
    );
  const about = {
    name,
    contentHash: hashBytes(bytes),
    ...(front && { facts: front.facts }),
    warnings: [...warnings, ...(front?.warnings ?? [])],
  };
  const split = body.length > LONGEST_WRITTEN ? undefined : splitMarkdown(body);
  if (split === undefined || isExtracted(split.chunks)) {
    const printed = blankMarkup(body);
    const blanked = [
      ...(front ? [front.blanked] : []),
      ...printed.blanked.map((one) => ({ ...one, start: one.start + bodyStart, end: one.end + bodyStart })),
    ];
    return {
      kind: "text",
      format: "markdown",
      ...about,
      blocks: [{ text: printed.text, start: bodyStart }],
      ...(blanked.length > 0 && { blanked }),
    };
  }
  const read = await readChunks(split, front?.blanked.before);
  if (read.paragraphs.length === 0)
    throw new UnreadableFile("the file holds no text but code, tables or pictures");
  return { kind: "paragraphs", format: "markdown", ...about, ...read, doubts: [] };
}
