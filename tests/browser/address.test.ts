import { describe, expect, it } from "vitest";
import { addressOf, settled, usePage } from "./usePage.ts";

const openPage = usePage();

describe("the address", () => {
  it("is the state: the same address gives the same page", async () => {
    const page = await openPage("/");
    await page.getByRole("radio", { name: "Dispositif" }).check();
    await page.getByRole("combobox", { name: "Trier" }).selectOption("name");
    await page.getByRole("radio", { name: "Commune" }).check();
    await page.getByRole("combobox", { name: "de", exact: true }).selectOption("2012");
    await page.getByRole("button", { name: "Corruption", exact: true }).click();
    await settled(page);
    expect((await addressOf(page)).search).toBe(
      "?theme=corruption&role=operative&from=2012&sort=name&scale=common",
    );
    // Away from the charts, whose tip is a part of the page.
    await page.mouse.move(0, 0);
    const text = await page.locator("main").textContent();
    await page.reload();
    await settled(page);
    expect(await page.locator("main").textContent()).toBe(text);
    expect(await page.getByRole("radio", { name: "Dispositif" }).isChecked()).toBe(true);
  });

  it("goes back to nothing when everything is as it was", async () => {
    const page = await openPage("/?role=operative&named=exclude");
    await page.getByRole("button", { name: "Effacer les filtres" }).click();
    await settled(page);
    expect((await addressOf(page)).search).toBe("");
    expect(await page.getByRole("switch", { name: "Compter les noms de traités" }).isChecked()).toBe(true);
  });

  it("goes back and forward with the browser's buttons", async () => {
    const page = await openPage("/");
    const chosen = () => page.locator(".detail h2").textContent();
    const first = await chosen();
    await page.getByRole("button", { name: "Corruption", exact: true }).click();
    await page.getByRole("button", { name: "Piraterie", exact: true }).click();
    await settled(page);
    expect(await chosen()).toBe("Piraterie");
    await page.goBack();
    expect(await chosen()).toBe("Corruption");
    await page.goBack();
    expect(await chosen()).toBe(first);
    await page.goForward();
    expect(await chosen()).toBe("Corruption");
  });

  it("keeps the controls: they are set, not built again, and keep the focus", async () => {
    const page = await openPage("/");
    await page.evaluate(() => document.querySelector("[value=operative]")?.setAttribute("data-first", "yes"));
    await page.getByRole("radio", { name: "Tout le corps" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await settled(page);
    expect((await addressOf(page)).search).toBe("?role=operative");
    const focused = await page.evaluate(() => [
      document.activeElement?.getAttribute("value"),
      document.activeElement?.getAttribute("data-first"),
    ]);
    expect(focused).toEqual(["operative", "yes"]);
    await page.goBack();
    await settled(page);
    expect(await page.getByRole("radio", { name: "Préambule" }).isChecked()).toBe(true);
  });

  it("holds the language that was switched to, else it is the browser's", async () => {
    const page = await openPage("/?theme=drugs", { locale: "en-GB" });
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator(".detail h2").textContent()).toBe("Drugs");
    await page.getByRole("link", { name: "FR, Français" }).click();
    await settled(page);
    expect((await addressOf(page)).search).toBe("?theme=drugs&lang=fr");
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("FR");
  });

  it("that is no page says so", async () => {
    const page = await openPage("/emergence", { onlyLooks: true });
    expect(await page.textContent("h1")).toContain("n’existe pas");
  });
});
