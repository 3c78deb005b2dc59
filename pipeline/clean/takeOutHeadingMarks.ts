import type { Edit } from "./Draft.ts";

/** Markdown's marks of a heading: `## Title ##` → `Title`. */
export function takeOutHeadingMarks(text: string): readonly Edit[] {
  const opening = /^\s*#{1,6}\s+/u.exec(text);
  if (opening === null) return [];
  const edits = [{ start: 0, end: opening[0].length, after: "" }];
  const title = text.trimEnd();
  const bare = title.slice(0, title.length - trailing(title, "#"));
  const start = bare.trimEnd().length;
  if (bare.length < title.length && start < bare.length && start >= opening[0].length) {
    edits.push({ start, end: text.length, after: "" });
  }
  return edits;
}

/** The level of a Markdown heading, 1 to 6; `undefined` for any other text. */
export function headingLevel(text: string): number | undefined {
  return /^\s*(#{1,6})\s/u.exec(text)?.[1]?.length;
}

function trailing(text: string, char: string): number {
  let count = 0;
  while (count < text.length && text[text.length - 1 - count] === char) count += 1;
  return count;
}
