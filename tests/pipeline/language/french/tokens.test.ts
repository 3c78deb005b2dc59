import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ROOT } from "../../../material.ts";
import { frenchAnalyser } from "../frenchModel.ts";

const analyser = await frenchAnalyser();
const tokens = (text: string) => analyser.analyse(text).forms;

/** Every token is its slice, in order, and nothing but white space is left out. */
function expectCovered(text: string): void {
  const { starts, ends, forms, tags, lemmas, sentenceEnds } = analyser.analyse(text);
  let at = 0;
  let between = "";
  forms.forEach((_, i) => {
    between += text.slice(at, starts[i]);
    at = ends[i] ?? -1;
  });
  expect((between + text.slice(at)).trim()).toBe("");
  expect(forms.map((_, i) => text.slice(starts[i], ends[i]))).toEqual(forms);
  expect(forms.includes("")).toBe(false);
  expect([ends.length, tags.length, lemmas.length]).toEqual([forms.length, forms.length, forms.length]);
  expect(sentenceEnds.at(-1) ?? 0).toBe(forms.length);
  expect([...new Set(sentenceEnds)].sort((a, b) => a - b)).toEqual(sentenceEnds);
}

const FRAGMENTS = [
  ..."l’ d' qu' aujourd’hui a-t-il vient-elle État e\u0301tat 1\u00a0500 12\u202f345,6 A/RES/74/177 74/177".split(
    " ",
  ),
  ..."constructor __proto__ hasOwnProperty toString valueOf $%^OOV^%$ M. art. 👨‍👩‍👧 🇫🇷 ❤️ ½ ² \ud800 \u200b".split(
    " ",
  ),
  ...[
    "\n",
    "\r\n",
    "\t",
    " ",
    "\u00a0",
    "\u202f",
    "\u3000",
    "\ufeff",
    "«",
    "»",
    "...",
    "'",
    "’",
    "-",
    "–",
    ";",
  ],
];

describe("tokens of French", () => {
  it("cover any text: slices are the tokens, only white space lies between", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), expectCovered));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 30 }), (parts) => {
        expectCovered(parts.join(""));
        expectCovered(parts.join(" "));
      }),
    );
  });

  it("cover the sample corpus", () => {
    const folder = join(ROOT, "data/corpus");
    const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expectCovered(readFileSync(join(folder, name), "utf8"));
  });

  it("cover more spaces than wink-nlp counts, many empty lines, and a long line", () => {
    expectCovered(`un${"\n".repeat(200_000)}mot`);
    expectCovered(`un${" ".repeat(70_000)}mot`);
    expectCovered("l’Assemblée générale prie 1 500 États. ".repeat(5_000));
  });

  it("keep no state that a reserved word could break", () => {
    expect(tokens("constructor hasOwnProperty toString constructor")).toEqual([
      "constructor",
      "hasOwnProperty",
      "toString",
      "constructor",
    ]);
  });

  it("split elisions, with either apostrophe", () => {
    expect(
      tokens("l'an d’un qu’il s'y jusqu’à Lorsqu'on puisqu’elle quoiqu'en n’a c'est m’a t'es j’ai"),
    ).toEqual(
      "l' an d’ un qu’ il s' y jusqu’ à Lorsqu' on puisqu’ elle quoiqu' en n’ a c' est m’ a t' es j’ ai".split(
        " ",
      ),
    );
  });

  it.each([
    "aujourd’hui",
    "aujourd'hui",
    "prud’hommes",
    "quelqu’un",
    "quelqu'une",
    "presqu’île",
    "c’est-à-dire",
  ])("keep %s whole", (word) => expect(tokens(`${word}.`)).toEqual([word, "."]));

  it("split clitics after the verb", () => {
    expect(tokens("a-t-il dit-elle va-t-on est-ce dis-le-moi vas-y cette année-là")).toEqual(
      "a -t-il dit -elle va -t-on est -ce dis -le -moi vas -y cette année -là".split(" "),
    );
  });

  it.each([
    "sous-groupes",
    "rendez-vous",
    "celui-ci",
    "Haut-Commissaire",
    "main-d’œuvre",
    "sur-le-champ",
    "vingt-et-un",
  ])("keep the hyphenated word %s whole", (word) => expect(tokens(`le ${word},`)).toEqual(["le", word, ","]));

  it.each(["1er", "2e", "50e", "XXIe", "1 500", "1\u00a0500", "12\u202f345,6", "3,5", "1939-1945", "14:30"])(
    "keep the number %s whole",
    (number) => expect(tokens(`en ${number}.`)).toEqual(["en", number, "."]),
  );

  it.each([
    "A/RES/74/177",
    "74/177",
    "E/CN.15/2019/5",
    "A/C.3/74/L.7",
    "A/74/L.12/Rev.1",
    "S-24/2",
    "A/CONF.222/17",
  ])("keep the document symbol %s whole", (symbol) =>
    expect(tokens(`(voir ${symbol}).`)).toEqual(["(", "voir", symbol, ")", "."]),
  );

  it.each(["https://undocs.org/fr/A/RES/74/177", "www.un.org/fr", "unodc.org", "info@un.org"])(
    "keep the address %s whole",
    (address) => expect(tokens(`Voir ${address}.`)).toEqual(["Voir", address, "."]),
  );

  it("keep the full stop of abbreviations, and only there", () => {
    expect(tokens("M. Dupont, art. 5, par. 24, vol. 2225, no 39574, n° 3, p. 12, J.-C., etc.")).toEqual(
      "M. Dupont , art. 5 , par. 24 , vol. 2225 , no 39574 , n° 3 , p. 12 , J.-C. , etc.".split(" "),
    );
    expect(tokens("une œuvre d’art. Il passe par.")).toEqual("une œuvre d’ art . Il passe par .".split(" "));
  });

  it("keep raised note numbers apart from words, each number as one token", () => {
    expect(tokens("traités¹² et 5 km², États³; mot⁴⁵ l’Office¹.")).toEqual(
      "traités ¹² et 5 km² , États ³ ; mot ⁴⁵ l’ Office ¹ .".split(" "),
    );
  });
});
