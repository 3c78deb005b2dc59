import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { expectAccessible } from "./expectAccessible.ts";
import { type StartedServer, startServer } from "./startServer.ts";
import { addressOf, settled, usePage } from "./usePage.ts";

let server: StartedServer | undefined;
const files = mkdtempSync(join(tmpdir(), "themeline-corpus-"));
beforeAll(async () => {
  server = await startServer(inject("sample"));
});
afterAll(async () => {
  await server?.stop();
  rmSync(files, { recursive: true, force: true });
});

/** On a server of its own: these tests change the corpus. */
const openPage = usePage({
  server: () => {
    if (server === undefined) throw new Error("the server starts before the tests");
    return server.address;
  },
});

/** A text with a date in its name, as people bring it. */
const TEXT = `Rapport sur le sport

La commission encourage le sport et note que les jeunes pratiquent le football dans les écoles de la ville.

Elle recommande que chaque école dispose d'un terrain et que les clubs forment des entraîneurs compétents.
`;

/** The card of a job that is over, by its heading. */
const done = async (page: Page, name: string) => {
  const heading = page.getByRole("heading", { name, exact: true });
  const card = page.locator(".job").filter({ has: heading });
  await card.filter({ hasText: "terminé" }).waitFor();
  return card.locator(".job-files > li");
};

describe("the Corpus page", () => {
  it("takes chosen files in, tells what became of each, and its figures follow", async () => {
    writeFileSync(join(files, "2021-05-04 sport.txt"), TEXT);
    writeFileSync(join(files, "broken.xml"), "<akomaNtoso><statement>");
    const page = await openPage("/corpus");
    expect(await page.locator(".page-head .lead").textContent()).toMatch(/^5/);
    await page
      .getByLabel("Choisir des fichiers…", { exact: true })
      .setInputFiles([join(files, "2021-05-04 sport.txt"), join(files, "broken.xml")]);
    const results = await done(page, "2 fichiers");
    expect(await results.nth(0).textContent()).toContain("1\u00a0document ajouté");
    expect(await results.nth(1).textContent()).toContain("1\u00a0laissé de côté");
    expect(await results.nth(1).locator(".reasons").textContent()).toContain("le XML est abîmé");
    await page.waitForFunction(() => /^6/.test(document.querySelector(".lead")?.textContent ?? ""));
    await expectAccessible(page, "light");
  });

  it("finds its jobs again after a reload, and takes a drop anywhere on the page", async () => {
    const page = await openPage("/corpus", { colorScheme: "dark", width: 375, isLoaded: true });
    await done(page, "2 fichiers");
    await page.evaluate((text) => {
      const carried = new DataTransfer();
      carried.items.add(new File([text], "2021-05-04 sport.txt", { type: "text/plain" }));
      document.body.dispatchEvent(
        new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true }),
      );
    }, TEXT);
    const result = await done(page, "2021-05-04 sport.txt");
    expect(await result.first().textContent()).toContain("1\u00a0déjà présent");
    await expectAccessible(page, "dark");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  });
});

describe("the Documents page", () => {
  it("finds documents by words of symbol and title, and removes one after asking", async () => {
    const page = await openPage("/documents");
    await page.getByRole("searchbox").fill("res/58 renforcement");
    await page.waitForFunction(() => document.querySelectorAll(".documents li").length === 1);
    expect((await addressOf(page)).searchParams.get("q")).toBe("res/58 renforcement");
    const remove = page.getByRole("button", { name: /^Retirer / });
    await remove.click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    expect(await remove.evaluate((button) => button === document.activeElement)).toBe(true);
    await remove.click();
    await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
    await page.locator(".documents-told", { hasText: "a été retiré" }).waitFor();
    await settled(page);
    expect(await page.locator(".documents li").count()).toBe(0);
    await page.getByRole("searchbox").fill("");
    await page.waitForFunction(() => document.querySelectorAll(".documents li").length === 5);
  });
});
