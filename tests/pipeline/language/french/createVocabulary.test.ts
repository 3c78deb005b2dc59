import { describe, expect, it } from "vitest";
import { createVocabulary, hashUnits } from "../../../../pipeline/language/french/createVocabulary.ts";

describe("createVocabulary(make)", () => {
  const made: string[] = [];
  const vocabulary = createVocabulary((form, hash, place) => {
    made.push(form);
    return { form, hash, place };
  });
  const find = (text: string, start = 0, end = text.length, hash = hashUnits(text, start, end)) =>
    vocabulary.find(text, start, end, hash);

  it("finds a form wherever it stands, and makes it once", () => {
    const first = find("la traite des personnes", 3, 9);
    expect(find("traite")).toBe(first);
    expect(find("qui traite", 4)).toBe(first);
    expect(made).toEqual(["traite"]);
  });

  it("keeps forms of one hash apart", () => {
    const [one, other] = [find("un", 0, 2, 7), find("deux", 0, 4, 7)];
    expect([one.form, other.form]).toEqual(["un", "deux"]);
    expect([find("un", 0, 2, 7), find("deux", 0, 4, 7)]).toEqual([one, other]);
  });

  it("holds many forms, and counts anew when it is cleared", () => {
    const forms = Array.from({ length: 30_000 }, (_, i) => `mot${i}`);
    const places = forms.map((form) => find(form).place);
    expect(forms.map((form) => find(form).place)).toEqual(places);
    expect(new Set(places).size).toBe(forms.length);
    expect(vocabulary.size()).toBe(forms.length + 3);
    vocabulary.clear();
    expect([vocabulary.size(), find("mot7").place]).toEqual([0, 0]);
  });
});
