import { createPen } from "../html/createPen.ts";
import type { ParagraphSource } from "../SourceDocument.ts";
import type { Chunk, SplitMarkdown } from "./Chunk.ts";
import { cellsOf } from "./cellsOf.ts";
import { createChunkReader } from "./createChunkReader.ts";

/**
 * The paragraphs, notes and removals of an author's own Markdown, in reading order. Code is no language and is left
 * out.
 *
 * @param front the front matter as it is written
 */
export async function readChunks(
  { chunks, unread, labels }: SplitMarkdown,
  front: string | undefined,
): Promise<Pick<ParagraphSource, "text" | "paragraphs" | "notes" | "removed">> {
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
  if (front !== undefined) leaveOut("take-out-front-matter", front);
  let next = 0;
  const leaveUntil = (behind: number) => {
    for (let one = unread[next]; one !== undefined && one.behind <= behind; one = unread[next]) {
      leaveOut(one.rule, one.text);
      next += 1;
    }
  };
  chunks.forEach((chunk, i) => {
    leaveUntil(i);
    readChunk(chunk);
  });
  leaveUntil(chunks.length);
  return pen.finish();

  function leaveOut(rule: string, text: string): void {
    pen.outside(rule, () => pen.write(text, CODE));
  }

  function readChunk(chunk: Chunk): void {
    if (chunk.kind === "text") reader.read(chunk.text);
    else if (chunk.kind === "note") pen.note(chunk.mark, { listed: true }, () => reader.read(chunk.text));
    else if (chunk.kind === "code") leaveOut("take-out-code", chunk.text);
    else
      for (const cell of chunk.rows.flatMap(cellsOf)) {
        pen.endParagraph();
        reader.read(cell);
        pen.endParagraph();
      }
  }
}

const CODE = { italic: false, keepLines: true };
