import { describe, expect, it } from "vitest";
import { frenchAnalyser, tagged } from "../frenchModel.ts";

const analyser = await frenchAnalyser();
const tokens = (text: string) => analyser.analyse(text).forms;

describe("tokens of French that print parts in odd ways", () => {
  it.each([
    ["les années 1990 et les années 90", ["les", "années", "1990", "et", "les", "années", "90"]],
    ["en 1990-1999, 1990–1999 ou 2019/20", ["en", "1990-1999", ",", "1990–1999", "ou", "2019/20"]],
    ["les années 80-90", ["les", "années", "80-90"]],
  ])("keep decades and spans of years whole: %s", (text, expected) => expect(tokens(text)).toEqual(expected));

  it.each([..."1er 1re 2nd 2nde 2e 3ème 50e XIXème XXIe XIXe-XXe 1ᵉʳ XXIᵉ 21ᵉ 1ères".split(" ")])(
    "keep the ordinal %s whole",
    (ordinal) => expect(tokens(`le ${ordinal} jour`)).toEqual(["le", ordinal, "jour"]),
  );

  it.each([" ", "\u00a0", "\u2009", "\u202f"])("keep numbers with the space %j whole", (space) => {
    const [small, large, exact] = ["1 500", "12 345 678", "9 999,75"].map((number) =>
      number.replaceAll(" ", space),
    );
    expect(tokens(`de ${small} à ${large}, soit ${exact}${space}%`)).toEqual([
      "de",
      small,
      "à",
      large,
      ",",
      "soit",
      exact,
      "%",
    ]);
  });

  it("do not join a year and the number after it", () => {
    expect(tokens("en 1998 300 personnes, en 2019 200")).toEqual(
      "en 1998 300 personnes , en 2019 200".split(" "),
    );
  });

  it.each([
    ..."A/HRC/RES/31/1 ES-10/19 A/ES-10/L.23 CCPR/C/21/Rev.1/Add.13 ECE/TRANS/WP.29 UNEP/EA.4/Res.1 ST/SGB/2003/13".split(
      " ",
    ),
    ..."FCCC/CP/2015/10/Add.1 46/152-A 74/177A 1/CP.21 XXXI/5 16.b A.1 II.3".split(" "),
  ])("keep the symbol or number %s whole, as a number", (symbol) => {
    const [voir, , point] = tagged(analyser, `voir ${symbol}.`);
    expect(tokens(`voir ${symbol}.`)).toEqual(["voir", symbol, "."]);
    expect([voir, point]).toEqual(["voir/VERB/voir", "./PUNCT/."]);
    expect(tagged(analyser, `voir ${symbol}.`)[1]).toMatch(/\/NUM\/[^/]/);
  });

  it.each([
    [
      "M. Dupont, MM. A et B, Mme X, Mlle Y, Mgr Z, Dr W, S. Exc. M. V",
      "M. Dupont , MM. A et B , Mme X , Mlle Y , Mgr Z , Dr W , S. Exc. M. V",
    ],
    [
      "Art. 5, art.5, arts. 5 et 6, par. 24, vol. II, pp. 12-15, chap. III",
      "Art. 5 , art. 5 , arts. 5 et 6 , par. 24 , vol. II , pp. 12-15 , chap. III",
    ],
    [
      "no 5, No 5, nos 3 et 4, n° 3, nº 3, N° 3, n°3, no. 7",
      "no 5 , No 5 , nos 3 et 4 , n° 3 , nº 3 , N° 3 , n° 3 , no. 7",
    ],
    [
      "doc. A/1, rés. 1325, add. 1, app. 1, Suppl. 2, art. L. 642-3",
      "doc. A/1 , rés. 1325 , add. 1 , app. 1 , Suppl. 2 , art. L. 642-3",
    ],
    [
      "op. cit., ibid., cf. infra, c.-à-d. lui, à 5 p.m., i.e. rien",
      "op. cit. , ibid. , cf. infra , c.-à-d. lui , à 5 p.m. , i.e. rien",
    ],
  ])("keep the full stop of abbreviations: %s", (text, expected) =>
    expect(tokens(text)).toEqual(expected.split(" ")),
  );

  it("take p. ex. for one word", () => expect(tokens("un mot, p. ex. celui-ci")).toContain("p. ex."));

  it.each([
    ..."https://fr.wikipedia.org/wiki/ONU_(organisation) http://un.org/a?b=c&d=é#x ftp://x.org/y data.europa.eu".split(
      " ",
    ),
    ..."example.gouv.fr jean-paul.dupont@diplomatie.gouv.fr".split(" "),
  ])("keep the address %s whole, as a sign, in brackets too", (address) => {
    expect(tokens(`(voir ${address}), puis`)).toEqual(["(", "voir", address, ")", ",", "puis"]);
    expect(tagged(analyser, `voir ${address}.`)[1]).toBe(`${address}/SYM/${address.toLowerCase()}`);
  });

  it("read every apostrophe alike, and one that a space follows", () => {
    for (const apostrophe of ["'", "’", "ʼ"])
      expect(tokens(`l${apostrophe}État qu${apostrophe}il aujourd${apostrophe}hui`)).toEqual([
        `l${apostrophe}`,
        "État",
        `qu${apostrophe}`,
        "il",
        `aujourd${apostrophe}hui`,
      ]);
    expect(tokens("l' État d’ un, les lettres 'l' et")).toEqual(
      "l' État d’ un , les lettres ' l ' et".split(" "),
    );
    expect(tokens("l’«État» qu'“on” d'(un)")).toEqual("l’ « État » qu' “ on ” d' ( un )".split(" "));
  });

  it("part clitics with their apostrophe", () => {
    expect(tokens("va-t'en, donne-m’en, allons-nous-en, donne-le-lui")).toEqual(
      "va -t' en , donne -m’ en , allons -nous -en , donne -le -lui".split(" "),
    );
  });

  it.each(["E\u0301tat", "re\u0301solution", "ça\u0327", "pie\u0300ce"])(
    "keep %s with its combining accents whole",
    (word) => expect(tokens(`un ${word}, deux`)).toEqual(["un", word, ",", "deux"]),
  );

  it.each([
    "👨‍👩‍👧",
    "🇫🇷",
    "❤️",
    "1️⃣",
    "#️⃣",
    "👍🏽",
    "👩🏽‍💻",
    "🏳️‍🌈",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
  ])("take the picture %s for one sign, with nothing between too", (picture) => {
    expect(tokens(`mot ${picture}${picture} ${picture}mot`)).toEqual([
      "mot",
      picture,
      picture,
      picture,
      "mot",
    ]);
    expect(tagged(analyser, `un ${picture}`)[1]).toBe(`${picture}/SYM/${picture}`);
  });
});
