import type { OneToken } from "./Pattern.ts";
import type { Token } from "./readTokens.ts";

/** True if the token is what the pattern asks for at this place. */
export function matchesToken(pattern: OneToken, token: Token): boolean {
  if (pattern.kind === "mark") return token.form === pattern.text;
  if (pattern.capital && !token.isCapital) return false;
  if (pattern.tags.length > 0 && token.tag !== "X" && !pattern.tags.includes(token.tag)) return false;
  switch (pattern.kind) {
    case "word":
      return token.key === pattern.key || token.lemmaKey === pattern.key;
    case "prefix":
      return token.folded.startsWith(pattern.beginning) || token.foldedLemma.startsWith(pattern.beginning);
    case "exact":
      return token.lower === pattern.form;
    case "any":
      return token.kind === "word";
  }
}
