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
});
