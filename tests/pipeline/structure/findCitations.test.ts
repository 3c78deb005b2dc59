import { describe, expect, it } from "vitest";
import { findCitations } from "../../../pipeline/structure/findCitations.ts";

const cited = (text: string) =>
  findCitations(text, "Assemblée générale").map(({ text: written, symbol }) => [written, symbol ?? null]);

describe("findCitations(text, organ, seq)", () => {
  it("knows the General Assembly’s own resolutions", () => {
    expect(cited("ses résolutions 46/152 du 18 décembre 1991, 69/193 et 69/196 du 18 décembre 2014")).toEqual(
      [
        ["46/152", "A/RES/46/152"],
        ["69/193", "A/RES/69/193"],
        ["69/196", "A/RES/69/196"],
      ],
    );
    expect(cited("Voir résolution 67/234 B.")).toEqual([["67/234 B", "A/RES/67/234 B"]]);
    expect(cited("Résolution S-30/1, annexe.")).toEqual([["S-30/1", "A/RES/S-30/1"]]);
  });

  it("gives no symbol where another organ’s resolution, or more than one part, is meant", () => {
    expect(cited("la résolution 26/3 de la Commission pour la prévention du crime")).toEqual([
      ["26/3", null],
    ]);
    expect(cited("Résolutions 53/243 A et B.")).toEqual([["53/243 A et B", null]]);
  });

  it("knows the Security Council’s and the Economic and Social Council’s numbers", () => {
    expect(cited("la résolution 1373 (2001) concernant la lutte antiterroriste")).toEqual([
      ["1373 (2001)", "S/RES/1373 (2001)"],
    ]);
    expect(cited("résolutions du Conseil économique et social, les résolutions 2012/12 à 2012/19")).toEqual([
      ["2012/12", "E/RES/2012/12"],
      ["2012/19", "E/RES/2012/19"],
    ]);
  });

  it("knows the Human Rights Council’s resolutions where the text names it", () => {
    expect(cited("la résolution 40/11 du Conseil des droits de l’homme")).toEqual([
      ["40/11", "A/HRC/RES/40/11"],
    ]);
    expect(
      cited(
        "le Conseil des droits de l’homme, dont les plus récentes sont les résolutions 43/26 du 22 juin 2020 et S-29/1",
      ),
    ).toEqual([
      ["43/26", "A/HRC/RES/43/26"],
      ["S-29/1", null],
    ]);
  });

  it("knows the Assembly’s resolution by a day of its session, and by no other day", () => {
    expect(cited("dont la plus récente est la résolution 73/166 du 17 décembre 2018")).toEqual([
      ["73/166", "A/RES/73/166"],
    ]);
    expect(cited("70/1 sur le programme et 75/132 du 15 décembre 2020 sur la responsabilité")).toEqual([
      ["75/132", "A/RES/75/132"],
    ]);
    expect(cited("prescrites par le Conseil dans ses résolutions 47/21 du 13 juillet 2021 et 48/14")).toEqual(
      [
        ["47/21", null],
        ["48/14", null],
      ],
    );
    expect(cited("la résolution 26/3 du 26 mai 2017")).toEqual([["26/3", null]]);
  });

  it("takes what follows a list for all of its numbers, behind dates, titles and annexes", () => {
    expect(
      cited(
        "les résolutions 69/313, annexe, du 27 juillet 2015 et 70/1, intitulée « Transformer notre monde », de l’Assemblée générale",
      ),
    ).toEqual([
      ["69/313", "A/RES/69/313"],
      ["70/1", "A/RES/70/1"],
    ]);
    expect(cited("les résolutions 27/22, 32/21 et 44/16 de l’Assemblée mondiale de la Santé")).toEqual([
      ["27/22", null],
      ["32/21", null],
      ["44/16", null],
    ]);
  });

  it("knows resolutions from before 1976 by their Roman session, and decisions as numbers without a symbol", () => {
    expect(cited("ses résolutions 1514 (XV) du 14 décembre 1960 et 3201 (S-VI)")).toEqual([
      ["1514 (XV)", "A/RES/1514 (XV)"],
      ["3201 (S-VI)", "A/RES/3201 (S-VI)"],
    ]);
    expect(cited("la résolution 1296 (XLIV) du Conseil économique et social")).toEqual([
      ["1296 (XLIV)", null],
    ]);
    expect(cited("sa décision 73/555 du 3 juillet 2019")).toEqual([["73/555", null]]);
  });

  it("takes UN symbols as they are", () => {
    expect(cited("(A/CONF.192/15), chap. IV ; voir E/CN.15/2019/5.")).toEqual([
      ["A/CONF.192/15", "A/CONF.192/15"],
      ["E/CN.15/2019/5", "E/CN.15/2019/5"],
    ]);
  });

  it("takes no date, share or treaty number for a resolution", () => {
    expect(cited("24/7, les 2/3 des voix, 2012/2013, en 1373 (an mil), vol. 2225, no 39574")).toEqual([]);
  });

  it("takes no decision of a conference, numbered in Roman figures, for a symbol", () => {
    expect(cited("la décision XII/5 de la Conférence des Parties")).toEqual([]);
  });

  it("says in which paragraph the reference stands", () => {
    expect(findCitations("sa résolution 70/1", "Assemblée générale", 7)).toEqual([
      { text: "70/1", symbol: "A/RES/70/1", seq: 7 },
    ]);
  });
});

describe("findCitations(text, organ) of English texts", () => {
  const inEnglish = (text: string) =>
    findCitations(text, "General Assembly").map(({ text: written, symbol }) => [written, symbol ?? null]);

  it.each([
    ["Recalling its resolutions 46/152 of 18 December 1991 and 69/193", ["A/RES/46/152", "A/RES/69/193"]],
    ["Recalling General Assembly resolution 70/1", ["A/RES/70/1"]],
    ["Recalling Human Rights Council resolutions 21/12 and 27/5", ["A/HRC/RES/21/12", "A/HRC/RES/27/5"]],
    ["Economic and Social Council resolutions 2012/12 to 2012/19", ["E/RES/2012/12", "E/RES/2012/19"]],
    ["Security Council resolution 1373 (2001)", ["S/RES/1373 (2001)"]],
    ["resolution 26/3 of the Commission on Crime Prevention", [null]],
    ["its resolutions 53/243 A and B", [null]],
    ["its decision 73/555", [null]],
    ["See resolution 55/59, annex.", ["A/RES/55/59"]],
  ])("%s", (text, symbols) => {
    expect(inEnglish(text).map(([, symbol]) => symbol)).toEqual(symbols);
  });
});
