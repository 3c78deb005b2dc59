import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import { eightYears } from "./eightYears.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { go, NO_PAGE, settled, usePage } from "./usePage.ts";

const openPage = usePage();
let page: Page;

/** The Themes page over the hand-made years; these tests only look at it. */
beforeAll(async () => {
  page = await openPage(NO_PAGE);
  for (const [name, json] of Object.entries(eightYears())) {
    await page.route(new RegExp(`/api/${name}(\\?|$)`), (route) => route.fulfill({ json }));
  }
  const receipt = { query: {}, method: "", snapshot: "0", version: "0", api: "" };
  await page.route(/\/api\/paragraphs/, (route) => route.fulfill({ json: { rows: [], total: 0, receipt } }));
  await go(page, "/?theme=drogues");
  await page.waitForSelector(".card");
  await settled(page);
});

describe("a theme over many years", () => {
  it("is a line of straight segments, broken where a year is missing", async () => {
    const lines = await page
      .locator(".detail svg path[stroke], .detail svg g[stroke] > path")
      .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
    const drawn = lines.filter((d) => d.startsWith("M") && !d.includes("Z"));
    expect(drawn.some((d) => /[CQSA]/.test(d))).toBe(false);
    expect(drawn.map((d) => d.split("L").length).filter((points) => points > 1)).toEqual([3, 5]);
  });

  it("has a band where there is an interval, and says so", async () => {
    expect(
      await page
        .locator('.detail svg [fill="var(--band)"] path, .detail svg path[fill="var(--band)"]')
        .count(),
    ).toBeGreaterThan(0);
    expect(await page.locator("figcaption").textContent()).toContain(
      "intervalle à 95\u00a0%, le document comme unité",
    );
  });

  it("draws a year with few documents hollow", async () => {
    const fills = await page
      .locator(".detail svg circle")
      .evaluateAll((all) => all.map((dot) => dot.getAttribute("fill")));
    expect(fills.map((fill) => fill === "var(--surface)")).toEqual(
      [2014, 2015, 2016, 2018, 2019, 2020, 2021, 2022].map((year) => year === 2016),
    );
  });

  it("says that no trend is computed, and counts the first, the highest and the last year", async () => {
    const claim = (await page.textContent(".claim"))?.replace(/\s+/g, " ").trim();
    expect(claim).toMatch(
      /^La tendance n’est pas encore calculée\. Ce qui se voit : \d+ paragraphes sur 1 000 en 2014, .* et \d+ sur 1 000 en 2022\. Un seul texte/,
    );
  });

  it("names the text that dominates a year, beside the chart and on it", async () => {
    const claim = (await page.textContent(".claim"))?.replace(/\s+/g, " ").trim();
    expect(claim).toMatch(
      /Un seul texte porte plus de la moitié des paragraphes : A\/RES\/75\/291 en 2021 \(\d+ sur \d+\)\.$/,
    );
    expect(await page.locator(".detail svg text", { hasText: "A/RES/75/291" }).count()).toBe(1);
  });

  it("has no fault that axe can find", async () => {
    await expectAccessible(page, "many years");
  });
});
