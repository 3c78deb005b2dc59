import { basename } from "node:path";
import { isSkipped, readSources } from "./read/readSources.ts";
import type { SourceDocument } from "./read/SourceDocument.ts";
import { reasonFor } from "./reasonFor.ts";

/** What comes out of files, in their order: documents, what is skipped, and the end of each file. */
export type ReadEvent =
  | { readonly type: "source"; readonly path: string; readonly source: SourceDocument }
  | { readonly type: "skipped"; readonly path: string; readonly reason: string }
  | { readonly type: "file" };

/** Reads files one after the other; one that cannot be read is skipped with its reason. */
export async function* readFiles(files: readonly string[]): AsyncGenerator<ReadEvent> {
  for (const path of files) {
    try {
      for await (const source of readSources(path)) {
        if (isSkipped(source)) yield { type: "skipped", path: source.path, reason: source.reason };
        else yield { type: "source", path: pathOf(source, path), source };
      }
    } catch (error) {
      yield { type: "skipped", path, reason: reasonFor(error) };
    }
    yield { type: "file" };
  }
}

/** A document out of a zip is named by both, as the reader names those that it skips. */
function pathOf(source: SourceDocument, path: string): string {
  return source.name === basename(path) ? path : `${path}!${source.name}`;
}
