import { createHash } from "node:crypto";

/** sha256 of paragraphs' texts, hexadecimal: the same for a copy with other line breaks or in another format. */
export function textHash(paragraphs: readonly { readonly text: string }[]): string {
  const hash = createHash("sha256");
  for (const { text } of paragraphs) hash.update(text).update("\n");
  return hash.digest("hex");
}
