import { createHash } from "node:crypto";

/** sha256 of paragraphs' texts, hexadecimal: the same for a copy with other line breaks or in another format. */
export function textHash(paragraphs: readonly { readonly text: string }[]): string {
  const lines = paragraphs.map(({ text }) => `${text}\n`).join("");
  return createHash("sha256").update(lines).digest("hex");
}
