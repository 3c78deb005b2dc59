import { chromium } from "playwright-core";
import { chromiumOptions } from "../browser/findChromium.ts";
import { startServer } from "../browser/startServer.ts";

/** Lighthouse's slow 4G: 150 ms a round trip, 1.6 Mbit/s. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const CPU_SLOWDOWN = 4;
const RUNS = 7;

/**
 * `npm run bench page`: seconds from opening the Themes page to its first chart, and from a choice to the new chart.
 *
 * At 375 pixels, with an empty cache, on slow 4G and a processor four times slower; and without any of that.
 */
export async function bench(): Promise<void> {
  const server = await startServer();
  const browser = await chromium.launch(await chromiumOptions());
  try {
    for (const slow of [false, true]) {
      const first: number[] = [];
      const next: number[] = [];
      for (let run = 0; run <= RUNS; run++) {
        const times = await measure(slow);
        // The first run warms the server up and is not counted.
        if (run > 0) first.push(times.first) && next.push(times.next);
      }
      console.log(
        `${slow ? "slow 4G, CPU / 4" : "as it is        "}  first chart ${range(first)}  next ${range(next)}`,
      );
    }
  } finally {
    await browser.close();
    await server.stop();
  }

  async function measure(slow: boolean): Promise<{ first: number; next: number }> {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 }, locale: "fr-FR" });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    if (slow) {
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", SLOW_4G);
      await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    }
    await page.goto(server.address);
    const mark = await page.waitForFunction(() => performance.getEntriesByName("first-chart")[0]?.startTime);
    const first = Number(await mark.jsonValue()) / 1000;
    // No named function in here: the loader would wrap it in a helper that the page does not have.
    const next = await page.evaluate(async () => {
      const began = performance.now();
      const heading = document.querySelector(".detail h2");
      const before = heading?.textContent;
      document.querySelectorAll<HTMLElement>(".card-choose")[1]?.click();
      while (heading?.textContent === before) await new Promise((done) => requestAnimationFrame(done));
      return (performance.now() - began) / 1000;
    });
    await context.close();
    return { first, next };
  }
}

function range(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (place: number) => (sorted[place] ?? 0).toFixed(2);
  return `${at(Math.floor(sorted.length / 2))} s (${at(0)}–${at(sorted.length - 1)})`;
}
