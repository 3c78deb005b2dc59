import { describe, expect, it } from "vitest";
import { splitLines } from "../../../pipeline/clean/Line.ts";
import { readLayout } from "../../../pipeline/clean/readLayout.ts";

const WRAPPED = `La commission a examiné le rapport sur les progrès accomplis par
les États dans la mise en œuvre de la convention et a noté que
plusieurs d’entre eux avaient pris des mesures efficaces.

Elle a ensuite entendu les représentants des organisations qui
participaient à la session en qualité d’observateurs.`;

const INDENTED = ` Rappelant sa résolution sur la coopération internationale, dans
laquelle elle a prié les États de renforcer leurs moyens
d’enquête,
 Soulignant qu’il importe de lutter contre la corruption sous
toutes ses formes,`;

const layout = (text: string) => readLayout(splitLines(text));

describe("readLayout(lines)", () => {
  it("sees lines broken at a width", () => {
    expect(layout(WRAPPED)).toEqual({ wrapped: true, doubled: false, indented: false });
  });

  it("sees that every line is followed by a blank one", () => {
    expect(layout(WRAPPED.replaceAll("\n\n", "\n").replaceAll("\n", "\n\n"))).toMatchObject({
      doubled: true,
    });
  });

  it("sees paragraphs that start only at an indent", () => {
    expect(layout(INDENTED)).toEqual({ wrapped: true, doubled: false, indented: true });
  });

  it("sees a paragraph on each line", () => {
    const text = "Mesdames et Messieurs,\nLe président a parlé.\nLa séance est levée.\nMerci.";
    expect(layout(text).wrapped).toBe(false);
  });

  it("tells from full lines that they were broken at a width, whatever letters begin them", () => {
    const text = `Rapport du Conseil
Rappelant les décisions 60/251 du 15 mars, 62/219 du 22 décembre,
63/160 du 18 décembre, 64/143 du 18 décembre, 65/195 du 21 juillet
Conseil des droits, 66/136 du 19 décembre, 67/151 du 20 décembre,
68/144 du 18 décembre, 69/155 du 18 décembre, 70/136 du 17 avril,
71/174 du 19 décembre, 72/153 du 19 décembre, 73/152 du 17 août et
Commission des questions, 74/132 du 18 décembre, 75/165 du 16 mai,
76/145 du 20 décembre, 77/101 du 18 décembre, 78/201 du 17 janvier
79/300 du 19 mars, 80/120 du 3 octobre, 81/204 du 20 septembre, et
Fin.`;
    expect(layout(text)).toMatchObject({ wrapped: true });
  });

  it("tells how far a line reaches that was broken at the width", () => {
    expect(layout(`${WRAPPED}\n\n${WRAPPED}\n\n${WRAPPED}`).reach).toBeGreaterThan(60);
    expect(layout("Un.\n\nDeux.")).toEqual({ wrapped: false, doubled: false, indented: false });
  });
});
