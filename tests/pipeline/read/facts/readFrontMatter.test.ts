import { describe, expect, it } from "vitest";
import { readFrontMatter } from "../../../../pipeline/read/facts/readFrontMatter.ts";

describe("readFrontMatter(text)", () => {
  it("reads id, title, date and language, keeps the rest as attributes, and says where the text begins", () => {
    const head =
      "---\r\nid: note-7\r\ntitre: Une note\r\ndate: 18 décembre 2019\r\nlang: fr-FR\r\ntags: [eau, droit]\r\n---\r\n";
    expect(readFrontMatter(`${head}Le texte.`)).toEqual({
      facts: {
        id: "note-7",
        title: "Une note",
        date: "2019-12-18",
        language: "fr",
        given: true,
        attributes: [{ name: "tags", value: "eau; droit" }],
      },
      bodyStart: head.length,
      blanked: {
        rule: "take-out-front-matter",
        start: 0,
        end: head.trimEnd().length,
        before: head.trimEnd(),
      },
      warnings: [],
    });
  });

  it("keeps a date that cannot be read as an attribute and says so", () => {
    const { facts, warnings } = readFrontMatter("---\ndate: once upon a time\n---\nText") ?? {};
    expect(facts?.attributes).toEqual([{ name: "date", value: "once upon a time" }]);
    expect(warnings).toEqual([expect.stringContaining("the date given (once upon a time) cannot be read")]);
  });

  it("falls back on the year where the date is empty or unreadable", () => {
    expect(readFrontMatter("---\ndate:\nyear: 2003\n---\n")?.facts.date).toBe("2003");
    expect(readFrontMatter("---\ndate: spring\nyear: 2003\n---\n")?.facts.date).toBe("2003");
  });

  it("takes lines as they stand where a colon in a title breaks the YAML", () => {
    const { facts, warnings } =
      readFrontMatter('---\ntitle: Water: a right\nauthor: "N. N."\n---\nText') ?? {};
    expect(facts).toMatchObject({
      title: "Water: a right",
      attributes: [{ name: "author", value: "N. N." }],
    });
    expect(warnings).toEqual(["its front matter is no valid YAML and was read line by line"]);
  });

  it("leaves rules, lists and prose at the head of a text alone", () => {
    for (const text of [
      "Text\n---\ntitle: x\n---\n",
      "---\nA sentence between two rules.\n---\nText",
      "---\n- one\n- two\n---\n",
      "---\ntitle: never closed\n",
      "---\n---\n",
    ])
      expect(readFrontMatter(text)).toBeUndefined();
  });

  it("does not unfold a bomb of aliases, nor fall over nesting or length", () => {
    const levels = Array.from(
      { length: 9 },
      (_, i) => `${"abcdefghi"[i]}: &${i} [${`*${i - 1},`.repeat(i ? 9 : 0)} x]`,
    );
    expect(readFrontMatter(`---\n${levels.join("\n")}\n---\n`)?.facts.id).toBeUndefined();
    expect(readFrontMatter(`---\na: ${"[".repeat(30_000)}\n---\n`)?.facts.attributes).toHaveLength(1);
    expect(readFrontMatter(`---\na: ${"{a: ".repeat(15_000)}\n---\n`)?.facts.attributes).toHaveLength(1);
    expect(readFrontMatter(`---\n${"- ".repeat(30_000)}x\n---\n`)).toBeUndefined();
    expect(readFrontMatter(`---\n${"? ".repeat(30_000)}x\n---\n`)).toBeUndefined();
    expect(readFrontMatter(`---\na: ${"x".repeat(70_000)}\n---\n`)).toBeUndefined();
  });
});
