import { describe, expect, it } from "vitest";
import { type CountedScope, createPairCounts } from "../../../api/search/createPairCounts.ts";
import type { Term } from "../../../api/search/queryTerms.ts";

const TERM: Term = {
  series: 0,
  variant: 0,
  n_words: 1,
  span: 1,
  at: 0,
  lemma: 7,
  form_a: -1,
  form_b: -1,
  form_c: -1,
  form_d: -1,
  forms_from: 2 ** 31 - 1,
};

/** Lemma, form, document, role (preambular, operative, plain, -1), occurrences. */
const COUNTS: readonly (readonly [number, number, number, number, number])[] = [
  [3, 11, 1, 0, 5],
  [7, 11, 1, 0, 1],
  [7, 11, 1, 1, 2],
  [7, 11, 2, 2, 3],
  [7, 12, 1, 1, 4],
  [7, 13, 2, -1, 6],
  [9, 12, 2, 0, 7],
];

function made() {
  const counts = createPairCounts();
  for (const row of COUNTS) counts.add(...row);
  return counts.build();
}

function counted(term: Partial<Term>, scope: CountedScope = "body") {
  const found = new Map<number, number>();
  made().count({ ...TERM, ...term }, scope, found);
  return [...found];
}

describe("createPairCounts()", () => {
  it("counts the forms of a term in each document", () => {
    expect(counted({ form_a: 11 })).toEqual([
      [1, 3],
      [2, 3],
    ]);
    expect(counted({ form_a: 12, form_d: 11 })).toEqual([
      [1, 7],
      [2, 3],
    ]);
    expect(counted({ lemma: 3, form_b: 11 })).toEqual([[1, 5]]);
  });

  it("counts all forms of a lemma that is asked for itself", () => {
    expect(counted({ forms_from: 0 })).toEqual([
      [1, 7],
      [2, 3],
    ]);
  });

  it("counts in one role", () => {
    expect(counted({ forms_from: 0 }, "preambular")).toEqual([[1, 1]]);
    expect(counted({ forms_from: 0 }, "operative")).toEqual([[1, 6]]);
    expect(counted({ forms_from: 0 }, "plain")).toEqual([[2, 3]]);
  });

  it("has nothing of what stands in no body text, of other forms and of other lemmas", () => {
    expect(counted({ form_c: 13 })).toEqual([]);
    expect(counted({ lemma: 9, form_a: 11 })).toEqual([]);
    for (const lemma of [-1, 1, 5, 10]) expect(counted({ lemma, forms_from: 0 })).toEqual([]);
    expect(createPairCounts().build().lemmasOf(11)).toEqual([]);
  });

  it("tells the lemmas of a form, whatever the role of the text", () => {
    const { lemmasOf } = made();
    expect([10, 11, 12, 13, 14].map(lemmasOf)).toEqual([[], [3, 7], [7, 9], [7], []]);
  });
});
