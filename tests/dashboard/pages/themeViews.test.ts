import { describe, expect, it } from "vitest";
import { createFormats } from "../../../dashboard/locales/createFormats.ts";
import { themeViews } from "../../../dashboard/pages/themeViews.ts";
import type { State } from "../../../dashboard/state.ts";
import { seriesRow, themeRow } from "../seriesRow.ts";
import { usualFilters } from "../usualFilters.ts";

const receipt = { query: {}, method: "", snapshot: "", version: "", api: "" };
const themes = [
  themeRow("piracy", "Piraterie", 2012),
  themeRow("drugs", "Drogues", 2003),
  themeRow("arms", "Armes", 2003),
];
const rows = [
  seriesRow(2003, 0, 46, { series: "piracy" }),
  seriesRow(2019, 3, 186, { series: "piracy" }),
  seriesRow(2003, 1, 46, { series: "drugs" }),
  seriesRow(2019, 14, 186, { series: "drugs" }),
  seriesRow(2003, 2, 46, { series: "arms" }),
  seriesRow(2019, 11, 186, { series: "arms" }),
];
const view = (sort: State["sort"], from?: number) =>
  themeViews(
    themes,
    { rows, claims: [], suggestions: [], receipt },
    { ...usualFilters, sort, from },
    createFormats("fr"),
  );

describe("themeViews(themes, answer, state, formats)", () => {
  it("sorts by share in the last period, by name, by first mention, or as in the theme file", () => {
    const order = (sort: State["sort"]) => view(sort).themes.map(({ id }) => id);
    expect(order("share")).toEqual(["drugs", "arms", "piracy"]);
    expect(order("name")).toEqual(["arms", "drugs", "piracy"]);
    expect(order("first")).toEqual(["drugs", "arms", "piracy"]);
    expect(order("file")).toEqual(["piracy", "drugs", "arms"]);
  });

  it("gives all cards one time axis, and one rate axis to share", () => {
    expect(view("share")).toMatchObject({ years: [2003, 2019], top: 8, last: "2019" });
  });

  it("finds the first mention in what is counted, else in the corpus before the period", () => {
    const first = (from?: number) => view("file", from).themes.map((theme) => theme.first);
    expect(first()).toEqual([2019, 2003, 2003]);
    expect(first(2012)).toEqual([2019, 2003, 2003]);
  });

  it("tells the year before the period in which a theme began", () => {
    const late = themeViews(
      [themeRow("drugs", "Drogues", 2003)],
      { rows: [seriesRow(2019, 14, 186)], claims: [], suggestions: [], receipt },
      { ...usualFilters, sort: "share", from: 2012 },
      createFormats("fr"),
    );
    expect(late.themes[0]?.first).toBe(2003);
  });

  it("does not know what came before the period in a part of the documents", () => {
    const answer = { rows: [seriesRow(2019, 14, 186)], claims: [], suggestions: [], receipt };
    const filters = { ...usualFilters, sort: "share", from: 2012, body: "Sixième Commission" } as const;
    const part = themeViews([themeRow("drugs", "Drogues", 2003)], answer, filters, createFormats("fr"));
    expect(part.themes[0]?.first).toBe(2019);
  });

  it("is empty without text", () => {
    expect(
      themeViews(
        themes,
        { rows: [], claims: [], suggestions: [], receipt },
        { ...usualFilters, sort: "share" },
        createFormats("fr"),
      ),
    ).toMatchObject({ years: [0, 0], last: undefined });
  });
});
