import { getPriority } from "node:os";
import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";

const CODE = `
  const { parentPort, workerData } = require("node:worker_threads");
  require("tsx/cjs");
  const before = require("node:os").getPriority(0);
  require(workerData).stepBack();
  parentPort.postMessage([before, require("node:os").getPriority(0)]);
`;

describe.runIf(process.platform === "linux")("stepBack()", () => {
  it("lets its own thread wait, and no other", async () => {
    const own = getPriority(0);
    const module = new URL("../../../pipeline/workers/stepBack.ts", import.meta.url).pathname;
    const worker = new Worker(CODE, { eval: true, workerData: module });
    const [before, after] = await new Promise<number[]>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    await worker.terminate();
    expect([before, after, getPriority(0)]).toEqual([own, 19, own]);
  });
});
