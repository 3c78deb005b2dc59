import { parentPort, workerData } from "node:worker_threads";
import type { Portion } from "./Portion.ts";
import { type ReadingTask, readPortions } from "./readPortions.ts";
import { showPlace } from "./shownPlace.ts";
import { stepBack } from "./stepBack.ts";

/** What the reading thread is asked: to begin at a place, or for the next portion. */
export type ReadingRequest =
  | { readonly type: "begin"; readonly task: Omit<ReadingTask, "onPlace">; readonly shown: Float64Array }
  | { readonly type: "next" }
  | { readonly type: "close" };

export type ReadingMessage =
  /** Told now and then: the thread is at work. */
  | { readonly type: "reading" }
  | { readonly type: "begun" }
  | { readonly type: "portion"; readonly portion: Portion | undefined }
  | { readonly type: "failed"; readonly message: string };

if (workerData.background) stepBack();

const BETWEEN_SIGNS_MS = 200;

let portions: AsyncGenerator<Portion> | undefined;
/** One portion is read ahead, so that nobody waits for it. */
let ahead: Promise<IteratorResult<Portion>> | undefined;

parentPort?.on("message", async (request: ReadingRequest) => {
  if (request.type === "close") {
    parentPort?.close();
    return;
  }
  if (request.type === "begin") {
    portions = readPortions({ ...request.task, onPlace: showPlaces(request.shown) });
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

/** A message for each of the thousands of places would take a seventh of the thread's time. */
function showPlaces(shown: Float64Array): ReadingTask["onPlace"] {
  let told = 0;
  return (place) => {
    showPlace(place, shown);
    if (performance.now() - told < BETWEEN_SIGNS_MS) return;
    told = performance.now();
    say({ type: "reading" });
  };
}

function say(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}
