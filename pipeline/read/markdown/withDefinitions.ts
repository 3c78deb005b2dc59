import { levelLabel } from "./splitMarkdown.ts";

/** The parser knows a link by reference only where the label's definition stands in the same text. */
export function withDefinitions(text: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0 || !text.includes("[")) return text;
  const used = new Set([...text.matchAll(/\[((?:[^\][\\]|\\.){1,200})\]/gu)].map(([, label = ""]) => label));
  const known = [...used].filter((label) => labels.has(levelLabel(label)));
  return `${text}\n\n${known.map((label) => `[${label.replace(/\s+/gu, " ")}]: x`).join("\n")}`;
}
