import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./material.ts";
import { PROGRAMS } from "./program.ts";

const CACHE = join(ROOT, "node_modules/.cache");
const NAME = "programs-";
/** Another run of the tests may still start from a bundle that has been overtaken. */
const KEPT_MS = 3_600_000;

/**
 * Set-up of all tests: bundles threads and programs once, and names the folder in `THEMELINE_BUNDLES` as `run.mjs` does.
 *
 * A program starts from its bundle with a third of the processor time that it takes from its modules (0.6 against 1.8 s);
 * the tests start some twenty. Where nothing has changed since the last run, its bundles serve.
 */
export function setup(): void {
  const folder = join(CACHE, `${NAME}${hashOfInputs()}`);
  if (!existsSync(folder) && !build(folder)) return;
  process.env.THEMELINE_BUNDLES = folder;
}

/** @returns false where the code cannot be bundled: all then starts from the modules, and the test of the bundles fails */
function build(folder: string): boolean {
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(join(CACHE, "fresh-"));
  const script = join(ROOT, "pipeline/workers/bundleThreads.mjs");
  const { status } = spawnSync(process.execPath, [script, fresh, ...PROGRAMS], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status === 0) removeOvertaken();
  const isBuilt = status === 0 && (take(fresh, folder) || existsSync(folder));
  rmSync(fresh, { recursive: true, force: true });
  return isBuilt;
}

/** @returns false where another run was first */
function take(fresh: string, folder: string): boolean {
  try {
    renameSync(fresh, folder);
    return true;
  } catch {
    return false;
  }
}

function removeOvertaken(): void {
  for (const name of readdirSync(CACHE).filter((one) => one.startsWith(NAME))) {
    const stats = statSync(join(CACHE, name), { throwIfNoEntry: false });
    if (stats && Date.now() - stats.mtimeMs > KEPT_MS)
      rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

/** Bundles name the places of their modules, so the root is an input too. */
function hashOfInputs(): string {
  const hash = createHash("sha256").update(ROOT);
  const folders = ["pipeline", "api"].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  for (const path of [...folders, ...PROGRAMS, "package-lock.json"].sort()) {
    const stats = statSync(join(ROOT, path), { throwIfNoEntry: false });
    if (stats?.isFile()) hash.update(`${path} ${stats.size} ${stats.mtimeMs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}
