import type { Row } from "./runStatement.ts";

/**
 * One column of a row as text.
 *
 * @throws TypeError if the row has no such text: the statement and its reader have drifted apart
 */
export function readText(row: Row | undefined, column: string): string {
  const value = row?.[column];
  if (typeof value !== "string") {
    throw new TypeError(`column ${column} is no text: ${value}`);
  }
  return value;
}

/**
 * One column of a row as a number.
 *
 * @throws TypeError if the row has no such number
 */
export function readNumber(row: Row | undefined, column: string): number {
  const value = row?.[column];
  if (typeof value !== "number") {
    throw new TypeError(`column ${column} is no number: ${value}`);
  }
  return value;
}
