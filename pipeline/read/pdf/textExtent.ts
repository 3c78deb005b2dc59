import type { Line } from "./PageContent.ts";

/** About how wide the first characters of a line are, in points: each run's characters count as equally wide. */
export function textExtent(line: Line, characters: number): number {
  let left = characters;
  let width = 0;
  for (const run of line.runs) {
    if (left <= 0) break;
    const share = Math.min(1, left / Math.max(1, run.text.length));
    width += share * run.width;
    left -= run.text.length + 1;
  }
  return width;
}
