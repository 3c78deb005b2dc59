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

/** A machine that has much else to do takes its time. */
const LONGEST_WAIT_MS = 120_000;

/** What stands open, from file to file of a worker. */
interface OpenWindow {
  readonly page: Page;
  readonly locale: string;
  /** Where its server answers. */
  readonly origin: string;
}

let browser: Promise<Browser> | undefined;
let open: OpenWindow | undefined;
/** The address that nobody has changed anything at. */
let lookedAt: string | undefined;
const troubles: string[] = [];

/**
 * The page of a test file, and after each test the expectation that it met no console message, no uncaught error and
 * no request to another host.
 *
 * A window of its own costs 2.2 s of CPU, another address of the page that stands 0.3 s. So each test begins at its
 * address with the page built anew, its size, colours and no routes, but in the window of the test before, of another
 * file too; after a failure in a new one.
 */
export function usePage({
  server = () => inject("address"),
  allowed,
}: Watch = {}): (path: string, wanted?: Wanted) => Promise<Page> {
  beforeAll(() => {
    troubles.length = 0;
  });
  afterAll(async () => {
    if (server() !== inject("address")) await close();
  });
  afterEach(async ({ task }) => {
    const met = troubles.splice(0).filter((trouble) => allowed?.test(trouble) !== true);
    if (task.result?.state === "fail" || met.length > 0) await close();
    expect(met).toEqual([]);
  });

  return async (path, wanted = {}) => {
    const size = { width: wanted.width ?? 1280, height: 900 };
    const colorScheme = wanted.colorScheme ?? "light";
    const [locale, origin] = [wanted.locale ?? FRENCH, server()];
    if (open?.locale !== locale || open.origin !== origin) await close();
    const isNew = open === undefined;
    open ??= { page: await newPage(origin, { locale, colorScheme, viewport: size }), locale, origin };
    const { page } = open;
    const stands = !isNew && wanted.onlyLooks === true && lookedAt === path;
    const isLoaded = isNew || wanted.isLoaded === true;
    // The pointer that a click left over a chart would open its tip.
    if (!isNew) await page.mouse.move(0, 0);
    if (!stands && !isNew) {
      await page.unrouteAll({ behavior: "ignoreErrors" });
      if (!isLoaded) await go(page, NO_PAGE);
    }
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    if (isLoaded) await page.goto(origin + path);
    else if (!stands) await go(page, path);
    await drawn(page);
    await settled(page);
    lookedAt = wanted.onlyLooks === true ? path : undefined;
    return page;
  };
}

async function newPage(origin: string, options: BrowserContextOptions): Promise<Page> {
  browser ??= chromium.connect(inject("browser"));
  const page = await (await (await browser).newContext(options)).newPage();
  page.setDefaultTimeout(LONGEST_WAIT_MS);
  page.on("console", (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !address.startsWith("data:")) troubles.push(`request: ${address}`);
  });
  return page;
}

async function close(): Promise<void> {
  const closed = open;
  open = undefined;
  lookedAt = undefined;
  await closed?.page.context().close();
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

/** Where the page stands; `page.url()` hears of it a moment later. */
export async function addressOf(page: Page): Promise<URL> {
  return new URL(await page.evaluate(() => location.href));
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
