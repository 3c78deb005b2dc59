import { describe, expect, it } from "vitest";
import { answer } from "./answer.ts";
import { addressOf, go, NO_PAGE, settled, usePage } from "./usePage.ts";

const openPage = usePage();

const spaces = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

describe("the facets", () => {
  it("choose documents, in the address, counted among the filters and taken back with them", async () => {
    const page = await openPage("/?theme=cybercrime");
    const before = spaces(await page.textContent(".claim"));
    await page
      .locator(".select", { hasText: /^Session/ })
      .locator("select")
      .selectOption("67");
    await settled(page);
    expect((await addressOf(page)).searchParams.get("session")).toBe("67");
    expect(spaces(await page.textContent(".claim"))).toContain("un texte, une année");
    expect(spaces(await page.textContent(".filters summary"))).toBe("Filtres (1)");
    await page.getByRole("button", { name: "Effacer les filtres" }).click();
    await settled(page);
    expect((await addressOf(page)).searchParams.has("session")).toBe(false);
    expect(spaces(await page.textContent(".claim"))).toBe(before);
  });

  it("offer only what the corpus has a choice of, with the number of documents", async () => {
    const page = await openPage("/", { onlyLooks: true });
    const shown = page.locator(".filter-bar .select:not([hidden]) > span");
    expect(await shown.allTextContents()).toEqual(["de", "à", "Organe", "Session", "Texte"]);
    const bodies = page.getByLabel("Organe").locator("option");
    expect((await bodies.allTextContents()).map(spaces)).toEqual([
      "tous",
      "Troisième Commission (3)",
      "Assemblée générale (2)",
    ]);
  });

  it("count the most frequent language of several, say so, and all when asked to", async () => {
    const page = await openPage(NO_PAGE);
    const corpus = await answer("/api/corpus", (body) => Object(body));
    const language = [
      { value: "fr", n_documents: 5, languages: [{ language: "fr", n_documents: 5 }] },
      { value: "en", n_documents: 3, languages: [{ language: "en", n_documents: 3 }] },
    ];
    const english = {
      value: "Third Committee",
      n_documents: 3,
      languages: [{ language: "en", n_documents: 3 }],
    };
    const body = [...corpus.facets.body, english];
    const json = { ...corpus, facets: { ...corpus.facets, language, body } };
    await page.route("**/api/corpus", (route) => route.fulfill({ json }));
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/api/")) asked.push(request.url());
    });
    await go(page, "/?theme=drugs");
    await page.waitForSelector(".card");
    await settled(page);
    expect(spaces(await page.textContent(".texts-note"))).toBe("Textes en français : 5 sur 8 documents.");
    const bodies = page.getByLabel("Organe").locator("option");
    expect(await bodies.filter({ hasText: "Third Committee" }).count()).toBe(0);
    const counts = asked.filter((url) => /\/api\/(series|wordings|paragraphs)/.test(url));
    expect(counts.length).toBe(3);
    expect(counts.filter((url) => new URL(url).searchParams.get("language") !== "fr")).toEqual([]);
    expect(asked.filter((url) => url.includes("/api/documents"))).toEqual([]);
    asked.length = 0;
    await page
      .locator(".select", { hasText: /^Langue/ })
      .locator("select")
      .selectOption("all");
    await settled(page);
    expect((await addressOf(page)).searchParams.get("language")).toBe("all");
    expect(spaces(await page.textContent(".texts-note"))).toBe("Textes de toutes les langues : 8 documents.");
    expect(asked.filter((url) => url.includes("language="))).toEqual([]);
    expect(await bodies.filter({ hasText: "Third Committee" }).count()).toBe(1);
  });
});

describe("periods by session", () => {
  it("stand on the axis, in the table, in the address of the file and in words", async () => {
    const page = await openPage("/?theme=cybercrime");
    await page.getByRole("radio", { name: "Session" }).check();
    await settled(page);
    expect((await addressOf(page)).searchParams.get("by")).toBe("session");
    expect(spaces(await page.textContent(".claim"))).toMatch(
      /quatre textes, trois sessions\. .* sur 46 à la 58ᵉ session, .* sur 186 à la 74ᵉ session\.$/,
    );
    const axis = await page.locator(".detail svg text").allTextContents();
    expect(axis).toEqual(expect.arrayContaining(["58", "67", "74"]));
    expect(await page.locator(".figures-table th").first().textContent()).toBe("Session");
    expect(await page.locator(".wording-table thead th").allTextContents()).toEqual([
      "Formulation",
      "58",
      "67",
      "74",
    ]);
    const file = await page.getByRole("link", { name: "CSV", exact: true }).getAttribute("href");
    expect(file).toContain("by=session");
  });

  it("lead from a mark to the paragraphs of that session", async () => {
    const page = await openPage("/?theme=cybercrime&by=session");
    const mark = page.locator(".detail .mark-target").last();
    const counted = /^74ᵉ session : (\d+) paragraphes/.exec(
      spaces(await mark.getAttribute("aria-label")),
    )?.[1];
    await mark.click();
    await settled(page);
    expect((await addressOf(page)).searchParams.get("year")).toBe("74");
    expect(spaces(await page.textContent(".paragraph-panel h3"))).toBe(
      `74ᵉ session · ${counted} paragraphes`,
    );
    const symbols = await page.locator(".paragraph .symbol").allTextContents();
    expect(symbols.length).toBeGreaterThan(0);
    expect(symbols.filter((symbol) => !symbol.startsWith("A/RES/74/"))).toEqual([]);
  });
});
