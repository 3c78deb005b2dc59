import type { StagedPart } from "../StagedPart.ts";
import type { Theme } from "../themes/Theme.ts";
import type { ToolVersions } from "../toolVersions.ts";
import { createThread, ThreadLost } from "./createThread.ts";
import type { StagingMessage, StagingRequest, StagingTask } from "./serveStaging.ts";

/** A thread with models and themes of its own that analyses documents and stages them. */
export interface Stager {
  begin(): Promise<{ readonly versions: ToolVersions; readonly themes: readonly Theme[] }>;
  /**
   * Analyses and stages documents; one that ends the thread or takes too long is skipped with the reason.
   *
   * @throws Error if the thread cannot load its models or write its files
   */
  stage(task: StagingTask): Promise<StagedPart>;
  /** Matches a portion of the store's paragraphs (`matchPortion`). */
  match(folder: string): Promise<number>;
  close(): Promise<void>;
}

/** @param script the thread's module, which calls `serveStaging` */
export function createStager(
  script: URL,
  options: { readonly silenceMs: number; readonly background: boolean },
): Stager {
  const thread = createThread<StagingMessage>(script, options);

  function ask<Answer>(request: StagingRequest, hear: (message: StagingMessage) => Answer | undefined) {
    return thread.ask(request, (message: StagingMessage) => {
      if (message.type === "failed") throw new Error(message.message);
      return hear(message);
    });
  }

  function begin() {
    return ask({ type: "versions" }, (message) => (message.type === "versions" ? message : undefined));
  }

  function match(folder: string): Promise<number> {
    return ask({ type: "match", folder }, (message) =>
      message.type === "matched" ? message.mentions : undefined,
    );
  }

  async function stage(task: StagingTask): Promise<StagedPart> {
    const skipped: { path: string; reason: string }[] = [];
    let { sources } = task;
    for (;;) {
      let taken = -1;
      try {
        const part = await ask({ type: "stage", ...task, sources }, (message) => {
          if (message.type === "began") taken = message.index;
          return message.type === "staged" ? message.part : undefined;
        });
        return { ...part, skipped: [...skipped, ...part.skipped] };
      } catch (error) {
        const lost = sources[taken];
        if (!(error instanceof ThreadLost) || lost === undefined) throw error;
        skipped.push({ path: lost.path, reason: error.message });
        sources = sources.filter((source) => source !== lost);
      }
    }
  }

  return { begin, stage, match, close: thread.close };
}
