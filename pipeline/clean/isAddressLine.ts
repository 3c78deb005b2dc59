import type { Line } from "./Line.ts";

const ADDRESS = /^<?(?:https?:\/\/|www\.)./u;

/** True for a line that holds nothing but web addresses. */
export function isAddressLine(line: Line): boolean {
  return (
    ADDRESS.test(line.text.trimStart()) &&
    line.text
      .trim()
      .split(/\s+/u)
      .every((word) => ADDRESS.test(word))
  );
}
