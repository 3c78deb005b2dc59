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
    expect(cited("la résolution 40/11 du Conseil des droits de l’homme")).toEqual([["40/11", null]]);
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

  it("takes UN symbols as they are", () => {
    expect(cited("(A/CONF.192/15), chap. IV ; voir E/CN.15/2019/5.")).toEqual([
      ["A/CONF.192/15", "A/CONF.192/15"],
      ["E/CN.15/2019/5", "E/CN.15/2019/5"],
    ]);
  });

  it("takes no date, share or treaty number for a resolution", () => {
    expect(cited("24/7, les 2/3 des voix, 2012/2013, en 1373 (an mil), vol. 2225, no 39574")).toEqual([]);
  });

  it("says in which paragraph the reference stands", () => {
    expect(findCitations("sa résolution 70/1", "Assemblée générale", 7)).toEqual([
      { text: "70/1", symbol: "A/RES/70/1", seq: 7 },
    ]);
  });
});
