/**
 * How a paragraph of a resolution is cited: PP3 is the third preambular one, OP12 the operative one numbered 12.
 *
 * @param paragraph `position` counts the document's paragraphs of the same role from 1
 */
export function paragraphLabel(paragraph: {
  readonly role: string;
  readonly number: string | null;
  readonly position: number;
}): string | null {
  if (paragraph.role === "preambular") return `PP${paragraph.position}`;
  if (paragraph.role === "operative" && paragraph.number !== null) return `OP${paragraph.number}`;
  return null;
}
