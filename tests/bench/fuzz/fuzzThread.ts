import { parentPort } from "node:worker_threads";
import { type Outcome, readAny } from "../../pipeline/read/fuzz/readAny.ts";

export type FuzzRequest =
  | { readonly type: "read"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly type: "close" };

/** First that a file is being read, then how that ended. */
export type FuzzMessage = { readonly type: "begun" } | ({ readonly type: "ended" } & FuzzAnswer);

export interface FuzzAnswer {
  readonly outcome: Outcome | { readonly kind: "crashed"; readonly reason: string };
  /** Of the processor: other programs on the machine do not count. */
  readonly ms: number;
}

parentPort?.on("message", async (request: FuzzRequest) => {
  if (request.type === "close") {
    parentPort?.close();
    return;
  }
  say({ type: "begun" });
  const began = process.cpuUsage();
  const outcome = await readAny(request.name, request.bytes).catch((error: unknown) => ({
    kind: "crashed" as const,
    reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  const { user, system } = process.cpuUsage(began);
  say({ type: "ended", outcome, ms: (user + system) / 1000 });
});

function say(message: FuzzMessage): void {
  parentPort?.postMessage(message);
}
