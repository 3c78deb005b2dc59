import { parentPort } from "node:worker_threads";
import type { Portion } from "./Portion.ts";
import { type ReadingTask, readPortions } from "./readPortions.ts";
import { stepBack } from "./stepBack.ts";

/** What the reading thread is asked: to begin at a place, or for the next portion. */
export type ReadingRequest =
  | { readonly type: "begin"; readonly task: Omit<ReadingTask, "onPlace"> }
  | { readonly type: "next" }
  | { readonly type: "close" };

export type ReadingMessage =
  | { readonly type: "place"; readonly place: Portion["place"] }
  | { readonly type: "begun" }
  | { readonly type: "portion"; readonly portion: Portion | undefined }
  | { readonly type: "failed"; readonly message: string };

stepBack();

let portions: AsyncGenerator<Portion> | undefined;
/** One portion is read ahead, so that nobody waits for it. */
let ahead: Promise<IteratorResult<Portion>> | undefined;

parentPort?.on("message", async (request: ReadingRequest) => {
  if (request.type === "close") {
    parentPort?.close();
    return;
  }
  if (request.type === "begin") {
    portions = readPortions({ ...request.task, onPlace: (place) => say({ type: "place", place }) });
    say({ type: "begun" });
    readAhead();
    return;
  }
  try {
    const next = await (ahead ?? portions?.next());
    say({ type: "portion", portion: next?.done ? undefined : next?.value });
    readAhead();
  } catch (error) {
    say({ type: "failed", message: error instanceof Error ? error.message : String(error) });
  }
});

function readAhead(): void {
  ahead = portions?.next();
  ahead?.catch(() => undefined);
}

function say(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}
