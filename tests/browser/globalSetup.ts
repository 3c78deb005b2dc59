import { chromium } from "playwright-core";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { chromiumOptions } from "./findChromium.ts";
import { startServer } from "./startServer.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** WebSocket address of the one browser all browser tests share. */
    browser: string;
    /** Where the built product serves the sample corpus. */
    address: string;
  }
}

/** One browser and one server with the sample corpus for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await chromium.launchServer(await chromiumOptions());
  const server = await startServer();
  project.provide("browser", browser.wsEndpoint());
  project.provide("address", server.address);
  return async () => {
    await Promise.all([server.stop(), browser.close()]);
  };
}
