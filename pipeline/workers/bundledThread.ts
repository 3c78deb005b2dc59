import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * The bundle of a thread's module: its code and all that it imports from `pipeline/` in one file.
 *
 * `run.mjs` builds the bundles and names their folder in `THEMELINE_BUNDLES`. A thread starts from one sooner than from
 * its module, which has some 200 others resolved and compiled, and works with less processor time.
 *
 * @param script module of a thread
 * @returns undefined for the modules of other folders and where no bundle is: the module is to be loaded as it stands
 */
export function bundledThread(
  script: URL,
  folder: string | undefined = process.env.THEMELINE_BUNDLES,
): URL | undefined {
  const path = fileURLToPath(script);
  if (!folder || dirname(path) !== import.meta.dirname) return undefined;
  const bundle = join(folder, `${basename(path, ".ts")}.mjs`);
  return existsSync(bundle) ? pathToFileURL(bundle) : undefined;
}
