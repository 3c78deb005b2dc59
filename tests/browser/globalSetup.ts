import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { ROOT } from "../material.ts";
import { findChromium } from "./findChromium.ts";

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
  const folder = mkdtempSync(join(tmpdir(), "themeline-browser-"));
  const { executablePath, env } = await findChromium();
  const browser = await chromium.launchServer({
    executablePath,
    env: { ...stringsOf(process.env), ...env },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "api/server.ts", "--port", "0", "--db", join(folder, "sample.duckdb")],
    { cwd: ROOT, env: { ...process.env, UV_THREADPOOL_SIZE: "16" }, stdio: ["ignore", "pipe", "inherit"] },
  );
  project.provide("browser", browser.wsEndpoint());
  project.provide("address", await addressOf(server));
  return async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await Promise.all([gone, browser.close()]);
    rmSync(folder, { recursive: true, force: true });
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (match !== null) resolve(match[0]);
    });
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code}: ${printed}`)));
  });
}

function stringsOf(env: NodeJS.ProcessEnv): Record<string, string> {
  const strings: Record<string, string> = {};
  for (const [key, value] of Object.entries(env)) if (value !== undefined) strings[key] = value;
  return strings;
}
