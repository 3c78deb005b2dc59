import { describe, expect, it } from "vitest";
import { z } from "zod";
import { AuditRow } from "../../api/schema/AuditRow.ts";
import { Document } from "../../api/schema/Document.ts";
import { DocumentRow } from "../../api/schema/DocumentRow.ts";
import { answer } from "./answer.ts";
import { expectAccessible } from "./expectAccessible.ts";
import { addressOf, settled, usePage } from "./usePage.ts";

const openPage = usePage();

const READER = "/documents/a-res-74-177-fr";

const documents = (query = "") =>
  answer(`/api/documents${query}`, (body) => z.object({ rows: z.array(DocumentRow) }).parse(body).rows);
const adopted = () => answer("/api/documents/a-res-74-177-fr", (body) => Document.parse(body));

describe("the documents page", () => {
  it("lists every document, and says which draft is not counted beside which text", async () => {
    const rows = await documents();
    const page = await openPage("/documents");
    expect(await page.locator(".documents li").count()).toBe(rows.length);
    const draft = page.locator(".documents li", { hasText: "non compté" });
    expect(await draft.count()).toBe(1);
    expect(await draft.textContent()).toContain("Projet de A/RES/74/175");
    await draft.getByRole("link").click();
    await settled(page);
    await page.getByRole("link", { name: "A/RES/74/175" }).first().click();
    await settled(page);
    expect((await addressOf(page)).pathname).toBe("/documents/a-res-74-175-fr");
  });
});

describe("the order of the documents", () => {
  it("is chosen, stands in the address and is said", async () => {
    const page = await openPage("/documents");
    await page.getByLabel("Trier").selectOption("symbol");
    await settled(page);
    expect((await addressOf(page)).search).toBe("?order=symbol");
    expect(await page.locator(".region .hint").first().textContent()).toMatch(/, par cote\.$/);
    const shown = await page
      .locator(".documents h2 a")
      .evaluateAll((links) => links.map((one) => one.getAttribute("href")?.split("?")[0]));
    const rows = await documents("?sort=symbol");
    expect(shown).toEqual(rows.map(({ id }) => `/documents/${id}`));
    expect(rows.map(({ id }) => id)).not.toEqual((await documents()).map(({ id }) => id));
  });
});

describe("the reader", () => {
  it("shows every paragraph of the text, word for word", async () => {
    const document = await adopted();
    const page = await openPage(READER, { onlyLooks: true });
    const shown = await page.locator(".text-row p").evaluateAll((all) =>
      all.map((one) => {
        const copy = one.cloneNode(true);
        if (copy instanceof Element) for (const call of copy.querySelectorAll("sup")) call.remove();
        return copy.textContent;
      }),
    );
    const below = document.paragraphs.filter(({ role }) => role !== "title");
    expect(shown).toEqual(below.map(({ text }) => text));
    expect(below.length).toBe(document.paragraphs.length - 1);
    expect(await page.textContent("h1")).toBe(document.title);
  });

  it("says for each theme how many paragraphs are counted, and marks no others", async () => {
    const { rows } = await answer(
      "/api/paragraphs?themes=terrorism&document=a-res-74-175-fr&limit=100",
      (body) => z.object({ rows: z.array(z.unknown()) }).parse(body),
    );
    const page = await openPage("/documents/a-res-74-175-fr?theme=terrorism", { onlyLooks: true });
    expect(await page.getByRole("button", { name: `Terrorisme (${rows.length})` }).count()).toBe(1);
    const marked = await page.locator(".text-row:has(mark:not(.is-off))").count();
    expect(marked).toBe(rows.length);
  });

  it("marks the theme that is chosen, all or none", async () => {
    const { paragraphs } = await adopted();
    const hits = paragraphs.flatMap(({ themes }) => themes).filter(({ theme }) => theme === "cybercrime");
    const page = await openPage(`${READER}?theme=cybercrime`);
    const marks = page.locator("mark:not(.is-off)");
    const chosen = await marks.count();
    expect(chosen).toBeGreaterThanOrEqual(hits.length);
    await page.getByRole("button", { name: "Tous les thèmes" }).click();
    expect(await marks.count()).toBeGreaterThan(chosen);
    await page.getByRole("button", { name: "Aucun" }).click();
    expect(await marks.count()).toBe(0);
    expect((await addressOf(page)).search).toBe("?marks=off");
  });

  it("leads from a note's call to the note and back", async () => {
    const { notes } = await adopted();
    const page = await openPage(READER);
    expect(await page.locator(".notes li").count()).toBe(notes.length);
    const call = page.locator("sup a").first();
    const target = await call.getAttribute("href");
    await call.click();
    expect(await page.locator(`.notes li${target}`).isVisible()).toBe(true);
    await page.locator(`.notes li${target}`).getByRole("link", { name: "Retour au texte" }).click();
    expect(await call.isVisible()).toBe(true);
  });

  it("says which date places the text, and by rule what cleaning changed", async () => {
    const { audit } = await adopted();
    const page = await openPage(READER);
    expect(await page.locator(".facts").first().textContent()).toContain("date d’adoption");
    await page.getByText("Ce que le nettoyage a changé").click();
    expect(await page.locator(".changes > li").count()).toBe(
      audit.filter(({ kind }) => kind === "change").length,
    );
    const rule = audit.find(({ n }) => n === 1)?.rule ?? "";
    const { rows } = await answer(`/api/documents/a-res-74-177-fr/audit?rule=${rule}`, (body) =>
      z.object({ rows: z.array(AuditRow) }).parse(body),
    );
    const item = page.locator(".changes > li", { hasText: rule });
    await item.locator("summary").press("Enter");
    await item.locator("del").waitFor();
    expect(await item.locator("del").count()).toBe(rows.length);
    await expectAccessible(page, "what cleaning changed");
  });

  it("says how strong the verb of each operative paragraph is, and how many are of each class", async () => {
    const { paragraphs } = await adopted();
    const degrees = paragraphs.flatMap(({ strength }) => strength ?? []);
    const page = await openPage(READER, { onlyLooks: true });
    const shown = await page
      .locator(".strength")
      .evaluateAll((all) => all.map((one) => one.getAttribute("title")?.match(/\d/)?.[0]));
    expect(shown).toEqual(degrees.map(String));
    const counts = await page
      .locator(".strengths li span:last-child")
      .evaluateAll((all) => all.map((one) => Number(one.textContent)));
    expect(counts).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((one) => degrees.filter((n) => n === one).length));
  });
});

describe.each(["/documents", `${READER}?theme=drugs#p40`])("%s", (path) => {
  it.each([
    ["light", 375],
    ["dark", 1280],
  ] as const)("has no fault that axe can find, %s, %i pixels wide", async (colorScheme, width) => {
    const page = await openPage(path, { colorScheme, width, onlyLooks: true });
    await expectAccessible(page, `${path} ${colorScheme}`);
  });
});
