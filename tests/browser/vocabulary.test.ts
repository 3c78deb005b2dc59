import { describe, expect, it } from "vitest";
import { expectAccessible } from "./expectAccessible.ts";
import { addressOf, settled, usePage } from "./usePage.ts";

/** The browser itself logs every answer of 400. */
const REFUSED = /400 \(Bad Request\)/;
const openPage = usePage({ allowed: REFUSED });

const address = (q: string, more = "") => `/vocabulary?q=${encodeURIComponent(q)}${more}`;

describe("the Vocabulary page", () => {
  it("charts a word typed after a slash, in the address, and back again", async () => {
    const page = await openPage("/vocabulary");
    await page.keyboard.press("/");
    await page.keyboard.type("drogue");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".detail .plot");
    await settled(page);
    expect((await addressOf(page)).search).toBe("?q=drogue");
    expect(await page.locator(".claim").textContent()).toContain("drogue");
    await page.goBack();
    await settled(page);
    expect(await page.locator("#query").inputValue()).toBe("");
    expect(await page.locator(".words-columns").isVisible()).toBe(false);
  });

  it("offers words of the corpus to begin with", async () => {
    const page = await openPage("/vocabulary");
    await page.locator(".query-examples button").first().click();
    await page.waitForSelector(".detail .plot");
    await settled(page);
    expect(await page.locator(".claim").textContent()).toMatch(/\([1-9][^)]* fois\)/);
  });

  it("marks as many words behind a mark as it counts", async () => {
    const page = await openPage(address('terrorisme, "traite des personnes"'));
    const mark = page.locator(".mark-target").first();
    const told = [...((await mark.getAttribute("aria-label")) ?? "").matchAll(/\((\d+) fois\)/g)];
    await mark.press("Enter");
    await settled(page);
    expect((await addressOf(page)).searchParams.get("year")).toBe("2003");
    const all = page.getByRole("button", { name: "Tout montrer" });
    if (await all.isVisible()) await all.click();
    await settled(page);
    const counted = told.reduce((sum, [, n]) => sum + Number(n), 0);
    expect(told.length).toBe(2);
    expect(await page.locator(".paragraphs mark").count()).toBe(counted);
  });

  it("opens the paragraphs of the curve whose point is clicked, and of all again", async () => {
    const page = await openPage(address("crime, terrorisme"));
    const points = await page
      .locator(".detail svg circle")
      .evaluateAll((all) => all.map((point) => point.getBoundingClientRect().toJSON()));
    const [second] = points.slice(points.length / 2);
    await page.mouse.click(second.x + second.width / 2, second.y + second.height / 2);
    await settled(page);
    expect(Object.fromEntries((await addressOf(page)).searchParams)).toMatchObject({
      year: "2003",
      series: "terrorisme",
    });
    const chip = page.locator('.word-choice [aria-pressed="true"]');
    const counted = Number(/\((\d+)\)/.exec((await chip.textContent()) ?? "")?.[1]);
    const marks = await page.locator(".paragraphs mark").allTextContents();
    expect(marks.length).toBe(counted);
    expect(new Set(marks.map((word) => word.toLowerCase()))).toEqual(new Set(["terrorisme"]));
    await page.getByRole("button", { name: "Toutes les courbes" }).click();
    await settled(page);
    expect((await addressOf(page)).searchParams.has("series")).toBe(false);
  });

  it("shows where a query is wrong", async () => {
    const page = await openPage(address('crime, "droits de'));
    await page.waitForSelector(".query-fault:not([hidden])");
    expect(await page.locator(".query-fault").textContent()).toMatch(/^Ce guillemet n’est pas fermé\./);
    expect(await page.locator(".query-fault mark").textContent()).toBe('"');
    await page.locator("#query").fill("crime");
    await page.keyboard.press("Enter");
    await page.waitForSelector(".detail .plot");
    expect(await page.locator(".query-fault").isVisible()).toBe(false);
  });

  it("offers the nearest words for one that the corpus does not have", async () => {
    const page = await openPage(address("crime, terorisme"));
    await page.locator(".query-near button", { hasText: /^terrorisme$/ }).click();
    await page.waitForFunction(() => document.querySelector(".query-near button") === null);
    expect((await addressOf(page)).searchParams.get("q")).toBe("crime, terrorisme");
  });

  it.each([
    [1280, "light", "fr"],
    [375, "dark", "en"],
    [320, "light", "fr"],
    [2560, "dark", "fr"],
  ] as const)("is accessible and holds its width at %i px, %s, %s", async (width, colorScheme, language) => {
    const path = address("crime, [droit], l'enfant, terrorisme", `&lang=${language}`);
    const page = await openPage(path, { width, colorScheme, onlyLooks: true });
    await page.waitForSelector(".detail .plot");
    await expectAccessible(page, `${width} ${colorScheme}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});
