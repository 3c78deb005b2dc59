import { assert as check, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import winkModel from "wink-eng-lite-web-model";
import { parseQuery } from "../../../api/search/parseQuery.ts";
import { QueryRefused } from "../../../api/search/QueryRefused.ts";
import { createEnglishAnalyser } from "../../../pipeline/language/createEnglishAnalyser.ts";

const words = (text: string) => parseQuery(text).series.map((one) => one.words.map((word) => word.text));

describe("parseQuery(text)", () => {
  it("takes words with commas between them as series", () => {
    expect(parseQuery("climat,  drogues ").series).toEqual([
      { text: "climat", kind: "form", words: [{ text: "climat", position: 0 }] },
      { text: "drogues", kind: "form", words: [{ text: "drogues", position: 9 }] },
    ]);
  });

  it("cuts words as the French corpus is cut, with either apostrophe", () => {
    expect(words("l'eau, l’eau")).toEqual([
      ["l'", "eau"],
      ["l’", "eau"],
    ]);
    expect(words("\"droits de l'homme\", aujourd'hui")).toEqual([
      ["droits", "de", "l'", "homme"],
      ["aujourd'hui"],
    ]);
  });

  it("cuts English words as the English corpus is cut", () => {
    const english = createEnglishAnalyser(winkModel);
    for (const text of [
      "women's groups",
      "women’s",
      "we don't",
      "they don’t know",
      "cannot",
      "States’ obligations",
      "it's",
      "we'll",
    ]) {
      expect(words(text)).toEqual([english.analyse(text).forms]);
    }
    expect(parseQuery("eau, women's").series[1]?.words).toEqual([
      { text: "women", position: 5 },
      { text: "'s", position: 10 },
    ]);
    expect(words("can, notant, o'clock, aujourd’hui")).toEqual([
      ["can"],
      ["notant"],
      ["o'clock"],
      ["aujourd’hui"],
    ]);
  });

  it("takes a phrase in any quotes, or in none", () => {
    for (const phrase of ['"droits humains"', "« droits humains »", "“droits humains”", "droits humains"]) {
      expect(words(phrase)).toEqual([["droits", "humains"]]);
    }
  });

  it("keeps the words' places in the query as typed", () => {
    expect(parseQuery("a, « l’eau »").series[1]?.words).toEqual([
      { text: "l’", position: 5 },
      { text: "eau", position: 7 },
    ]);
  });

  it("takes lemmas in brackets", () => {
    const [series] = parseQuery("[droit de l'enfant]").series;
    expect(series?.kind).toBe("lemma");
    expect(series?.words.map((word) => word.text)).toEqual(["droit", "de", "l'", "enfant"]);
  });

  it("counts a series that comes twice once, and names it with its white space levelled", () => {
    expect(parseQuery('eau, eau, "a  b"').series.map((one) => one.text)).toEqual(["eau", '"a b"']);
  });

  it.each([
    ["", "empty_query", 0],
    ["  ", "empty_query", 0],
    ["eau,", "empty_series", 4],
    ["eau,, mer", "empty_series", 4],
    ['""', "no_word", 1],
    ["[ ]", "no_word", 1],
    ['mer, "droits de', "unclosed_quote", 5],
    ["[droit", "unclosed_bracket", 0],
    ["droit]", "unexpected_character", 5],
    ['"eau" mer', "expected_comma", 6],
    ['eau "mer"', "expected_comma", 4],
    ["développ*", "wildcard", 8],
    ['"paix, justice"', "unexpected_character", 5],
    ["eau ; mer", "unexpected_character", 4],
    ["a b c d e f g h i j k", "too_many_words", 20],
    ["a,b,c,d,e,f,g,h,i", "too_many_series", 16],
    ["x".repeat(401), "query_too_long", 400],
  ])("refuses %j: %s at %i", (text, code, position) => {
    expect(() => parseQuery(text)).toThrow(expect.objectContaining({ name: "QueryRefused", code, position }));
  });

  it("understands any text or refuses it with a place in it", () => {
    const text = oneof(
      string({ unit: "binary", maxLength: 60 }),
      string({
        unit: constantFrom("a", "é", "e\u0301", "'", "’", '"', "«", "»", "[", "]", ",", " ", "-", "1", "*"),
        maxLength: 40,
      }),
    );
    check(
      property(text, (typed) => {
        try {
          const { series } = parseQuery(typed);
          expect(series.length).toBeGreaterThan(0);
          for (const word of series.flatMap((one) => one.words)) {
            expect(typed.slice(word.position, word.position + word.text.length)).toBe(word.text);
          }
        } catch (error) {
          if (!(error instanceof QueryRefused)) throw error;
          expect(error.position).toBeGreaterThanOrEqual(0);
          expect(error.position).toBeLessThanOrEqual(typed.length);
        }
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
