import type { Change } from "../clean/CleanedDocument.ts";

/**
 * A document's changes, and with them one for each lettered part that was joined to its paragraph: a space where the
 * part begins.
 *
 * @param changes in source order
 * @param parts places in the source, ascending
 */
export function withJoinedParts(changes: readonly Change[], parts: readonly number[]): readonly Change[] {
  if (parts.length === 0) return changes;
  const joined: Change[] = [];
  let next = 0;
  for (const place of parts) {
    for (let one = changes[next]; one !== undefined && one.start < place; one = changes[next]) {
      joined.push(one);
      next += 1;
    }
    joined.push({ rule: "join-part", start: place, end: place, before: "", after: " " });
  }
  for (const one of changes.slice(next)) joined.push(one);
  return joined;
}
