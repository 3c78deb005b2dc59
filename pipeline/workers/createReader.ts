import { createThread, ThreadLost } from "./createThread.ts";
import type { Place, Portion } from "./Portion.ts";
import type { ReadingMessage, ReadingRequest } from "./readingThread.ts";
import type { ReadingTask } from "./readPortions.ts";
import { createShownPlace, readPlace, showPlace } from "./shownPlace.ts";

/** Files read in a thread of their own. */
export interface Reader {
  /** Starts reading before anybody asks. */
  begin(): void;
  /** The next portion, undefined after the last. */
  next(): Promise<Portion | undefined>;
  close(): Promise<void>;
}

const SCRIPT = new URL("./readingThread.ts", import.meta.url);

/**
 * Reads files in one thread; if one of them ends it or takes too long, the file is skipped with the reason
 * from the document on that was being read, and reading goes on in a new thread.
 */
export function createReader(
  files: readonly string[],
  options: { readonly silenceMs: number; readonly portionBytes: number; readonly background: boolean },
): Reader {
  let lost: ReadingTask["lost"] = [];
  let from: Place = { file: 0, events: 0, share: 0 };
  const shown = createShownPlace();
  let beginning: Promise<void> | undefined;
  let begun = false;
  const thread = createThread<ReadingMessage>(SCRIPT, {
    silenceMs: options.silenceMs,
    background: options.background,
  });

  function ask<Answer>(request: ReadingRequest, hear: (message: ReadingMessage) => Answer | undefined) {
    return thread.ask(request, (message: ReadingMessage) => {
      if (message.type === "failed") throw new Error(message.message);
      return hear(message);
    });
  }

  async function start(): Promise<void> {
    const task = { files, from, lost, portionBytes: options.portionBytes };
    showPlace(from, shown);
    await ask({ type: "begin", task, shown }, ({ type }) => type === "begun" || undefined);
    begun = true;
  }

  async function next(): Promise<Portion | undefined> {
    for (;;) {
      try {
        beginning ??= start();
        await beginning;
        const { portion } = await ask({ type: "next" }, (message) =>
          message.type === "portion" ? message : undefined,
        );
        if (portion) from = portion.place;
        return portion;
      } catch (error) {
        if (!(error instanceof ThreadLost) || !begun) throw error;
        begun = false;
        beginning = undefined;
        lost = [{ ...readPlace(shown), reason: error.message }, ...lost];
      }
    }
  }

  function begin(): void {
    beginning ??= start();
    // Whoever asks for the first portion is told.
    beginning.catch(() => undefined);
  }

  return { begin, next, close: thread.close };
}
