import type { Line } from "./Line.ts";

/** True for a line that holds nothing but web addresses. */
export function isAddressLine(line: Line): boolean {
  const words = line.text.trim().split(/\s+/u);
  return words.every((word) => /^<?(?:https?:\/\/|www\.)./u.test(word));
}
