import { createHash } from "node:crypto";

/**
 * sha256 of bytes, hexadecimal.
 *
 * @param part number from 1 of a document among several in the same bytes: taken into the hash
 */
export function hashBytes(bytes: Uint8Array, part?: number): string {
  const hash = createHash("sha256").update(bytes);
  if (part !== undefined) hash.update(`\npart ${part}`);
  return hash.digest("hex");
}
