import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { ingest } from "../../../pipeline/ingest.ts";
import { bundledThread } from "../../../pipeline/workers/bundledThread.ts";
import { createThread } from "../../../pipeline/workers/createThread.ts";
import { ROOT } from "../../material.ts";
import { dumpTables } from "../store/dumpTables.ts";
import { openStore, temporaryFolder } from "../store/openStore.ts";

const STAGING = pathToFileURL(join(ROOT, "pipeline/workers/stagingThread.ts"));

/** A folder from which npm's packages are found. */
function folderBelowRoot(): string {
  const cache = join(ROOT, "node_modules/.cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bundles-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** One document for each way of reading and each library that is loaded when it is needed. */
function writeDocuments(): readonly string[] {
  const folder = temporaryFolder();
  const text = "The Committee has adopted the report on the protection of water and of those who live by it.";
  const documents: Readonly<Record<string, string>> = {
    "page.html": `<!doctype html><html lang="en"><title>Water</title><main><h1>Water</h1><p>${text}</p></main></html>`,
    "note.md": `# Water\n\n${text}\n`,
    "table.csv": `date,text\n2001-05-06,"${text}"\n`,
  };
  return Object.entries(documents).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
}

// The set-up of the tests has threads start from bundles; what these are compared with starts from the modules.
beforeEach(() => {
  vi.stubEnv("THEMELINE_BUNDLES", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("bundledThread(script, folder)", () => {
  it("names the bundle that is there, of a thread's own module only", () => {
    const folder = temporaryFolder();
    expect(bundledThread(STAGING, folder)).toBeUndefined();
    writeFileSync(join(folder, "stagingThread.mjs"), "");
    writeFileSync(join(folder, "poisonedThread.mjs"), "");
    expect(bundledThread(STAGING, folder)?.href).toBe(pathToFileURL(join(folder, "stagingThread.mjs")).href);
    expect(bundledThread(STAGING, "")).toBeUndefined();
    expect(bundledThread(new URL("./poisonedThread.ts", import.meta.url), folder)).toBeUndefined();
  });
});

describe("createThread(script, options)", () => {
  it("starts the bundle where there is one", async () => {
    const folder = temporaryFolder();
    const code = `import { parentPort } from "node:worker_threads";
      parentPort.on("message", ({ type }) => (type === "close" ? parentPort.close() : parentPort.postMessage("bundled")));`;
    writeFileSync(join(folder, "stagingThread.mjs"), code);
    vi.stubEnv("THEMELINE_BUNDLES", folder);
    const thread = createThread<string>(STAGING, { silenceMs: 10_000 });
    expect(await thread.ask({ type: "versions" }, (message) => message)).toBe("bundled");
    await thread.close();
  });
});

describe("bundleThreads.mjs", () => {
  it("builds threads that leave the very tables that the modules leave", async () => {
    const folder = folderBelowRoot();
    const build = spawnSync(process.execPath, [join(ROOT, "pipeline/workers/bundleThreads.mjs"), folder], {
      encoding: "utf8",
    });
    expect(build).toMatchObject({ status: 0, stderr: "" });
    const files = [
      join(ROOT, "data/corpus"),
      join(ROOT, "tests/pdf/fixtures/article.pdf"),
      ...writeDocuments(),
    ];
    const [plain, bundled] = [await openStore(), await openStore()];
    const there = await ingest(files, { database: plain, workers: 1 });
    vi.stubEnv("THEMELINE_BUNDLES", folder);
    for (const name of ["readingThread", "stagingThread"])
      expect(bundledThread(new URL(`${name}.ts`, STAGING))).toBeDefined();
    const here = await ingest(files, { database: bundled, workers: 1 });
    expect({ ...here, seconds: 0 }).toEqual({ ...there, seconds: 0 });
    expect(here).toMatchObject({ documents: 9, skipped: [] });
    expect(await dumpTables(bundled)).toEqual(await dumpTables(plain));
  });
});
