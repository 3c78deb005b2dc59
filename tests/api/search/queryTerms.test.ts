import { describe, expect, it } from "vitest";
import { type LexiconEntry, queryTerms, type UnderstoodSeries } from "../../../api/search/queryTerms.ts";

const form = (id: number, ...lemma_ids: readonly number[]): LexiconEntry => ({
  kind: "form",
  id,
  word: `form ${id}`,
  folded: "form",
  lemma_ids,
});
const lemma = (id: number): LexiconEntry => ({ ...form(id, id), kind: "lemma" });
const series = (...words: readonly (readonly LexiconEntry[])[]): UnderstoodSeries => ({
  text: "",
  kind: "form",
  words: words.map((entries) => ({ text: "", position: 0, entries })),
});
const forms = ({ form_a, form_b, form_c, form_d }: ReturnType<typeof queryTerms>["place"][number]) =>
  [form_a, form_b, form_c, form_d].filter((id) => id >= 0);

describe("queryTerms(series)", () => {
  it("gathers the forms of a lemma in one term", () => {
    const { place } = queryTerms([series([form(11, 1, 2), form(12, 1)])]);
    expect(place.map((term) => [term.lemma, forms(term)])).toEqual([
      [1, [11, 12]],
      [2, [11]],
    ]);
  });

  it("takes four forms a term", () => {
    const { place } = queryTerms([series([1, 2, 3, 4, 5].map((id) => form(id, 7)))]);
    expect(place.map(forms)).toEqual([[1, 2, 3, 4], [5]]);
    expect(place.every(({ forms_from }) => forms_from === 2 ** 31 - 1)).toBe(true);
  });

  it("takes any form of a lemma that is asked for itself", () => {
    expect(queryTerms([series([lemma(3)])]).place).toMatchObject([{ lemma: 3, forms_from: 0 }]);
  });

  it("lets the word lead whose lemma was seen last, the others follow at their places", () => {
    const { place, follower } = queryTerms([series([form(1, 5)], [form(2, 90), form(3, 91)], [form(4, 6)])]);
    expect(place.map((term) => [term.lemma, term.at, term.n_words])).toEqual([
      [90, 1, 3],
      [91, 1, 3],
    ]);
    expect(follower.map((term) => [term.lemma, term.at])).toEqual([
      [5, 0],
      [6, 2],
    ]);
  });

  it("stands nowhere where a word is unknown", () => {
    const { place, follower } = queryTerms([series([form(1, 5)], [])]);
    expect([...place, ...follower].map(({ lemma: id }) => id)).toEqual([-1, -1]);
  });
});
