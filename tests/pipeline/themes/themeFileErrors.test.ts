import { describe, expect, it } from "vitest";
import { createThemeMatcher } from "../../../pipeline/themes/createThemeMatcher.ts";
import { InvalidThemeFile } from "../../../pipeline/themes/InvalidThemeFile.ts";
import { themeFile } from "./oneTheme.ts";

function fault(text: string): string {
  try {
    createThemeMatcher([{ name: "mine.yaml", text }]);
  } catch (error) {
    if (error instanceof InvalidThemeFile) return error.message;
    throw error;
  }
  return "no fault";
}

describe("a pattern that cannot be read", () => {
  const SAMPLE = "mine.yaml, theme sample, patterns.fr, pattern";
  it.each([
    ["trafic (de drogues", "column 8: parenthesis is not closed"],
    ["trafic de) drogues", "column 10: parenthesis was not opened"],
    ["trafic [list d'armes", "column 8: bracket is not closed"],
    ["trafic [11] d'armes", "column 8: brackets hold a number from 1 to 10, list or title: [11]"],
    ["trafic [many] d'armes", "column 8: brackets hold a number from 1 to 10, list or title: [many]"],
    ["crime| délit", "column 6: write | with a space on both sides or on neither"],
    ["crime |délit", "column 7: write | with a space on both sides or on neither"],
    ["crime | ", "column 9: nothing stands here"],
    ["crime ()", "column 8: nothing stands here"],
    ["crime ?", "column 7: a ? follows its word at once"],
    ["? crime", "column 1: nothing stands before ?"],
    ["cyb*", "column 1: a star stands after the first letters of a word, 4 at least: cyb*"],
    ["*crime", "column 1: a star stands after the first letters of a word, 4 at least: *crime"],
    ["crime * grave", "column 7: a star alone needs a tag, as in */ADJ; for any word write [1]"],
    ["crime? (grave)?", "column 1: could match nothing at all: ask for at least one word"],
    ["la", "column 1: could match nothing at all: ask for at least one word"],
    ["[2] crime", "column 1: begins with a gap or with any word: begin with a word"],
    ["(le)? */ADJ crime", "column 1: begins with a gap or with any word: begin with a word"],
    ["crime [2]", "column 10: ends with a gap: end with a word"],
    ["crime /NOUN", "column 7: no word in /NOUN"],
  ])("%s", (pattern, told) => {
    expect(fault(themeFile({ patterns: ["fine", pattern] }))).toBe(`${SAMPLE} "${pattern}", ${told}`);
  });

  it("names the tags there are", () => {
    expect(fault(themeFile({ patterns: ["crime/NOM"] }))).toMatch(
      /column 1: unknown tag: NOM; tags are ADJ ADP /,
    );
  });

  it("is refused when too long or too deep", () => {
    expect(fault(themeFile({ patterns: ["crime ".repeat(200)] }))).toMatch(/longer than 1000 characters$/);
    expect(fault(themeFile({ patterns: [`${"(".repeat(20)}crime${")".repeat(20)}`] }))).toMatch(
      /too many parentheses/,
    );
  });

  it("is told apart in names and exceptions", () => {
    expect(fault(themeFile({ patterns: ["x"], names: ["(a"] }))).toBe(
      'mine.yaml, names.fr, pattern "(a", column 1: parenthesis is not closed',
    );
    expect(fault(themeFile({ patterns: ["x"], except: ["(a"] }))).toMatch(
      /^mine.yaml, theme sample, except.fr, pattern/,
    );
  });
});

describe("a theme file that cannot be used", () => {
  const good = themeFile({ patterns: ["crime"] });

  it("names line and column where it is no YAML", () => {
    expect(fault("themes:\n  - id: [a\n")).toMatch(/^mine.yaml, line \d+, column \d+: /);
  });

  it("names theme and key of what is missing, unknown or of the wrong kind", () => {
    expect(fault(good.replace("    label:", "    labels:"))).toMatch(/^mine.yaml, theme sample/);
    expect(fault(good.replace("- crime", "- 1988"))).toBe(
      "mine.yaml, theme sample, patterns.fr.0: a pattern is text; put quotes round it",
    );
    expect(fault(good.replace("id: sample", "id: My Theme"))).toMatch(
      /theme My Theme, id: an id is small letters/,
    );
    expect(fault("themes: []")).toMatch(/^mine.yaml, themes: /);
    expect(fault("")).toMatch(/^mine.yaml: /);
  });

  it("is refused when an id is taken twice, with the file that has it", () => {
    const twice = () =>
      createThemeMatcher([good, good].map((text, index) => ({ name: `${index}.yaml`, text })));
    expect(twice).toThrow("1.yaml, theme sample: the id is taken in 0.yaml");
  });

  it("is refused when it is a bomb of aliases or larger than a megabyte", () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[..."bcdefgh"]
      .map((name, index) => `${name}: &${name} [${Array(10).fill(`*${"abcdefg"[index]}`)}]`)
      .join("\n")}`;
    expect(fault(bomb)).toMatch(/^mine.yaml: /);
    expect(fault(`# ${"x".repeat(1_000_001)}`)).toBe("mine.yaml: larger than 1000000 characters");
  });
});
