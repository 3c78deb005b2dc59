import { describe, expect, it } from "vitest";
import { expectAccessible } from "./expectAccessible.ts";
import { addressOf, settled, usePage } from "./usePage.ts";

const openPage = usePage();

describe("the keyboard alone", () => {
  it("skips to the content first", async () => {
    const page = await openPage("/", { isLoaded: true });
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Aller au contenu");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("content");
  });

  it("goes from a card to its marks, to the paragraphs, and back with Escape", async () => {
    const page = await openPage("/");
    await page.getByRole("button", { name: "Drogues", exact: true }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(await page.locator(".detail h2").textContent()).toBe("Drogues");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Drogues");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    const label = await page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    expect(label).toMatch(/^Drogues, 2012/);
    await page.keyboard.press("Enter");
    await settled(page);
    expect((await addressOf(page)).search).toBe("?theme=drugs&year=2012");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^2012 · /);
    await page.keyboard.press("Escape");
    expect((await addressOf(page)).search).toBe("?theme=drugs");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(label);
  });

  it("moves between the marks of the large chart, which say all there is to know", async () => {
    const page = await openPage("/?theme=drugs");
    const marks = page.locator(".detail .mark-target");
    expect(
      await marks.evaluateAll((all) => all.filter((mark) => mark.getAttribute("tabindex") === "0").length),
    ).toBe(1);
    await marks.last().focus();
    await page.keyboard.press("ArrowLeft");
    expect(await page.locator("#tip").isVisible()).toBe(true);
    await expectAccessible(page, "with a tip");
    const lines = await page.locator("#tip > *").allTextContents();
    expect(lines.map((line) => line.replace(/[\u00a0\u202f]/g, " "))).toEqual([
      "2012",
      expect.stringMatching(/^\d+ paragraphes? sur 72$/),
      expect.stringMatching(/^[\d,]+ % des paragraphes$/),
      expect.stringMatching(/^\d+ mentions?$/),
      ...lines.slice(4, -2).map(() => expect.stringMatching(/dans un nom propre seulement$/)),
      "dans le seul document de l’année",
      "sans intervalle : trop peu de documents",
    ]);
    await page.keyboard.press("Home");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^2003/);
    await page.keyboard.press("End");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toMatch(/^2019/);
    await page.keyboard.press("Escape");
    expect(await page.locator("#tip").isVisible()).toBe(false);
  });

  it("always sees where it is", async () => {
    const page = await openPage("/?theme=drugs&year=2019", { isLoaded: true });
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press("Tab");
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return "end";
        const shown = [focused, focused.nextElementSibling].flatMap((one) =>
          one === null ? [] : [getComputedStyle(one), getComputedStyle(one, "::after")],
        );
        return shown.some(({ outlineStyle }) => outlineStyle !== "none") ? "seen" : focused.outerHTML;
      });
      if (seen === "end") break;
      expect(seen).toBe("seen");
    }
  });
});
