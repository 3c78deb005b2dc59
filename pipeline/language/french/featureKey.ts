/** A feature's key, never 0: template, then its two values, mixed as in MurmurHash3. */
export function featureKey(template: number, a: number, b: number): number {
  let value = Math.imul(template, 0x9e3779b1) ^ Math.imul(a, 0xcc9e2d51);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b) ^ Math.imul(b, 0x1b873593);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0 || 1;
}

/** Two values as one. */
export function mix(a: number, b: number): number {
  return Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b) >>> 0;
}

/** FNV-1a over UTF-16 code units. */
export function hash(text: string): number {
  let value = HASH_SEED;
  for (let i = 0; i < text.length; i++) value = hashUnit(value, text.charCodeAt(i));
  return value >>> 0;
}

/** `hashUnit` of one code unit after the other, from here; signed. */
export const HASH_SEED = 0x811c9dc5 | 0;

export function hashUnit(value: number, unit: number): number {
  return Math.imul(value ^ unit, 0x01000193);
}
