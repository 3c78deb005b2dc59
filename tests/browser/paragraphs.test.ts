import { describe, expect, it } from "vitest";
import { z } from "zod";
import { SeriesRow } from "../../api/schema/SeriesRow.ts";
import { answer } from "./answer.ts";
import { addressOf, go, NO_PAGE, settled, usePage } from "./usePage.ts";

const openPage = usePage();

const Series = z.object({ rows: z.array(SeriesRow) });
const series = (query: string) => answer(`/api/series?by=year${query}`, (body) => Series.parse(body).rows);

describe("the paragraphs behind a mark", () => {
  it("open with a click on a card's mark, as many as it counts", async () => {
    const row = (await series("&themes=piracy")).find(({ period }) => period === "2012");
    const page = await openPage("/");
    const card = page.locator(".card", { has: page.getByRole("button", { name: "Piraterie", exact: true }) });
    await card.locator(".mark-target").nth(1).click();
    await settled(page);
    expect((await addressOf(page)).search).toBe("?theme=piracy&year=2012");
    expect(await page.locator(".paragraph").count()).toBe(row?.n);
    expect(await page.locator(".paragraph mark").count()).toBe(row?.mentions);
  });

  it("are as many as the mark counts, and mark as many words, for every theme and year", async () => {
    const rows = (await series("")).filter(({ n }) => n > 0);
    expect(rows.length).toBeGreaterThan(30);
    const page = await openPage(NO_PAGE);
    for (const { series: theme, period, n, mentions } of rows) {
      await go(page, `/?theme=${theme}&year=${period}&shown=500`);
      await settled(page);
      expect(await page.locator(".paragraph").count(), `${theme} ${period}`).toBe(n);
      expect(await page.locator(".paragraph mark").count(), `${theme} ${period}`).toBe(mentions);
    }
  });

  it("set mentions inside proper names apart, not by colour alone", async () => {
    const row = (await series("")).find((one) => one.n_named_only > 0);
    expect(row).toBeDefined();
    const page = await openPage(`/?theme=${row?.series}&year=${row?.period}&shown=500`, { onlyLooks: true });
    const named = page.locator(".paragraph mark.is-named");
    expect(await named.count()).toBeGreaterThanOrEqual(row?.n_named_only ?? 1);
    expect(await named.first().getAttribute("title")).toMatch(/^dans le nom propre «/);
    expect(await named.first().evaluate((mark) => getComputedStyle(mark).borderBottomStyle)).toBe("dashed");
  });

  it("leave them out when names do not count", async () => {
    const row = (await series("&named=exclude")).find(
      (one) => one.series === "drugs" && one.period === "2019",
    );
    const page = await openPage("/?theme=drugs&year=2019&named=exclude&shown=500", { onlyLooks: true });
    expect(await page.locator(".paragraph").count()).toBe(row?.n);
    expect(await page.locator("mark.is-named").count()).toBe(0);
  });

  it("come ten at a time, and go on with the keyboard where they stopped", async () => {
    const row = (await series("&themes=terrorism")).find(({ period }) => period === "2019");
    const page = await openPage("/?theme=terrorism&year=2019");
    expect(await page.locator(".paragraph").count()).toBe(10);
    await page.getByRole("button", { name: "10 paragraphes de plus" }).press("Enter");
    await settled(page);
    expect(await page.locator(".paragraph").count()).toBe(20);
    expect(
      await page.evaluate(() => document.activeElement === document.querySelectorAll(".paragraph a")[10]),
    ).toBe(true);
    await page.getByRole("button", { name: "Tout montrer" }).click();
    await settled(page);
    expect(await page.locator(".paragraph").count()).toBe(row?.n);
  });

  it("say where each stands, and lead to it in its text", async () => {
    const page = await openPage("/?theme=cybercrime&year=2003");
    const head = page.locator(".paragraph-head").first();
    expect((await head.textContent())?.replace(/\s+/g, " ")).toMatch(
      /A\/RES\/58\/140 22\sdéc\.\s2003 · (préambule|dispositif) \d+/,
    );
    await head.getByRole("link").click();
    await page.waitForSelector(".text-row.is-target");
    await settled(page);
    const { pathname, hash } = await addressOf(page);
    expect(pathname).toBe("/documents/a-res-58-140-fr");
    const box = await page.locator(`.text-row${hash}`).boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect(box?.y).toBeLessThan(900);
    expect(await page.locator(".text-row.is-target mark:not(.is-off)").count()).toBeGreaterThan(0);
    await page.goBack();
    await page.waitForSelector(".paragraph");
    expect((await addressOf(page)).search).toBe("?theme=cybercrime&year=2003");
  });
});
