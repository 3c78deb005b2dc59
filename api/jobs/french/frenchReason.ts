import { refusals } from "./refusals.ts";
import { refusedFormats } from "./refusedFormats.ts";
import { remarks } from "./remarks.ts";

/**
 * Why a file was left out, or what is said of it, in French.
 *
 * @param sentence in English, as the pipeline says it
 * @returns with plain spaces and apostrophes; undefined where no French is known
 */
export function frenchReason(sentence: string): string | undefined {
  known ??= [...refusals, ...refusedFormats, ...remarks].map(([said, french]) => [matching(said), french]);
  for (const [pattern, french] of known) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    const parts = french.split("{}").map((part, i) => `${i === 0 ? "" : (found[i] ?? "")}${part}`);
    return parts.join("");
  }
  return undefined;
}

let known: readonly (readonly [RegExp, string])[] | undefined;

function matching(said: string): RegExp {
  const parts = said.split("{}").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"));
  return new RegExp(`^${parts.join("(.*)")}$`, "u");
}
