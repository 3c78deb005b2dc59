import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SeriesRow } from "../../api/schema/SeriesRow.ts";
import { answer } from "./answer.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { settled, usePage } from "./usePage.ts";

const openPage = usePage();

/** What most of these tests look at. */
const CYBERCRIME = "/?theme=cybercrime&year=2019";

const Series = z.object({ rows: z.array(SeriesRow) });
const series = (query: string) => answer(`/api/series?by=year${query}`, (body) => Series.parse(body).rows);
const spaces = (text: string | null) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

describe("the Themes page", () => {
  it("says in words what the corpus speaks of, and claims no trend", async () => {
    const page = await openPage(CYBERCRIME, { onlyLooks: true });
    expect(spaces(await page.textContent("h1"))).toBe("De quoi parlent ces quatre textes, et depuis quand ?");
    expect(await page.title()).toContain("Themeline");
    expect(spaces(await page.textContent(".claim"))).toMatch(
      /^Trop peu pour parler de tendance : quatre textes, trois années\. Ce qui se voit : \d+ paragraphes? sur 46 en 2003, \d+ sur 72 en 2012 et \d+ sur 186 en 2019\.$/,
    );
  });

  it("has a card for every theme, with the rate of the last year and a mark for every year", async () => {
    const rows = await series("");
    const page = await openPage(CYBERCRIME, { onlyLooks: true });
    const themes = new Set(rows.map((row) => row.series));
    expect(await page.locator(".card").count()).toBe(themes.size);
    expect(await page.locator(".card .mark-target").count()).toBe(rows.length);
    const largest = Math.max(...rows.filter(({ period }) => period === "2019").map(({ rate }) => rate));
    const shown = new Intl.NumberFormat("fr-FR", { style: "percent", maximumFractionDigits: 1 }).format(
      largest / 100,
    );
    expect(spaces(await page.textContent(".card:first-child .card-facts strong"))).toBe(spaces(shown));
  });

  it("joins no points that are years apart, and writes counts over totals", async () => {
    const [first] = await series("&themes=cybercrime");
    const page = await openPage(CYBERCRIME, { onlyLooks: true });
    expect(await page.locator(".detail svg path").count()).toBe(0);
    expect(await page.locator(".detail svg circle").count()).toBe(3);
    expect(await page.locator(".detail svg").textContent()).toContain(`${first?.n}/${first?.exposure}`);
  });

  it("marks its first chart for those who measure", async () => {
    const page = await openPage("/", { isLoaded: true });
    expect(await page.evaluate(() => performance.getEntriesByName("first-chart").length)).toBe(1);
  });

  it("shows how the theme is worded in each year", async () => {
    const page = await openPage(CYBERCRIME, { onlyLooks: true });
    const table = page.locator(".wording-table");
    expect(await table.locator("thead th").allTextContents()).toEqual([
      "Formulation",
      "2003",
      "2012",
      "2019",
    ]);
    expect(await table.locator("tbody tr").count()).toBeGreaterThan(2);
  });

  it("offers as CSV what it draws", async () => {
    const page = await openPage("/?theme=drugs&role=operative&named=exclude", { onlyLooks: true });
    const drawn = await page
      .locator(".figures-table tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll("th, td")].slice(0, 3).map((cell) => cell.textContent)),
      );
    const link = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
    const text = await (await page.request.get(new URL(link ?? "", page.url()).href)).text();
    const [head, ...lines] = text.trimEnd().split("\r\n");
    const columns = (head ?? "").replace("\ufeff", "").split(";");
    const cells = lines.map((line) =>
      ["period", "n", "exposure"].map((name) => line.split(";")[columns.indexOf(name)]),
    );
    expect(drawn.length).toBeGreaterThan(0);
    expect(cells).toEqual(drawn);
  });

  it("counts the draft beside the adopted text when asked to", async () => {
    const page = await openPage("/?theme=terrorism");
    const before = spaces(await page.textContent(".claim"));
    await page.getByRole("switch", { name: "Compter les projets" }).check();
    await page.waitForFunction(
      (text) => document.querySelector(".claim")?.textContent?.includes(text),
      "235",
    );
    expect(before).toContain("sur 186 en 2019");
    expect(spaces(await page.textContent(".claim"))).toContain("cinq textes");
  });

  it.each([320, 390, 768, 1280, 2560])("fits a window %i pixels wide", async (width) => {
    const page = await openPage(CYBERCRIME, { width, onlyLooks: true });
    const { over, cards, grid } = await page.evaluate(() => {
      const boxes = [...document.querySelectorAll(".card")].map((card) => card.getBoundingClientRect());
      return {
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        cards: boxes.map(({ left, right }) => ({ left, right })),
        grid: document.querySelector(".cards")?.getBoundingClientRect().toJSON(),
      };
    });
    expect(over).toBe(0);
    expect(Math.min(...cards.map(({ left }) => left))).toBeCloseTo(grid.left, 0);
    expect(Math.max(...cards.map(({ right }) => right))).toBeCloseTo(grid.right, 0);
    const columns = new Set(cards.map(({ left }) => Math.round(left))).size;
    expect(cards.length % columns).toBe(0);
  });

  // Each pair of language, colours and size once.
  it.each([
    ["fr", "light", 375],
    ["fr", "dark", 1280],
    ["en", "light", 1280],
    ["en", "dark", 375],
  ] as const)(
    "has no fault that axe can find, %s, %s, %i pixels wide",
    async (language, colorScheme, width) => {
      const path = `/?theme=drugs&year=2019&lang=${language}`;
      const page = await openPage(path, { width, colorScheme, onlyLooks: true });
      expect(await page.locator(".paragraph").count()).toBeGreaterThan(0);
      await expectAccessible(page, `${language} ${colorScheme} ${width}`);
    },
  );

  it("keeps its charts one labelled picture each, without a style of their own", async () => {
    const page = await openPage(CYBERCRIME, { onlyLooks: true });
    const pictures = page.locator(".figure-picture svg");
    expect(await pictures.count()).toBe(await page.getByRole("img").count());
    expect(await page.locator("svg style, style").count()).toBe(0);
  });

  it("tells an unknown theme, and offers the others", async () => {
    const page = await openPage("/?theme=cyber");
    expect(spaces(await page.textContent(".focus-area .notice"))).toContain("« cyber »");
    await page.locator(".card-choose").first().click();
    await settled(page);
    expect(await page.locator(".detail").isVisible()).toBe(true);
  });
});
