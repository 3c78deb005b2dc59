import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "./expectAccessible.ts";
import { addressOf, go, NO_PAGE, settled, usePage } from "./usePage.ts";

const openPage = usePage({ allowed: /./ });

const notice = (page: Page) => page.getByRole("alert").first().textContent();

describe("when something does not work", () => {
  it("tells that the server is gone, keeps the old charts, and tries again when asked", async () => {
    const page = await openPage("/?theme=drugs");
    const claim = await page.textContent(".claim");
    await page.route("**/api/**", (route) => route.abort());
    await page.getByRole("radio", { name: "Dispositif" }).check();
    await page.getByRole("alert").first().waitFor();
    expect(await notice(page)).toContain("npm start");
    expect(await page.textContent(".claim")).toBe(claim);
    await expectAccessible(page, "server gone");
    await page.unroute("**/api/**");
    await page.getByRole("button", { name: "Réessayer" }).first().click();
    await settled(page);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.textContent(".claim")).not.toBe(claim);
  });

  it("tells a fault of the server from a question it does not understand", async () => {
    const page = await openPage("/");
    await page.route("**/api/series?*", (route) => route.fulfill({ status: 500, json: {} }));
    await page.getByRole("radio", { name: "Dispositif" }).check();
    await page.getByRole("alert").first().waitFor();
    expect(await notice(page)).toContain("rencontré une erreur");
    await page.unroute("**/api/series?*");
    await page.route("**/api/series?*", (route) =>
      route.fulfill({ status: 400, json: { detail: "from is after to" } }),
    );
    await page.getByRole("radio", { name: "Préambule" }).check();
    await page.getByRole("alert").filter({ hasText: "from is after to" }).waitFor();
  });

  it("drops an answer that a later question has overtaken", async () => {
    const page = await openPage("/?theme=drugs");
    await page.route("**/api/series?*role=preambular*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole("radio", { name: "Préambule" }).check();
    await page.getByRole("radio", { name: "Dispositif" }).check();
    await settled(page);
    const claim = await page.textContent(".claim");
    expect(claim).toContain("24");
    await page.waitForTimeout(900);
    expect(await page.textContent(".claim")).toBe(claim);
  });

  it("drops an answer that was on its way when the reader went back", async () => {
    const page = await openPage("/?theme=drugs");
    const claim = await page.textContent(".claim");
    await page.route("**/api/series?*role=preambular*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      await route.continue().catch(() => undefined);
    });
    await page.getByRole("radio", { name: "Préambule" }).check();
    await page.goBack();
    await page.waitForTimeout(900);
    expect(await page.textContent(".claim")).toBe(claim);
    expect(await page.locator(".region.is-loading").count()).toBe(0);
  });

  it("greys the old chart while it loads, without moving anything", async () => {
    const page = await openPage("/?theme=drugs");
    const place = () => page.locator(".detail").boundingBox();
    const before = await place();
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route("**/api/series?*", async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole("radio", { name: "Dispositif" }).check();
    await page.waitForSelector(".region.is-loading");
    expect(await place()).toEqual(before);
    answer();
    await settled(page);
    expect(await page.locator(".region.is-loading").count()).toBe(0);
  });

  it("tells an empty corpus what to do", async () => {
    const page = await openPage(NO_PAGE);
    await page.route("**/api/corpus", (route) =>
      route.fulfill({
        json: {
          snapshot: "0",
          version: "0",
          n_documents: 0,
          n_counted_documents: 0,
          n_body_paragraphs: 0,
          n_body_tokens: 0,
          first_year: null,
          last_year: null,
          languages: [],
          years: [],
          sessions: [],
          facets: { body: [], session: [], language: [], kind: [] },
          versions: {},
        },
      }),
    );
    const receipt = { query: {}, method: "", snapshot: "0", version: "0", api: "" };
    await page.route("**/api/documents?*", (route) =>
      route.fulfill({ json: { rows: [], total: 0, receipt } }),
    );
    await page.route("**/api/series?*", (route) =>
      route.fulfill({ json: { rows: [], claims: [], receipt } }),
    );
    await page.route("**/api/series", (route) => route.fulfill({ json: { rows: [], claims: [], receipt } }));
    await page.getByRole("link", { name: "Voir les thèmes" }).click();
    await settled(page);
    expect(await page.textContent(".lead")).toContain("npm run ingest");
    expect(await page.locator(".filters").isVisible()).toBe(false);
    await page.locator(".lead").getByRole("link", { name: "Ajouter des fichiers" }).click();
    expect((await addressOf(page)).pathname).toBe("/corpus");
  });

  it("tells that a document is not there", async () => {
    const page = await openPage("/documents");
    await go(page, "/documents/a-res-1-1-fr");
    await page.getByRole("alert").first().waitFor();
    expect(await notice(page)).toContain("pas dans le corpus");
  });
});
