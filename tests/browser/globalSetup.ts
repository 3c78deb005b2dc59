import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { runCli } from "../pipeline/runCli.ts";
import { fromModules } from "../program.ts";
import { chromiumOptions } from "./findChromium.ts";
import { startServer } from "./startServer.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** WebSocket address of the one browser all browser tests share. */
    browser: string;
    /** Where the built product serves the sample corpus. */
    address: string;
    /** Path of a database with the sample corpus that no server has open, to be copied. */
    sample: string;
  }
}

const LONGEST_START_MS = 120_000;

/** One browser and one server, started as people start it, with the sample corpus for all browser tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "themeline-sample-"));
  const sample = join(folder, "sample.duckdb");
  const [browser, { code, stderr }] = await Promise.all([
    chromiumOptions().then((options) => chromium.launchServer({ ...options, timeout: LONGEST_START_MS })),
    runCli(["ingest", "data/corpus", "--db", sample]),
  ]);
  if (code !== 0) throw new Error(`the sample corpus could not be built: ${stderr}`);
  const server = await startServer(sample, fromModules);
  project.provide("browser", browser.wsEndpoint());
  project.provide("address", server.address);
  project.provide("sample", sample);
  return async () => {
    await Promise.all([server.stop(), browser.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}
