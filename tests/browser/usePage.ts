import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";

/** How a test wants its page; a French browser at 1280 × 900, light, unless said otherwise. */
export interface Wanted {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  /** The test changes nothing: what the test before left serves, if it only looked at the same address. */
  readonly onlyLooks?: boolean;
  /** Loads the page, as someone who types the address does. */
  readonly isLoaded?: boolean;
  /** The browser's language; another than before takes a browser context of its own. */
  readonly locale?: string;
}

export interface Watch {
  /** Asked once the server is there; the one all tests share unless said otherwise. */
  readonly server?: () => string;
  /** Console messages and errors that are not held against the page. */
  readonly allowed?: RegExp;
}

const FRENCH = "fr-FR";

/**
 * The page of a test file, and after each test the expectation that it met no console message, no uncaught error and
 * no request to another host.
 *
 * A context of its own costs 2.2 s of CPU, another address of the page that stands 0.3 s. So each test begins at its
 * address with the page built anew, its size, colours and no routes, but in the window of the test before; after a
 * failure in a new one.
 */
export function usePage({
  server = () => inject("address"),
  allowed,
}: Watch = {}): (path: string, wanted?: Wanted) => Promise<Page> {
  let browser: Browser | undefined;
  let page: Page | undefined;
  let locale = FRENCH;
  /** The address that nobody has changed anything at. */
  let lookedAt: string | undefined;
  const troubles: string[] = [];
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser?.close());
  afterEach(async ({ task }) => {
    const met = troubles.splice(0).filter((trouble) => allowed?.test(trouble) !== true);
    if (task.result?.state === "fail" || met.length > 0) page = undefined;
    expect(met).toEqual([]);
  });

  async function newPage(options: BrowserContextOptions): Promise<Page> {
    if (browser === undefined) throw new Error("the browser opens before the tests");
    const fresh = await (await browser.newContext(options)).newPage();
    fresh.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
    fresh.on("pageerror", (error) => troubles.push(String(error)));
    fresh.on("request", (request) => {
      const address = request.url();
      if (!address.startsWith(server()) && !address.startsWith("data:")) troubles.push(`request: ${address}`);
    });
    return fresh;
  }

  return async (path, wanted = {}) => {
    const size = { width: wanted.width ?? 1280, height: 900 };
    const colorScheme = wanted.colorScheme ?? "light";
    const isNew = page === undefined || locale !== (wanted.locale ?? FRENCH);
    locale = wanted.locale ?? FRENCH;
    if (page === undefined || isNew) {
      await page?.context().close();
      page = await newPage({ locale, colorScheme, viewport: size });
    }
    const stands = !isNew && wanted.onlyLooks === true && lookedAt === path;
    const isLoaded = isNew || wanted.isLoaded === true;
    if (!stands && !isNew) {
      await page.unrouteAll({ behavior: "ignoreErrors" });
      if (!isLoaded) await go(page, NO_PAGE);
    }
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    if (isLoaded) await page.goto(server() + path);
    else if (!stands) await go(page, path);
    await drawn(page);
    await settled(page);
    lookedAt = wanted.onlyLooks === true ? path : undefined;
    return page;
  };
}

/** An address that asks the API nothing but the corpus. */
export const NO_PAGE = "/nothing";

/** Another address without loading the page, as the browser's buttons reach it. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(undefined, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
}

/** Waits until nothing is loading and the page has its title. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const waiting = [...document.querySelectorAll("[aria-busy], .region.is-empty")];
    return document.querySelector("h1") !== null && !waiting.some((region) => region.checkVisibility());
  });
}

/** Waits until a new size is drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}
