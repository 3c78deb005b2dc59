import type { TableRow } from "./TableResult.ts";

/**
 * One JSON object as a row.
 *
 * @param place where it stands, for people: `line 12`
 */
export function parseRow(written: string, number: number, place: string): TableRow {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    return { number, reason: `${place} is broken: it is no JSON` };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { number, reason: `${place} is no object with named fields` };
  return { number, fields: new Map(Object.entries(value)) };
}
