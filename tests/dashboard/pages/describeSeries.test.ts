import { describe, expect, it } from "vitest";
import type { SeriesRow } from "../../../dashboard/client.ts";
import { createFormats } from "../../../dashboard/locales/createFormats.ts";
import { en } from "../../../dashboard/locales/en.ts";
import { fr } from "../../../dashboard/locales/fr.ts";
import {
  describePoint,
  describeSeries,
  describeThemes,
  verdictOf,
} from "../../../dashboard/pages/describeSeries.ts";
import { themeViews } from "../../../dashboard/pages/themeViews.ts";
import type { State } from "../../../dashboard/state.ts";
import { seriesRow, themeRow } from "../seriesRow.ts";
import { usualFilters } from "../usualFilters.ts";

const receipt = { query: {}, method: "", snapshot: "", version: "", api: "" };
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

function viewOf(rows: readonly SeriesRow[], by: State["by"] = "year") {
  const periods = { code: "few_periods" as const, value: 3, needed: 5 };
  const documents = { code: "few_documents" as const, value: 1, needed: 5 };
  const claims = [{ series: "drugs", verdict: "too little to say" as const, reasons: [periods, documents] }];
  const themes = [themeRow("drugs", "Drogues"), themeRow("piracy", "Piraterie")];
  return themeViews(
    themes,
    { rows, claims, suggestions: [], receipt },
    { ...usualFilters, sort: "file", by },
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
const YEARS = { first: 2003, by: "year" } as const;
if (drugs === undefined || piracy === undefined) throw new Error("two themes were given");

describe("describeSeries(theme, axis, say)", () => {
  it("claims no trend on little text, and counts the documents that were counted", () => {
    expect(plain(describeSeries(drugs, YEARS, fr).verdict)).toBe(
      "Trop peu pour parler de tendance : quatre textes, trois années.",
    );
    expect(describeSeries(drugs, YEARS, en).verdict).toBe(
      "Too little to speak of a trend: four texts, three years.",
    );
  });

  it("says what is seen, as counts over totals", () => {
    expect(plain(describeSeries(drugs, YEARS, fr).seen)).toBe(
      "Ce qui se voit : 1 paragraphe sur 46 en 2003, 6 sur 72 en 2012 et 14 sur 186 en 2019.",
    );
  });

  it("tells a theme that was always there from one that came later", () => {
    expect(plain(describeSeries(drugs, YEARS, fr).since)).toBe("présent dès 2003");
    expect(plain(describeSeries(piracy, YEARS, fr).since)).toBe("première mention : 2019");
  });

  it("names of many periods the first, the highest and the last", () => {
    const rows = [5, 3, 9, 2, 4].map((n, place) => seriesRow(2015 + place, n, 100));
    const [theme] = viewOf(rows).themes;
    expect(
      theme && describeSeries(theme, { first: 2015, by: "year" }, en).seen.replaceAll("\u00a0", " "),
    ).toBe("What can be seen: 5 of 100 paragraphs in 2015, 9 of 100 in 2017 and 4 of 100 in 2019.");
  });
});

describe("describeSeries(theme, axis, say) by session", () => {
  const largest = { docs_total: 40, docs_with: 9, largest_label: "A/RES/75/291", largest_n: 7 };
  const [theme] = viewOf([seriesRow(74, 3, 100), seriesRow(75, 11, 120, largest)], "session").themes;
  const words = (say: typeof fr) => {
    if (theme === undefined) throw new Error("a theme was given");
    const told = describeSeries(theme, { first: 74, by: "session" }, say);
    return { seen: plain(told.seen), dominant: plain(told.dominant), since: plain(told.since) };
  };

  it("speaks of sessions, and names the text that holds more than half of one", () => {
    expect(words(fr)).toEqual({
      seen: "Ce qui se voit : 3 paragraphes sur 100 à la 74ᵉ session et 11 sur 120 à la 75ᵉ session.",
      dominant:
        "Un seul texte porte plus de la moitié des paragraphes : A/RES/75/291 à la 75ᵉ session (7 sur 11).",
      since: "présent dès la 74ᵉ",
    });
    expect(words(en)).toMatchObject({ since: "present since the 74th" });
  });
});

describe("describeSeries(theme, axis, say) where one text dominates many years", () => {
  it("counts the years, and names the last text", () => {
    const rows = [2019, 2020, 2021, 2022].map((year) => {
      const largest_label = `A/RES/${year - 1945}/1`;
      const largest_n = year === 2019 ? 2 : 7;
      return seriesRow(year, 11, 120, { docs_total: 40, docs_with: 9, largest_label, largest_n });
    });
    const [theme] = viewOf(rows).themes;
    const words = theme && describeSeries(theme, { first: 2019, by: "year" }, fr);
    expect(plain(words?.dominant ?? "")).toBe(
      "Un seul texte porte plus de la moitié des paragraphes de trois années sur quatre, en dernier A/RES/77/1 en 2022 (7 sur 11).",
    );
  });
});

describe("verdictOf(claim, points, by, say)", () => {
  it("says how many sessions are needed where only they are too few", () => {
    const few = { code: "few_periods" as const, value: 4, needed: 5 };
    const claim = { series: "drugs", verdict: "too little to say" as const, reasons: [few] };
    expect(plain(verdictOf(claim, [], "session", fr))).toBe(
      "Trop peu pour parler de tendance : quatre sessions, il en faut cinq.",
    );
  });

  it("names the year that has too few documents", () => {
    const few = { code: "few_documents" as const, value: 3, needed: 5 };
    const claim = { series: "drugs", verdict: "too little to say" as const, reasons: [few] };
    expect(plain(verdictOf(claim, [], "year", fr))).toBe(
      "Trop peu pour parler de tendance : une année n’a que trois documents, il en faut cinq.",
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
    describePoint({ period: row.period, x: 2019, row, fewDocuments: true }, "year", en, formats).map((line) =>
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

  it("names the document that holds most, where there are several", () => {
    const told = { docs_with: 9, docs_total: 40, largest_label: "A/RES/75/291", largest_n: 4 };
    expect(lines(seriesRow(2019, 11, 186, told))).toContain("of these 4 in A/RES/75/291");
    expect(lines(seriesRow(2019, 11, 186, { ...told, docs_with: 1 })).join()).not.toContain("A/RES");
  });
});
