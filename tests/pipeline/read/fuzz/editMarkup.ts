import fc from "fast-check";

/** Damage to XML or HTML that leaves it well-formed; places are shares of its length, 0 to 1. */
export type MarkupEdit =
  | { readonly kind: "repeat"; readonly at: number; readonly times: number }
  | { readonly kind: "drop"; readonly at: number }
  | { readonly kind: "text"; readonly at: number; readonly text: string }
  | { readonly kind: "value"; readonly at: number; readonly value: string };

/** Repeating stops here, in characters. */
const LONGEST = 300_000;
const PLACE = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((n) => n / 1_000_000);
/** An element without elements in it, and a value of an attribute. */
const LEAF = /<([\p{L}_][\w:.-]*)(?=[\s>/])[^<>]*(?:\/>|>([^<>]*)<\/\1>)/gu;
const VALUE = /="[^"<>]*"/gu;

export const anyMarkupEdit: fc.Arbitrary<MarkupEdit> = fc.oneof(
  fc.record({
    kind: fc.constant("repeat"),
    at: PLACE,
    times: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 2, max: 9 }) }, fc.constant(5000)),
  }),
  fc.record({ kind: fc.constant("drop"), at: PLACE }),
  fc.record({
    kind: fc.constant("text"),
    at: PLACE,
    text: fc.constantFrom(
      "",
      " ",
      "\n\n",
      "1",
      "1. ",
      "a)",
      "Annexe",
      "—",
      "é".repeat(3000),
      "1 ".repeat(3000),
      "&#8203;",
      "&amp;lt;",
    ),
  }),
  fc.record({
    kind: fc.constant("value"),
    at: PLACE,
    value: fc.constantFrom(
      "",
      "-1",
      "0",
      "1",
      "999999999",
      "1e9",
      "none",
      "page",
      "true",
      "x y",
      "../..",
      "#1",
    ),
  }),
);

export function editMarkup(bytes: Uint8Array, edits: readonly MarkupEdit[]): Uint8Array {
  return Buffer.from(edits.reduce(apply, Buffer.from(bytes).toString("utf8")));
}

function apply(text: string, edit: MarkupEdit): string {
  const found = nextMatch(text, edit.kind === "value" ? VALUE : LEAF, edit.at);
  if (found === undefined) return text;
  const { index, 0: all, 2: inside } = found;
  const put = (instead: string) => text.slice(0, index) + instead + text.slice(index + all.length);
  if (edit.kind === "value") return put(`="${edit.value}"`);
  if (edit.kind === "drop") return put("");
  if (edit.kind === "repeat") return put(all.repeat(Math.min(edit.times, Math.floor(LONGEST / all.length))));
  if (inside === undefined) return text;
  const end = all.lastIndexOf("</");
  return put(all.slice(0, end - inside.length) + edit.text + all.slice(end));
}

function nextMatch(text: string, pattern: RegExp, at: number): RegExpExecArray | undefined {
  const search = new RegExp(pattern);
  search.lastIndex = Math.floor(at * text.length);
  return search.exec(text) ?? undefined;
}
