import { setImmediate } from "node:timers/promises";
import type { MessagePort } from "node:worker_threads";
import { createPart } from "../createPart.ts";
import type { StagedPart } from "../StagedPart.ts";
import type { Step, Stopwatch } from "../Stopwatch.ts";
import { matchPortion } from "../store/matchPortion.ts";
import type { Theme } from "../themes/Theme.ts";
import type { Tools } from "../tools.ts";
import { type ToolVersions, toolVersions } from "../toolVersions.ts";
import type { PackedSource } from "./Portion.ts";
import { unpackSource } from "./packSource.ts";

/** What a staging thread is asked: with what it works, to analyse and stage documents, or to match paragraphs of the store. */
export type StagingRequest =
  | { readonly type: "versions" }
  | ({ readonly type: "stage" } & StagingTask)
  /** Folder of a portion of stored paragraphs. */
  | { readonly type: "match"; readonly folder: string }
  | { readonly type: "close" };

export interface StagingTask {
  readonly sources: readonly PackedSource[];
  readonly folder: string;
  /** Number of the first document. */
  readonly first: number;
}

export type StagingMessage =
  | { readonly type: "versions"; readonly versions: ToolVersions; readonly themes: readonly Theme[] }
  /** The document with this index is taken up; that of the sources' length: they are being written. */
  | { readonly type: "began"; readonly index: number }
  | { readonly type: "staged"; readonly part: StagedPart }
  /** Mentions that were found. */
  | { readonly type: "matched"; readonly mentions: number }
  | { readonly type: "failed"; readonly message: string };

/** Answers a staging thread's questions; the tools are loaded once. */
export function serveStaging(port: MessagePort, tools: Promise<Tools>): void {
  let closed = false;
  const say = (message: StagingMessage) => port.postMessage(message);
  port.on("message", async (request: StagingRequest) => {
    try {
      if (request.type === "close") {
        closed = true;
        port.close();
      } else if (request.type === "versions") {
        const { matcher } = await tools;
        say({ type: "versions", versions: toolVersions(await tools), themes: matcher.themes });
      } else if (request.type === "match") {
        const { matcher } = await tools;
        say({ type: "matched", mentions: await matchPortion(request.folder, matcher) });
      } else {
        const part = await stage(request, await tools, async (index) => {
          say({ type: "began", index });
          // Lets a request to close in between two documents.
          await setImmediate();
          if (closed) throw new Error("closed");
        });
        say({ type: "staged", part });
      }
    } catch (error) {
      say({ type: "failed", message: error instanceof Error ? error.message : String(error) });
    }
  });
}

async function stage(
  { sources, folder, first }: StagingTask,
  tools: Tools,
  begin: (index: number) => Promise<void>,
): Promise<StagedPart> {
  const seconds: Partial<Record<Step, number>> = {};
  const stopwatch: Stopwatch = async (step, work) => {
    const began = performance.now();
    try {
      return await work();
    } finally {
      seconds[step] = (seconds[step] ?? 0) + (performance.now() - began) / 1000;
    }
  };
  const part = createPart(tools, stopwatch, first);
  for (const [index, { path, bytes }] of sources.entries()) {
    await begin(index);
    await part.add(path, unpackSource(bytes));
  }
  await begin(sources.length);
  return { ...(await part.stage(folder)), alreadyThere: [], remarks: [], share: 0, seconds };
}
