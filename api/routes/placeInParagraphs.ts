import { paragraphLabel } from "./paragraphLabel.ts";

/** Puts hits and note calls, each known by its paragraph's `seq`, into their paragraphs. */
export function placeInParagraphs<
  P extends { seq: number; role: string; number: string | null; position: number },
  H extends { seq: number },
  C extends { seq: number },
>(paragraphs: readonly P[], hits: readonly H[], calls: readonly C[]) {
  const hitsOf = bySeq(hits);
  const callsOf = bySeq(calls);
  return paragraphs.map(({ position, ...paragraph }) => ({
    ...paragraph,
    label: paragraphLabel({ role: paragraph.role, number: paragraph.number, position }),
    themes: hitsOf.get(paragraph.seq) ?? [],
    note_calls: callsOf.get(paragraph.seq) ?? [],
  }));
}

function bySeq<T extends { seq: number }>(items: readonly T[]): ReadonlyMap<number, Omit<T, "seq">[]> {
  const groups = new Map<number, Omit<T, "seq">[]>();
  for (const { seq, ...item } of items) {
    groups.set(seq, [...(groups.get(seq) ?? []), item]);
  }
  return groups;
}
