import type { Document } from "../client.ts";
import { markup } from "../markup.ts";
import type { PageContext } from "./Page.ts";

const DEGREES = [1, 2, 3, 4, 5, 6, 7, 8];

/** How many operative paragraphs have a verb of each class, and what the classes mean; nothing where none has one. */
export function strengthList({ paragraphs }: Document, { say, formats }: PageContext): HTMLElement | null {
  const counts = DEGREES.map((degree) => paragraphs.filter(({ strength }) => strength === degree).length);
  if (counts.every((n) => n === 0)) return null;
  const items = DEGREES.map(
    (degree, i) =>
      markup`<li><span>${say.strength(degree)}</span> <span>${formats.count(counts[i] ?? 0)}</span></li>`,
  );
  return markup`<details class="side-block">
    <summary>${say.strengths}</summary>
    <p class="hint">${say.strengthsLead}</p>
    <ol class="strengths">${items}</ol>
  </details>`;
}
