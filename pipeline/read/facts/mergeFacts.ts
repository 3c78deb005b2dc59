import type { SourceFacts } from "../SourceDocument.ts";

/**
 * Facts of `metadata.csv` beside those of the file itself: front matter stands above them, a file's head below.
 *
 * A date of the head stays what it is where the table gives none.
 */
export function mergeFacts(own: SourceFacts | undefined, listed: SourceFacts): SourceFacts {
  if (own === undefined) return listed;
  const [above, below] = own.given ? [own, listed] : [listed, own];
  const names = new Set(above.attributes.map(({ name }) => name));
  return {
    ...below,
    ...above,
    given: own.given || listed.date !== undefined,
    attributes: [...above.attributes, ...below.attributes.filter(({ name }) => !names.has(name))],
  };
}
