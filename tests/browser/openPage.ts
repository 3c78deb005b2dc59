import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject } from "vitest";

/** A page that keeps what a reader must never meet. */
export interface WatchedPage {
  readonly page: Page;
  /** Console messages, uncaught errors and requests to another host. */
  readonly troubles: readonly string[];
  close(): Promise<void>;
}

export interface PageOptions extends BrowserContextOptions {
  readonly width?: number;
  readonly height?: number;
}

export const ADDRESS = inject("address");

/** Opens pages in the browser that all tests share, each in a context of its own; French unless said otherwise. */
export function useBrowser(): (path: string, options?: PageOptions, server?: string) => Promise<WatchedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser?.close());
  return async (path, { width = 1280, height = 900, ...options } = {}, server = ADDRESS) => {
    if (browser === undefined) throw new Error("the browser opens before the tests");
    const context = await browser.newContext({ locale: "fr-FR", viewport: { width, height }, ...options });
    const page = await context.newPage();
    const troubles: string[] = [];
    page.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => troubles.push(String(error)));
    page.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(server) && !address.startsWith("data:")) troubles.push(`request: ${address}`);
    });
    await page.goto(server + path);
    await settled(page);
    return { page, troubles, close: () => context.close() };
  };
}

/** Waits until nothing is loading and the page has its title. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll("[aria-busy], .region.is-empty")];
    return document.querySelector("h1") !== null && !waiting.some((region) => region.checkVisibility());
  });
}

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Expects that axe finds nothing against WCAG 2.2 AA or good practice. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  await page.evaluate(AXE);
  const found: unknown = await page.evaluate(
    `axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
      .then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
  );
  expect(found, where).toEqual([]);
}

/** Asks the server itself. */
export async function answer<T>(path: string, read: (body: unknown) => T): Promise<T> {
  const response = await fetch(ADDRESS + path);
  expect(response.status, path).toBe(200);
  return read(await response.json());
}
