/** What stands in a field is an attribute, not a text of its own: of a longer one the beginning is kept. */
const LONGEST = 2000;
/** JSON may nest so deeply that writing it would end the thread. */
const DEEPEST = 5;
/** Line breaks and other controls, NUL among them, and halves of letters. */
const NO_TEXT = /[\s\p{Cc}\p{Cs}]+/gu;

/**
 * The value of a field of YAML, JSON or Parquet as a person would write it into a cell.
 *
 * @returns one line, at most 2,000 characters: a date as its ISO day, a list with `; ` between its parts; undefined
 *   where the field is empty
 */
export function fieldText(value: unknown): string | undefined {
  return textAt(value, 0);
}

function textAt(value: unknown, depth: number): string | undefined {
  const text = write(value, depth)?.replace(NO_TEXT, " ").trim();
  if (text === undefined || text === "") return undefined;
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function write(value: unknown, depth: number): string | undefined {
  if (typeof value === "string") return value.slice(0, LONGEST * 2);
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : writeDate(value);
  if (value instanceof Uint8Array) return undefined;
  if (depth === DEEPEST) return undefined;
  if (Array.isArray(value))
    return value
      .slice(0, LONGEST)
      .flatMap((one) => textAt(one, depth + 1) ?? [])
      .join("; ");
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value)
    .slice(0, LONGEST)
    .flatMap(([name, one]) => {
      const text = textAt(one, depth + 1);
      return text === undefined ? [] : [`${name}: ${text}`];
    })
    .join("; ");
}

function writeDate(date: Date): string {
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
}
