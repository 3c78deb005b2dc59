import { parentPort } from "node:worker_threads";
import { createUntaggedAnalyser } from "../../../pipeline/language/createUntaggedAnalyser.ts";
import { loadMatcher, type Tools } from "../../../pipeline/tools.ts";
import { serveStaging } from "../../../pipeline/workers/serveStaging.ts";

/** A staging thread that one word ends and another silences for ever. */
if (parentPort) serveStaging(parentPort, poisonedTools());

async function poisonedTools(): Promise<Tools> {
  const plain = createUntaggedAnalyser("fr");
  const french = {
    ...plain,
    knowsWord: () => true,
    analyse(text: string) {
      if (text.includes("mortel")) process.exit(7);
      if (text.includes("interminable")) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
      return plain.analyse(text);
    },
  };
  const english = async () => plain;
  const englishWords = async () => () => true;
  return { french, english, englishWords, matcher: await loadMatcher(), version: "poisoned" };
}
