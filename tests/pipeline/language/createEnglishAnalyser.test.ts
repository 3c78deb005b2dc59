import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import winkModel from "wink-eng-lite-web-model";
import { TAGS } from "../../../pipeline/language/Analysis.ts";
import { createEnglishAnalyser } from "../../../pipeline/language/createEnglishAnalyser.ts";
import { ROOT } from "../../material.ts";

const analyser = createEnglishAnalyser(winkModel);

function tagged(text: string): readonly string[] {
  const { forms, tags, lemmas } = analyser.analyse(text);
  return forms.map((form, i) => `${form}/${tags[i]}/${lemmas[i]}`);
}

describe("createEnglishAnalyser()", () => {
  it("names its model with the version that is installed", () => {
    const installed = readFileSync(join(ROOT, "node_modules/wink-eng-lite-web-model/package.json"), "utf8");
    expect(analyser.language).toBe("en");
    expect(analyser.version).toContain(`wink-eng-lite-web-model-${JSON.parse(installed).version}-`);
  });

  it("covers any text: slices are the tokens, in order, and leave out nothing but white space", () => {
    const word = fc.constantFrom(
      "constructor",
      "__proto__",
      "toString",
      "don't",
      "CAN’T",
      "cannot",
      "I'm",
      "States’",
      "A/RES/74/177",
      "74/177,",
      "(a)",
      "1 500",
      "x@y.org",
      "https://undocs.org/A/RES/74/177",
      "\u00a0",
      "\u3000",
      "\n\n",
      "\ufeff",
      "e\u0301",
      "😀",
    );
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc
        .array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 20 })
        .map((words) => words.join(" ")),
      fc.array(word, { maxLength: 8 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { starts, ends, forms, tags, lemmas, sentenceEnds } = analyser.analyse(given);
        expect(forms).toEqual(starts.map((start, i) => given.slice(start, ends[i])));
        const gaps = [...starts, given.length].map((start, i) => given.slice(ends[i - 1] ?? 0, start));
        expect(gaps.join("").trim()).toBe("");
        expect(starts.every((start, i) => start >= (ends[i - 1] ?? 0))).toBe(true);
        expect(forms.every((form) => form.trim() !== "")).toBe(true);
        expect([tags.length, lemmas.length]).toEqual([forms.length, forms.length]);
        expect(tags.every((tag) => TAGS.includes(tag))).toBe(true);
        expect(sentenceEnds.at(-1) ?? 0).toBe(forms.length);
        expect([...sentenceEnds].sort((a, b) => a - b)).toEqual(sentenceEnds);
      }),
      { seed: 3, numRuns: 600 },
    );
  });

  it("gives nothing for nothing", () => {
    for (const text of ["", " \n\t "])
      expect(analyser.analyse(text)).toMatchObject({ forms: [], sentenceEnds: [] });
  });

  it.each(["A/RES/74/177", "74/177", "E/CN.15/2019/5", "A/C.3/74/L.7/Rev.1", "S-24/2", "1,500"])(
    "takes %s for one number",
    (form) => expect(tagged(`as in ${form}, and so on`)[2]).toBe(`${form}/NUM/${form.toLowerCase()}`),
  );

  it.each([..."EC-94/DEC.2 1/CP.21 25/COP.14 46/152-A III.47 A.1 16.b 1990-1999".split(" ")])(
    "takes the lettered number %s for one number that ends no sentence",
    (form) => {
      const text = `as in ${form} of the report.`;
      expect(tagged(text)[2]).toBe(`${form}/NUM/${form.toLowerCase()}`);
      expect(analyser.analyse(text).sentenceEnds).toEqual([7]);
    },
  );

  it("keeps the full stop of abbreviations before numbers, and ends no sentence there", () => {
    const text = "See art. 5, para. 24, vol. 2225, No. 39574, pp. 12-15 and Mr. Smith.";
    const { forms, sentenceEnds } = analyser.analyse(text);
    expect(forms).toEqual(expect.arrayContaining(["art.", "para.", "vol.", "No.", "pp.", "Mr."]));
    expect(sentenceEnds).toEqual([forms.length]);
    expect(tagged(text)).toContain("para./NOUN/para.");
  });

  it.each([
    ..."https://undocs.org/A/RES/74/177 www.un.org/en unodc.org info@un.org https://en.wikipedia.org/wiki/UN_(x)".split(
      " ",
    ),
  ])("takes the address %s for one sign, without the marks around it", (address) =>
    expect(tagged(`See (${address}). Done.`).slice(1, 5)).toEqual([
      "(/PUNCT/(",
      `${address}/SYM/${address.toLowerCase()}`,
      ")/PUNCT/)",
      "./PUNCT/.",
    ]),
  );

  it("keeps note calls apart from words, and gives pronouns and articles their first form", () => {
    expect(tagged("treaties¹² bind them")).toEqual(
      expect.arrayContaining(["treaties/NOUN/treaty", "¹²/SYM/¹²"]),
    );
    expect(tagged("They gave us an hour for these, and me those books")).toEqual(
      expect.arrayContaining(["us/PRON/we", "an/DET/a", "me/PRON/i"]),
    );
  });

  it("does not end a sentence in a symbol or after the number of a paragraph", () => {
    const { forms, sentenceEnds } = analyser.analyse(
      "6. Recalls its resolution A/C.3/74/L.7/Rev.1 of 2019. It is old.",
    );
    expect(sentenceEnds.map((end) => forms.slice(0, end).at(-2))).toEqual(["2019", "old"]);
  });

  it("reads the apostrophe of a plural as the possessive, unless it closes a quotation", () => {
    expect(tagged("the Member States’ efforts")).toContain("’/PART/'s");
    expect(tagged("the State’s efforts")).toContain("’s/PART/'s");
    expect(tagged("the so-called ‘Member States’ met")).toContain("’/PUNCT/’");
  });

  it("reads labels and ordinals", () => {
    expect(tagged("(a) To act; (iv) to meet")).toEqual(expect.arrayContaining(["a/X/a", "iv/X/iv"]));
    expect(tagged("at its 50th meeting")[2]).toBe("50th/ADJ/50th");
  });

  it("keeps the case of proper nouns only, and gives the lemmas of other words", () => {
    const words = tagged("The committees met in Vienna and adopted resolutions.");
    expect(words).toEqual(
      expect.arrayContaining(["committees/NOUN/committee", "Vienna/PROPN/Vienna", "adopted/VERB/adopt"]),
    );
  });

  it("does not let one text change what comes out for the next", () => {
    const text = "The Council combats terrorism and cybercrime.";
    const before = analyser.analyse(text);
    analyser.analyse("COMBATS Terrorism cyberCrime constructor 12/34 the Council’s");
    expect(analyser.analyse(text)).toEqual(before);
  });
});
