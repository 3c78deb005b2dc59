import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { SeriesRow } from "../../api/routes/schema.ts";
import { answer, expectAccessible, settled, useBrowser, type WatchedPage } from "./openPage.ts";

const open = useBrowser();
let opened: WatchedPage | undefined;
const openPage = async (...given: Parameters<typeof open>) => {
  opened = await open(...given);
  return opened.page;
};
afterEach(async () => {
  expect(opened?.troubles ?? []).toEqual([]);
  await opened?.close();
  opened = undefined;
});

const Series = z.object({ rows: z.array(SeriesRow) });
const series = (query: string) => answer(`/api/series?by=year${query}`, (body) => Series.parse(body).rows);
const spaces = (text: string | null) => (text ?? "").replace(/[\s\u00a0\u202f]+/g, " ").trim();

describe("the Themes page", () => {
  it("says in words what the corpus speaks of, and claims no trend", async () => {
    const page = await openPage("/?theme=cybercrime");
    expect(spaces(await page.textContent("h1"))).toBe("De quoi parlent ces quatre textes, et depuis quand ?");
    expect(await page.title()).toContain("Themeline");
    expect(spaces(await page.textContent(".claim"))).toMatch(
      /^Trop peu pour parler de tendance : quatre textes, trois années\. Ce qui se voit : \d+ paragraphes? sur 46 en 2003, \d+ sur 72 en 2012 et \d+ sur 186 en 2019\.$/,
    );
  });

  it("has a card for every theme, with the rate of the last year and a mark for every year", async () => {
    const rows = await series("");
    const page = await openPage("/");
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
    const page = await openPage("/?theme=cybercrime");
    expect(await page.locator(".detail svg path").count()).toBe(0);
    expect(await page.locator(".detail svg circle").count()).toBe(3);
    expect(await page.locator(".detail svg").textContent()).toContain(`${first?.n}/${first?.exposure}`);
  });

  it("marks its first chart for those who measure", async () => {
    const page = await openPage("/");
    expect(await page.evaluate(() => performance.getEntriesByName("first-chart").length)).toBe(1);
  });

  it("shows how the theme is worded in each year", async () => {
    const page = await openPage("/?theme=cybercrime");
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
    const page = await openPage("/?theme=drugs&role=operative&named=exclude");
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
    const page = await openPage("/?theme=cybercrime&year=2019", { width });
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

  it("has no fault that axe can find, light and dark, small and large, in both languages", async () => {
    for (const locale of ["fr-FR", "en-GB"]) {
      const page = await openPage("/?theme=drugs&year=2019", { locale, bypassCSP: true });
      for (const colorScheme of ["light", "dark"] as const) {
        for (const width of [375, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await expectAccessible(page, `${colorScheme} ${width} ${locale}`);
        }
      }
      await opened?.close();
    }
  });

  it("keeps its charts one labelled picture each, without a style of their own", async () => {
    const page = await openPage("/");
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
