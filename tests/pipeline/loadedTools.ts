import { loadTools, type Tools } from "../../pipeline/tools.ts";

let loading: Promise<Tools> | undefined;

/** Models and themes, loaded once for all the test files that a worker runs: what uses them changes nothing in them. */
export function loadedTools(): Promise<Tools> {
  loading ??= loadTools();
  return loading;
}
