import { describe, expect, it } from "vitest";
import { classifyBreak, type LineBreak } from "../../../pipeline/clean/classifyBreak.ts";

const INDENTED = { wrapped: true, doubled: false, indented: true, reach: 60 };
const PLAIN = { wrapped: true, doubled: false, indented: false, reach: 60 };

const gap = (before: string, after: string, more: Partial<LineBreak> = {}): LineBreak => ({
  before,
  after,
  first: before,
  length: 1,
  blanks: 0,
  indent: 0,
  acrossPage: false,
  ...more,
});

describe("classifyBreak(gap, layout)", () => {
  const full = "Rappelant que les puits et les sources appartiennent à la";

  it("joins a full line and an indented one that a page broke apart", () => {
    expect(classifyBreak(gap(full, " Commission des eaux,", { indent: 1 }), INDENTED).join).toBe(true);
  });

  it("leaves an indented line after one that was ended on purpose", () => {
    expect(classifyBreak(gap("Protection des sources", " Rapport", { indent: 1 }), INDENTED).join).toBe(
      false,
    );
  });

  it("leaves an opener after a title that fills its line by chance", () => {
    const title = "70/999. Protection des sources alpines et des rivières du Nord";
    const more = { indent: 1, next: " Rappelant sa décision," };
    expect(classifyBreak(gap(title, " L’Assemblée,", more), INDENTED).join).toBe(false);
    expect(classifyBreak(gap(title, "L’Assemblée,", { blanks: 1, next: "" }), PLAIN).join).toBe(false);
  });

  it("joins a line without indent to a full one before a blank line, where paragraphs are indented", () => {
    const before = "des puits, des sources, des rivières et des fleuves alpins,";
    expect(classifyBreak(gap(before, "Prisant les lacs", { blanks: 1 }), INDENTED).join).toBe(true);
  });

  it("joins what a blank line cuts off a numbered paragraph", () => {
    const before = "4. Prie les États et les organes compétents, de même que les";
    expect(classifyBreak(gap(before, "Institutions alpines ;", { blanks: 1 }), PLAIN)).toEqual({
      join: true,
      rule: "join-page-break",
    });
  });

  it("joins what a page cuts off a numbered paragraph after a comma, which ends none", () => {
    const before = "4. Prie les États et les organes compétents, de même que";
    const page = { acrossPage: true, blanks: 2 };
    expect(classifyBreak(gap(`${before},`, "Genève et Vienne ;", page), PLAIN).join).toBe(true);
    const preambular = "Rappelant les États et les organes compétents, et autres";
    expect(classifyBreak(gap(`${preambular},`, "Genève et Vienne ;", page), PLAIN).join).toBe(false);
  });

  it("joins what closes a bracket though it looks like an item", () => {
    const before = "ratifier la Convention de 1973 sur l’âge minimum (no.";
    expect(classifyBreak(gap(before, "138), et la Convention"), PLAIN).join).toBe(true);
    expect(classifyBreak(gap("les suivants.", "138) la Convention"), PLAIN).join).toBe(false);
  });

  it("leaves a heading before a blank line", () => {
    expect(classifyBreak(gap("Les eaux", "Rappel des faits", { blanks: 1 }), PLAIN).join).toBe(false);
  });
});
