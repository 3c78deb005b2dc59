import { describe, expect, it } from "vitest";
import { withBlanked } from "../../../pipeline/clean/withBlanked.ts";

const WRITTEN = "un <b> deux|trois <i>, quatre";
const BLANKED = "un     deux trois    , quatre";

function blank(before: string) {
  const start = WRITTEN.indexOf(before);
  return { rule: "take-out-tag", start, end: start + before.length, before };
}

function change(rule: string, start: number, end: number, after: string) {
  return { rule, start, end, before: BLANKED.slice(start, end), after };
}

const told = (changes: readonly ReturnType<typeof change>[], end = WRITTEN.length) =>
  withBlanked(changes, ["<b>", "|", "<i>"].map(blank), [{ start: 0, end }], BLANKED).map(
    ({ rule, before, after }) => [rule, before, after],
  );

describe("withBlanked(changes, blanked, paragraphs, text)", () => {
  it("leaves the changes alone where nothing was left out", () => {
    const changes = [change("squeeze-space", 2, 7, " ")];
    expect(withBlanked(changes, [], [], BLANKED)).toBe(changes);
  });

  it("tells what no change covers, with the white space that it leaves in a paragraph", () => {
    expect(told([])).toEqual([
      ["take-out-tag", "<b>", "   "],
      ["take-out-tag", "|", " "],
      ["take-out-tag", "<i>", "   "],
    ]);
    expect(told([], 8)).toEqual([
      ["take-out-tag", "<b>", "   "],
      ["take-out-tag", "|", ""],
      ["take-out-tag", "<i>", ""],
    ]);
  });

  it("parts a change of white space, and lets the others quote what was written", () => {
    expect(told([change("squeeze-space", 2, 7, " "), change("take-out-note", 11, 22, "")])).toEqual([
      ["take-out-tag", "<b>", ""],
      ["squeeze-space", " ", ""],
      ["take-out-note", "|trois <i>,", ""],
    ]);
  });

  it("parts what lies across a change’s edge", () => {
    expect(told([change("take-out-note", 4, 20, "")])).toEqual([
      ["take-out-tag", "<", " "],
      ["take-out-note", "b> deux|trois <i", ""],
      ["take-out-tag", ">", " "],
    ]);
  });
});
