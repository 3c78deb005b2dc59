import type { Edit } from "./Draft.ts";

/** Markdown links without their target: `[46/152](#)` → `46/152`. */
export function takeOutLinks(text: string): readonly Edit[] {
  if (!text.includes("](")) return [];
  const link = /(!?\[)((?:\\.|[^\][\\])*)(\]\((?:\\.|\([^()]*\)|[^()\\])*\))/gu;
  return [...text.matchAll(link)].flatMap(({ index, 0: all, 1: open = "", 3: target = "" }) => [
    { start: index, end: index + open.length, after: "" },
    { start: index + all.length - target.length, end: index + all.length, after: "" },
  ]);
}
