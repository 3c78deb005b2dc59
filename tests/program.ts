import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { ROOT } from "./material.ts";

/** The programs that tests start as processes of their own, from the root. */
export const PROGRAMS = [
  "api/server.ts",
  "pipeline/cli.ts",
  "tests/pipeline/ingestSlowly.ts",
  "tests/pipeline/store/holdDatabase.ts",
] as const;

/** What Node is to be given to start a program: its bundle where the set-up made one, else the module and its loader. */
export function program(path: (typeof PROGRAMS)[number]): readonly string[] {
  const folder = process.env.THEMELINE_BUNDLES;
  const bundle = folder && join(folder, `${basename(path, ".ts")}.mjs`);
  return bundle && existsSync(bundle) ? [bundle] : fromModules(path);
}

/** The same from the modules, as `npm start` starts it. */
export function fromModules(path: (typeof PROGRAMS)[number]): readonly string[] {
  return ["--import", "tsx", join(ROOT, path)];
}
