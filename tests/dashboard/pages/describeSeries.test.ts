import { describe, expect, it } from "vitest";
import type { SeriesRow } from "../../../dashboard/client.ts";
import { createFormats } from "../../../dashboard/locales/createFormats.ts";
import { en } from "../../../dashboard/locales/en.ts";
import { fr } from "../../../dashboard/locales/fr.ts";
import { describePoint, describeSeries, describeThemes } from "../../../dashboard/pages/describeSeries.ts";
import { themeViews } from "../../../dashboard/pages/themeViews.ts";
import { seriesRow, themeRow } from "../seriesRow.ts";

const receipt = { query: {}, method: "", snapshot: "", version: "", api: "" };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function viewOf(rows: readonly SeriesRow[]) {
  const few = { code: "few_periods" as const, value: 3, needed: 5 };
  const claims = [{ series: "drugs", verdict: "too little to say" as const, reasons: [few] }];
  const themes = [themeRow("drugs", "Drogues"), themeRow("piracy", "Piraterie")];
  return themeViews(
    themes,
    { rows, claims, suggestions: [], receipt },
    { sort: "file", from: undefined },
    createFormats("fr"),
  );
}
const sample = viewOf([
  seriesRow(2003, 1, 46),
  seriesRow(2012, 6, 72),
  seriesRow(2019, 14, 186, { docs_total: 2, docs_with: 1 }),
  seriesRow(2003, 0, 46, { series: "piracy" }),
  seriesRow(2012, 0, 72, { series: "piracy" }),
  seriesRow(2019, 3, 186, { series: "piracy", docs_total: 2 }),
]);
const [drugs, piracy] = sample.themes;
if (drugs === undefined || piracy === undefined) throw new Error("two themes were given");

describe("describeSeries(theme, firstYear, say)", () => {
  it("claims no trend on little text, and counts the documents that were counted", () => {
    expect(plain(describeSeries(drugs, 2003, fr).verdict)).toBe(
      "Trop peu pour parler de tendance : quatre textes, trois années.",
    );
    expect(describeSeries(drugs, 2003, en).verdict).toBe(
      "Too little to speak of a trend: four texts, three years.",
    );
  });

  it("says what is seen, as counts over totals", () => {
    expect(plain(describeSeries(drugs, 2003, fr).seen)).toBe(
      "Ce qui se voit : 1 paragraphe sur 46 en 2003, 6 sur 72 en 2012 et 14 sur 186 en 2019.",
    );
  });

  it("tells a theme that was always there from one that came later", () => {
    expect(plain(describeSeries(drugs, 2003, fr).since)).toBe("présent dès 2003");
    expect(plain(describeSeries(piracy, 2003, fr).since)).toBe("première mention : 2019");
  });

  it("names of many periods the first, the highest and the last", () => {
    const rows = [5, 3, 9, 2, 4].map((n, place) => seriesRow(2015 + place, n, 100));
    const [theme] = viewOf(rows).themes;
    expect(theme && describeSeries(theme, 2015, en).seen.replaceAll("\u00a0", " ")).toBe(
      "What can be seen: 5 of 100 paragraphs in 2015, 9 of 100 in 2017 and 4 of 100 in 2019.",
    );
  });
});

describe("describeThemes(view, say)", () => {
  it("names the theme most present in the last year, and those that appear only there", () => {
    expect(plain(describeThemes(sample, fr))).toBe(
      "En 2019, « Drogues » est le thème le plus présent : 14 paragraphes sur 186. « Piraterie » n’apparaît qu’en 2019.",
    );
  });

  it("says nothing of nothing", () => {
    expect(describeThemes(viewOf([]), fr)).toBe("");
  });
});

describe("describePoint(point, say, formats)", () => {
  const formats = createFormats("en");
  const lines = (row: SeriesRow) =>
    describePoint({ period: row.period, x: 2019, row, fewDocuments: true }, en, formats).map((line) =>
      line.replaceAll("\u00a0", " "),
    );

  it("gives count, exposure, rate, mentions and documents, and why there is no interval", () => {
    expect(lines(seriesRow(2019, 11, 186, { mentions: 13, docs_with: 2, docs_total: 2 }))).toEqual([
      "11 of 186 paragraphs",
      "5.9% of paragraphs",
      "13 mentions",
      "in 2 of 2 documents of the year",
      "no interval: too few documents",
    ]);
  });

  it("gives the interval where there is one, and mentions inside names apart", () => {
    const told = lines(seriesRow(2019, 11, 186, { low: 3.1, high: 11, n_named_only: 2 }));
    expect(told).toContain("95% interval: 3.1% to 11%");
    expect(told).toContain("of these 2 only inside a proper name");
  });
});
