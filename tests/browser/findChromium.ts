import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";
import { ROOT } from "../material.ts";

/** A Chromium and the environment it must be started in. */
interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Options for Playwright's launch: the browser, quiet and without a sandbox, as containers need it. */
export async function chromiumOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium();
  return { executablePath, env: { ...process.env, ...env }, args: [...QUIET] };
}

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The browser the tests drive: `CHROME_PATH`, else the one from npm, else one on the system, else Playwright's own.
 *
 * The one from npm is Chromium without windows and menus: it draws the same pages with half the processor time of
 * Debian's Chromium (a new page 0.4 against 1.5 s, another address 0.1 against 0.2 s).
 *
 * @throws if there is none, with three ways out: browser tests are never left out in silence
 */
async function findChromium(): Promise<Chromium> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names a file that is not there: ${named}`);
    return { executablePath: named, env: {} };
  }
  const fromNpm = await fromPackage();
  if (fromNpm !== undefined && starts(fromNpm)) return fromNpm;
  const found = onSystem() ?? inPlaywrightCache();
  if (found !== undefined) return { executablePath: found, env: {} };
  throw new Error(
    "no Chromium for the browser tests: install one (Debian: apt-get install chromium), " +
      "or set CHROME_PATH to a Chrome, Chromium or Edge, or run npx playwright install chromium",
  );
}

/** Its libraries may not suit the system. */
function starts({ executablePath, env }: Chromium): boolean {
  const { status } = spawnSync(executablePath, ["--version"], {
    env: { ...process.env, ...env },
    stdio: "ignore",
  });
  return status === 0;
}

function onSystem(): string | undefined {
  const candidates = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ];
  // A snap stub starts a browser that cannot read the folders the tests use.
  return candidates.find((path) => existsSync(path) && !realpathSync(path).includes("snap"));
}

function inPlaywrightCache(): string | undefined {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
    join(homedir(), "AppData/Local/ms-playwright"),
  ];
  const places = [
    "chrome-linux/chrome",
    "chrome-linux64/chrome",
    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
    "chrome-win/chrome.exe",
  ];
  for (const cache of caches) {
    if (cache === undefined || !existsSync(cache)) continue;
    const versions = readdirSync(cache).filter((name) => name.startsWith("chromium-"));
    for (const version of versions.sort().reverse()) {
      const place = places.map((path) => join(cache, version, path)).find((path) => existsSync(path));
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/** `@sparticuz/chromium` brings its own libraries and needs a font configuration, or it dies on the first text. */
async function fromPackage(): Promise<Chromium | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const cache = join(ROOT, "node_modules/.cache/chromium");
  mkdirSync(cache, { recursive: true });
  const before = { ...process.env };
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs20.x";
  process.env.TMPDIR = cache;
  try {
    const { default: sparticuz } = await import("@sparticuz/chromium");
    const executablePath = await sparticuz.executablePath();
    const fonts = join(cache, "fonts.conf");
    const folders = ["/usr/share/fonts", join(cache, "fonts")].map((dir) => `<dir>${dir}</dir>`).join("");
    writeFileSync(
      fonts,
      `<?xml version="1.0"?><fontconfig>${folders}<cachedir>${cache}</cachedir></fontconfig>`,
    );
    return {
      executablePath,
      env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? "", FONTCONFIG_FILE: fonts },
    };
  } finally {
    for (const key of ["AWS_LAMBDA_JS_RUNTIME", "TMPDIR", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"]) {
      const value = before[key];
      if (value === undefined) delete process.env[key];
      else process.env[key] = value;
    }
  }
}
