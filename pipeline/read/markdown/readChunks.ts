import { createPen } from "../html/createPen.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import { cellsOf } from "./cellsOf.ts";
import { createChunkReader } from "./createChunkReader.ts";
import type { Chunk, SplitMarkdown } from "./splitMarkdown.ts";

/**
 * The paragraphs, notes and removals of an author's own Markdown, in reading order. Code is no language and is left
 * out.
 */
export async function readChunks({
  chunks,
  labels,
}: SplitMarkdown): Promise<Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed">> {
  const { fromMarkdown } = await import("mdast-util-from-markdown");
  const pen = createPen();
  const marks = new Set(chunks.flatMap((chunk) => (chunk.kind === "note" ? [chunk.mark] : [])));
  let free = 0;
  const freeMark = () => {
    do free += 1;
    while (marks.has(String(free)));
    return String(free);
  };
  const reader = createChunkReader(pen, fromMarkdown, { labels, marks, freeMark });
  for (const chunk of chunks) readChunk(chunk);
  return pen.finish();

  function readChunk(chunk: Chunk): void {
    if (chunk.kind === "text") reader.read(chunk.text);
    else if (chunk.kind === "note") pen.note(chunk.mark, { listed: true }, () => reader.read(chunk.text));
    else if (chunk.kind === "code") pen.outside("take-out-code", () => pen.write(chunk.text, CODE));
    else
      for (const cell of chunk.rows.flatMap(cellsOf)) {
        pen.endParagraph();
        reader.read(cell);
        pen.endParagraph();
      }
  }
}

const CODE = { italic: false, keepLines: true };
