import type { ResolutionLanguage } from "./ResolutionLanguage.ts";

/** `12. `, `1.2. ` */
export const NUMBERED = /^(\d{1,3}(?:\.\d{1,2})?)\.\s+/u;

/** The number that an operative paragraph begins with. It counts where it goes on from the last one, or begins a new part of the resolution with a verb. */
export function readOperativeNumber(
  text: string,
  last: number,
  lastSub: number,
  words: ResolutionLanguage,
): string | undefined {
  const [all, number] = NUMBERED.exec(text) ?? [];
  if (all === undefined || number === undefined) return undefined;
  if (isSubnumber(number)) return orderOf(number) > lastSub ? number : undefined;
  const value = Number(number);
  if (value > last) return number;
  return value === 1 && words.readOpening(text.slice(all.length)) !== undefined ? number : undefined;
}

/** `1.2`: the second paragraph below a part's first heading. */
export function isSubnumber(number: string): boolean {
  return number.includes(".");
}

/** Sub-numbers in their order, `1.9` before `1.10`. */
export function orderOf(number: string): number {
  const [paragraph = "", part = "0"] = number.split(".");
  return Number(paragraph) + Number(part) / 1000;
}
