import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import type { Job } from "../../api/jobs/Job.ts";
import { addressOf, go, NO_PAGE, settled, usePage } from "./usePage.ts";

const openPage = usePage({ allowed: /status of (409|413|500)/ });

/** A job of one file, made by hand, that the shared server knows nothing of. */
function madeJob(state: Job["state"]): Job {
  const progress = { files: 1, files_done: 0, documents: 40, tokens: 90_000, seconds: 9 };
  const file = { name: "fr-77.zip", state: "reading" as const, documents: 12, replaced: 0, already_there: 3 };
  const none = { skipped: [], n_skipped: 0, warnings: [], n_warnings: 0 };
  return {
    id: "made",
    state,
    created: "2026-01-02T03:04:05.000Z",
    replace: false,
    progress: { ...progress, tokens_per_second: 10_000, seconds_left: 42, share: 0.25 },
    files: [{ ...file, ...none, paragraphs: 300, tokens: 20_000 }],
    warnings: [],
    error: null,
    error_code: null,
  };
}

/** The Corpus page where `job` answers for all jobs; what it was asked to change. */
async function openWithJob(job: Job, changed: Job) {
  const page = await openPage(NO_PAGE);
  const asked: string[] = [];
  let now = job;
  await page.route("**/api/jobs", (route) => route.fulfill({ json: { jobs: [job] } }));
  await page.route("**/api/jobs/made/events", (route) =>
    route.fulfill({ contentType: "text/event-stream", body: `event: job\ndata: ${JSON.stringify(now)}\n\n` }),
  );
  await page.route(/jobs\/made\/(cancel|resume)$/, (route) => {
    asked.push(`${route.request().method()} ${new URL(route.request().url()).pathname}`);
    now = changed;
    return route.fulfill({ json: changed });
  });
  const isFollowed = job.state === "running";
  const heard = isFollowed ? page.waitForResponse(/jobs\/made\/events$/) : undefined;
  await go(page, "/corpus");
  await heard;
  await page.locator(".job").waitFor();
  await settled(page);
  return { asked, card: page.locator(".job") };
}

const named = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("a job's card", () => {
  it("cancels a job under way, and then offers to resume it", async () => {
    const { asked, card } = await openWithJob(madeJob("running"), madeJob("cancelled"));
    expect(await card.textContent()).toContain("encore 42\u00a0secondes");
    expect(await card.getByRole("progressbar").evaluate((bar) => Reflect.get(bar, "value"))).toBe(0.25);
    await card.getByRole("button", { name: "Arrêter" }).click();
    await card.filter({ hasText: "arrêté" }).waitFor();
    expect(asked).toEqual(["POST /api/jobs/made/cancel"]);
    // An event that was under way may still tell of the job as it was.
    await card.getByRole("button", { name: "Arrêter" }).waitFor({ state: "hidden" });
    await card.getByRole("button", { name: "Reprendre" }).waitFor();
  });

  it("resumes a job that failed", async () => {
    const failed = { ...madeJob("failed"), error: "out of memory" };
    const { asked, card } = await openWithJob(failed, { ...madeJob("done"), error: null });
    expect(await card.getByRole("alert").textContent()).toMatch(/^L’ajout s’est arrêté.*out of memory$/);
    await card.getByRole("button", { name: "Reprendre" }).click();
    await card.filter({ hasText: "terminé" }).waitFor();
    expect(asked).toEqual(["POST /api/jobs/made/resume"]);
    expect(await card.getByRole("alert").count()).toBe(0);
  });
});

describe("a refused upload", () => {
  it.each([
    [413, { code: "too_large" }, /^Trop de données à la fois/],
    [409, { detail: "the name is odd" }, /^L’envoi a été refusé\s?: the name is odd$/],
    [500, {}, /^Le serveur a rencontré une erreur/],
  ])("with status %i is told in words", async (status, problem, words) => {
    const page = await openPage("/corpus");
    const json = { errors: [], ...problem };
    await page.route("**/api/ingest", (route) => route.fulfill({ status, json }));
    const file = { name: "a.txt", mimeType: "text/plain", buffer: Buffer.from("Un texte.") };
    await page.getByLabel("Choisir des fichiers…").setInputFiles(file);
    const told = page.locator(".upload").getByRole("alert");
    await told.waitFor();
    expect(await told.textContent()).toMatch(words);
    expect(await page.locator(".sending").isVisible()).toBe(false);
  });
});

describe("removal from the reader", () => {
  const READER = "/documents/a-res-74-177-fr";

  it("leads to the documents, which say what is gone", async () => {
    const page = await openPage(READER);
    const asked: string[] = [];
    await page.route(`**/api${READER}`, (route) => {
      asked.push(route.request().method());
      return route.fulfill({ json: { removed: "a-res-74-177-fr" } });
    });
    await named(page, "Retirer A/RES/74/177").click();
    await page.getByRole("dialog").getByRole("button", { name: "Retirer" }).click();
    await page.locator(".documents-told", { hasText: "A/RES/74/177 a été retiré" }).waitFor();
    await settled(page);
    expect(asked).toEqual(["DELETE"]);
    expect((await addressOf(page)).pathname).toBe("/documents");
  });

  it("stays, and says why, when the server does not do it", async () => {
    const page = await openPage(READER);
    await page.route(`**/api${READER}`, (route) => route.fulfill({ status: 500, json: {} }));
    await named(page, "Retirer A/RES/74/177").click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Retirer" }).click();
    await dialog.getByRole("alert").filter({ hasText: "rencontré une erreur" }).waitFor();
    await named(page, "Garder").click();
    expect((await addressOf(page)).pathname).toBe(READER);
  });
});
