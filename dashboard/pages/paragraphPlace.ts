import type { Catalogue } from "../locales/fr.ts";

/**
 * Where a paragraph stands, in words: `préambule 9`, `dispositif 22`.
 *
 * @param label PP9 or OP22; `null` where the text is no resolution
 * @param seq its place in reading order, said where there is no label
 */
export function paragraphPlace(label: string | null, seq: number, say: Catalogue): string {
  const parts = /^(PP|OP)(.+)$/.exec(label ?? "");
  const number = parts?.[2];
  if (number === undefined) return say.plain(String(seq));
  return parts?.[1] === "PP" ? say.preambular(number) : say.operative(number);
}
