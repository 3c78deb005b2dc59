import { describe, expect, it } from "vitest";
import { changesOf, createDraft, editDraft, offsetsOf, sourcesOf } from "../../../pipeline/clean/Draft.ts";

const SOURCE = "les droi ts [46/152](#) de l’homme";

describe("editDraft(draft, rule, edits)", () => {
  it("replaces places of the text and keeps where they stood in the source", () => {
    const draft = editDraft(createDraft(SOURCE, 4, 11), "mend", [{ start: 4, end: 5, after: "" }]);
    expect(draft.text).toBe("droits");
    expect(changesOf(draft, SOURCE)).toEqual([{ rule: "mend", start: 8, end: 9, before: " ", after: "" }]);
  });

  it("leaves what was taken out earlier where it is when a later edit spans it", () => {
    const source = "un [note] mot";
    const without = editDraft(createDraft(source, 0, source.length), "take-out", [
      { start: 3, end: 9, after: "" },
    ]);
    const draft = editDraft(without, "join", [{ start: 2, end: 4, after: " " }]);
    expect(draft.text).toBe("un mot");
    expect(changesOf(draft, source)).toEqual([
      { rule: "join", start: 2, end: 3, before: " ", after: " " },
      { rule: "take-out", start: 3, end: 9, before: "[note]", after: "" },
      { rule: "join", start: 9, end: 10, before: " ", after: "" },
    ]);
  });

  it("lets a later edit change what an earlier one put in", () => {
    const once = editDraft(createDraft("a\n\nb", 0, 4), "join", [{ start: 1, end: 3, after: "  " }]);
    const twice = editDraft(once, "squeeze", [{ start: 1, end: 3, after: " " }]);
    expect(twice.text).toBe("a b");
    expect(changesOf(twice, "a\n\nb")).toEqual([
      { rule: "squeeze", start: 1, end: 3, before: "\n\n", after: " " },
    ]);
  });
});

describe("offsetsOf(draft, places) and sourcesOf(draft, offsets)", () => {
  const draft = editDraft(createDraft(SOURCE, 0, SOURCE.length), "mend", [{ start: 8, end: 9, after: "" }]);

  it("finds a place of the source in the text and back", () => {
    expect(offsetsOf(draft, [4, 9, 99])).toEqual([4, 8, SOURCE.length - 1]);
    expect(sourcesOf(draft, [7, 8])).toEqual([7, 9]);
  });

  it("puts a place that was taken out where the text closed over it", () => {
    expect(offsetsOf(draft, [8, 8])).toEqual([8, 8]);
  });
});
