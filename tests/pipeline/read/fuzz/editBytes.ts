import fc from "fast-check";

/** Damage to a file; places are shares of its length, 0 to 1. */
export type Edit =
  | { readonly kind: "flip"; readonly at: number; readonly bit: number }
  | { readonly kind: "cut"; readonly at: number }
  | { readonly kind: "drop"; readonly at: number; readonly length: number }
  | { readonly kind: "repeat"; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: "put"; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: "number"; readonly at: number; readonly value: string };

/** Repeating stops here, in bytes. */
const LONGEST = 300_000;
const SHORT = fc.integer({ min: 1, max: 400 });
const PLACE = fc.noBias(fc.integer({ min: 0, max: 999_999 })).map((n) => n / 1_000_000);
const WORDS = [0, 1, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff].map((word) => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, word, true);
  return bytes;
});

export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constant("flip"), at: PLACE, bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant("cut"), at: PLACE }),
  fc.record({ kind: fc.constant("drop"), at: PLACE, length: SHORT }),
  fc.record({
    kind: fc.constant("repeat"),
    at: PLACE,
    length: SHORT,
    times: fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 20 }) }, fc.constant(3000)),
  }),
  fc.record({
    kind: fc.constant("put"),
    at: PLACE,
    bytes: fc.oneof(fc.constantFrom(...WORDS), fc.uint8Array({ minLength: 1, maxLength: 12 })),
  }),
  fc.record({
    kind: fc.constant("number"),
    at: PLACE,
    value: fc.constantFrom("0", "-1", "99999999", "4294967296", "1e309", "999999999999999999999"),
  }),
);

export function editBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  return edits.reduce(apply, bytes);
}

function apply(bytes: Uint8Array, edit: Edit): Uint8Array {
  const at = Math.floor(edit.at * bytes.length);
  const before = bytes.subarray(0, at);
  if (edit.kind === "cut") return before;
  if (edit.kind === "flip") {
    const flipped = Uint8Array.from(bytes);
    flipped.fill((bytes[at] ?? 0) ^ (1 << edit.bit), at, at + 1);
    return flipped;
  }
  if (edit.kind === "drop") return join(before, bytes.subarray(at + edit.length));
  if (edit.kind === "put") return join(before, edit.bytes, bytes.subarray(at + edit.bytes.length));
  if (edit.kind === "number") return putNumber(bytes, at, edit.value);
  const chunk = bytes.subarray(at, at + edit.length);
  const times = Math.min(edit.times, Math.floor(LONGEST / Math.max(1, chunk.length)));
  return join(before, ...Array.from({ length: times }, () => chunk), bytes.subarray(at));
}

/** In place of the next number that the file writes in figures. */
function putNumber(bytes: Uint8Array, from: number, value: string): Uint8Array {
  const isDigit = (at: number) => (bytes[at] ?? 0) >= 0x30 && (bytes[at] ?? 0) <= 0x39;
  let start = from;
  while (start < bytes.length && !isDigit(start)) start += 1;
  let end = start;
  while (end < bytes.length && isDigit(end)) end += 1;
  return join(bytes.subarray(0, start), Buffer.from(value), bytes.subarray(end));
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
