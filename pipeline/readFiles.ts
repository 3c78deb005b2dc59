import { basename } from "node:path";
import { createListedFacts, type ListedFacts } from "./read/facts/createListedFacts.ts";
import { isSkipped, readSources } from "./read/readSources.ts";
import type { SourceDocument } from "./read/SourceDocument.ts";
import { withBytes } from "./read/withBytes.ts";
import { reasonFor } from "./reasonFor.ts";

/** What comes out of files, in their order: documents, what is skipped, remarks, and the end of each file. */
export type ReadEvent =
  | {
      readonly type: "source";
      readonly path: string;
      readonly source: SourceDocument;
      readonly share: number;
    }
  | { readonly type: "skipped"; readonly path: string; readonly reason: string; readonly share: number }
  | { readonly type: "remark"; readonly path: string; readonly warning: string; readonly share: number }
  | { readonly type: "file" };

/**
 * Reads files one after the other; one that cannot be read is skipped with its reason.
 *
 * Events carry the share of their file's bytes that is read, 0 to 1.
 *
 * @param listed what `metadata.csv` tells, of all files that are taken in together (`listFacts`)
 * @param onRead told again and again while a file is read of which nothing comes out yet
 */
export async function* readFiles(
  files: readonly string[],
  listed = listFacts(files),
  onRead?: () => void,
): AsyncGenerator<ReadEvent> {
  for (const path of files) {
    let share = 1;
    let remarks: { readonly path: string; readonly warning: string }[] = [];
    const onShare = (read: number) => {
      share = read;
      onRead?.();
    };
    const onRemark = (about: string, warning: string) => {
      remarks.push({ path: about, warning });
    };
    function* told(): Generator<ReadEvent> {
      for (const remark of remarks) yield { type: "remark", ...remark, share };
      remarks = [];
    }
    try {
      for await (const source of readSources(path, { onShare, onRemark, listed })) {
        yield* told();
        if (isSkipped(source)) yield { type: "skipped", path: source.path, reason: source.reason, share };
        else yield { type: "source", path: pathOf(source, path), source, share };
      }
    } catch (error) {
      yield { type: "skipped", path, reason: reasonFor(error), share };
    }
    yield* told();
    yield { type: "file" };
  }
}

/** What the `metadata.csv` among files tells about the others. */
export function listFacts(files: readonly string[]): ListedFacts {
  return createListedFacts(files, withBytes);
}

/** A document out of a zip or table is named by both, as the reader names those that it skips. */
function pathOf({ name }: SourceDocument, path: string): string {
  const file = basename(path);
  if (name === file) return path;
  return name.startsWith(`${file}!`) ? `${path}${name.slice(file.length)}` : `${path}!${name}`;
}
