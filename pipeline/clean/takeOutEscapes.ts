import type { Edit } from "./Draft.ts";

/** Markdown's backslash before punctuation: `2133 \(2014\)` → `2133 (2014)`. */
export function takeOutEscapes(text: string): readonly Edit[] {
  if (!text.includes("\\")) return [];
  const backslash = /\\(?=[\\`*_{}[\]()#+.!|<>~-])/gu;
  return [...text.matchAll(backslash)].map(({ index }) => ({ start: index, end: index + 1, after: "" }));
}
