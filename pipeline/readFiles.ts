import { basename } from "node:path";
import { isSkipped, readSources } from "./read/readSources.ts";
import type { SourceDocument } from "./read/SourceDocument.ts";
import { reasonFor } from "./reasonFor.ts";

/** What comes out of files, in their order: documents, what is skipped, and the end of each file. */
export type ReadEvent =
  | {
      readonly type: "source";
      readonly path: string;
      readonly source: SourceDocument;
      readonly share: number;
    }
  | { readonly type: "skipped"; readonly path: string; readonly reason: string; readonly share: number }
  | { readonly type: "file" };

/**
 * Reads files one after the other; one that cannot be read is skipped with its reason.
 *
 * Events carry the share of their file's bytes that is read, 0 to 1.
 */
export async function* readFiles(files: readonly string[]): AsyncGenerator<ReadEvent> {
  for (const path of files) {
    let share = 1;
    const onShare = (read: number) => {
      share = read;
    };
    try {
      for await (const source of readSources(path, { onShare })) {
        if (isSkipped(source)) yield { type: "skipped", path: source.path, reason: source.reason, share };
        else yield { type: "source", path: pathOf(source, path), source, share };
      }
    } catch (error) {
      yield { type: "skipped", path, reason: reasonFor(error), share };
    }
    yield { type: "file" };
  }
}

/** A document out of a zip is named by both, as the reader names those that it skips. */
function pathOf(source: SourceDocument, path: string): string {
  return source.name === basename(path) ? path : `${path}!${source.name}`;
}
