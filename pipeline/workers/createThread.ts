import { Worker } from "node:worker_threads";
import { bundledThread } from "./bundledThread.ts";

/** A thread that is asked one thing at a time, and is replaced when it dies or stays silent for too long. */
export interface Thread<Message> {
  /**
   * Asks and listens until `hear` makes an answer of a message.
   *
   * @param request is handed over by structured clone
   * @throws ThreadLost if the thread died or said nothing for too long: the next question goes to a new one
   */
  ask<Answer>(request: unknown, hear: (message: Message) => Answer | undefined): Promise<Answer>;
  /** Asks the thread to end and waits for it; what it was asked is answered by an error. */
  close(): Promise<void>;
}

export interface ThreadOptions {
  /** Longest silence while something is asked. */
  readonly silenceMs: number;
  /** The thread lets the others of the process go first. */
  readonly background?: boolean;
}

/** A thread that ended before its answer; the message says why, as a part of a sentence. */
export class ThreadLost extends Error {
  override readonly name = "ThreadLost";
}

/** Memory for a thread's objects, in MB: a text that needs more ends its thread, not the process. */
const LARGEST_HEAP = 1024;

/** Of it, for what has just been made, in MB: twice what Node gives, so that it is gone through half as often. */
const YOUNG_HEAP = 96;

/** The last request to a thread. */
export const CLOSE = { type: "close" } as const;

/** Loading the models takes a second, many times that on a machine that has other things to do. */
const LONGEST_START_MS = 60_000;

/** Brings the TypeScript loader to the thread. */
const START = new URL("./start.mjs", import.meta.url);

/** @param script a TypeScript module that listens on its parent's port */
export function createThread<Message>(
  script: URL,
  { silenceMs, background = false }: ThreadOptions,
): Thread<Message> {
  let worker: Worker | undefined;
  /** Why the worker ended while nothing was asked. */
  let ended: ThreadLost | undefined;
  let giveUp: ((error: Error) => void) | undefined;
  let closed = false;

  async function ask<Answer>(request: unknown, hear: (message: Message) => Answer | undefined) {
    if (closed) throw new Error("the thread is closed");
    worker ??= begin();
    const asked = worker;
    try {
      if (ended) throw ended;
      return await exchange(asked, request, hear);
    } catch (error) {
      if (!closed) {
        worker = undefined;
        ended = undefined;
        await asked.terminate();
      }
      throw error;
    }
  }

  function begin(): Worker {
    const begun = start(script, background);
    const end = (reason: string) => {
      if (worker === begun) ended ??= new ThreadLost(reason);
    };
    begun.on("error", (error) => end(explain(error)));
    begun.on("exit", (code) => end(endedWith(code)));
    return begun;
  }

  function exchange<Answer>(
    asked: Worker,
    request: unknown,
    hear: (message: Message) => Answer | undefined,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const end = (settle: () => void) => {
        clearTimeout(silence);
        asked.off("message", take).off("error", lose).off("exit", leave);
        giveUp = undefined;
        settle();
      };
      const fail = (error: Error) => end(() => reject(error));
      const expect = (ms: number) =>
        setTimeout(() => fail(new ThreadLost(`it took longer than ${Math.round(ms / 1000)} seconds`)), ms);
      // Until its first message a new thread may be loading its models.
      let silence = expect(Math.max(silenceMs, LONGEST_START_MS));
      giveUp = fail;
      const take = (message: Message) => {
        clearTimeout(silence);
        silence = expect(silenceMs);
        try {
          const answer = hear(message);
          if (answer !== undefined) end(() => resolve(answer));
        } catch (error) {
          fail(error instanceof Error ? error : new Error(String(error)));
        }
      };
      const lose = (error: unknown) => fail(new ThreadLost(explain(error)));
      const leave = (code: number) => fail(new ThreadLost(endedWith(code)));
      asked.on("message", take).on("error", lose).on("exit", leave);
      asked.postMessage(request);
    });
  }

  async function close(): Promise<void> {
    closed = true;
    const last = worker;
    worker = undefined;
    giveUp?.(new Error("the thread is closed"));
    if (!last) return;
    if (ended) return;
    const gone = new Promise((resolve) => last.once("exit", resolve));
    last.postMessage(CLOSE);
    // A thread that is ended by force while DuckDB works for it takes the process with it (seen).
    const force = setTimeout(() => void last.terminate(), silenceMs);
    await gone;
    clearTimeout(force);
  }

  return { ask, close };
}

function start(script: URL, background: boolean): Worker {
  return new Worker(bundledThread(script) ?? START, {
    workerData: { script: script.href, background },
    // The main thread's own arguments may name modules that a thread cannot load.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP, maxYoungGenerationSizeMb: YOUNG_HEAP },
  });
}

function endedWith(code: number): string {
  return `its thread ended with code ${code}`;
}

function explain(error: unknown): string {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return `it needs more than ${LARGEST_HEAP} MB of memory`;
  }
  return `its thread failed: ${error instanceof Error ? error.message : String(error)}`;
}
