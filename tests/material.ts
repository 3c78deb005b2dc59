import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

const HERE = import.meta.dirname;
let said = false;

/** The repository's root folder. */
export const ROOT = resolve(HERE, "..");

/**
 * Path into the material that lies beside the repository and is not part of it (gold texts, treebanks, UN XML).
 *
 * @returns the path, or `undefined` where the material is absent: skip with `it.skipIf(path === undefined)`
 * @throws if `THEMELINE_SHARED` names a folder that is not there, or the folder lacks what is asked for
 */
export function material(...parts: readonly string[]): string | undefined {
  const named = process.env.THEMELINE_SHARED;
  const folder = named ?? resolve(ROOT, "../shared");
  if (!existsSync(folder)) {
    if (named !== undefined) throw new Error(`THEMELINE_SHARED names a folder that is not there: ${named}`);
    if (!said) console.warn(`left out: tests on the material beside the repository (${folder} is absent)`);
    said = true;
    return undefined;
  }
  const path = join(folder, ...parts);
  if (!existsSync(path)) throw new Error(`the material lacks ${parts.join("/")}`);
  return path;
}
