import { readFiles } from "../readFiles.ts";
import type { PackedSource, Place, Portion } from "./Portion.ts";
import { packSource } from "./packSource.ts";

export interface ReadingTask {
  readonly files: readonly string[];
  readonly from: Place;
  /** Files whose reading was lost: what comes after so many of its events is not tried again. */
  readonly lost: readonly { readonly file: number; readonly events: number; readonly reason: string }[];
  /** Packed bytes after which a portion is closed. */
  readonly portionBytes: number;
  /** Told before each event of a file is read. */
  readonly onPlace: (place: Place) => void;
}

/** Reads files into portions, from a place on; the last portion's place is the end of the list. */
export async function* readPortions({
  files,
  from,
  lost,
  portionBytes,
  onPlace,
}: ReadingTask): AsyncGenerator<Portion> {
  let sources: PackedSource[] = [];
  let skipped: { path: string; reason: string }[] = [];
  let length = 0;
  let began = performance.now();

  function close(place: Place): Portion {
    const portion = { sources, skipped, place, seconds: (performance.now() - began) / 1000 };
    [sources, skipped, length] = [[], [], 0];
    return portion;
  }

  for (const [file, path] of files.entries()) {
    if (file < from.file) continue;
    const loss = lost.find((lost) => lost.file === file);
    const behind = file === from.file ? from.events : 0;
    let events = 0;
    if (loss?.events !== 0) {
      onPlace({ file, events });
      for await (const event of readFiles([path])) {
        if (event.type === "file") continue;
        events += 1;
        if (events > behind && event.type === "source") {
          const { source } = event;
          const bytes = packSource(source);
          sources.push({ path: event.path, contentHash: source.contentHash, bytes });
          length += bytes.length;
        } else if (events > behind && event.type === "skipped") {
          skipped.push({ path: event.path, reason: event.reason });
        }
        if (length >= portionBytes) {
          yield close({ file, events });
          began = performance.now();
        }
        if (loss && events >= loss.events) break;
        onPlace({ file, events });
      }
    }
    if (loss) skipped.push({ path, reason: loss.reason });
  }
  yield close({ file: files.length, events: 0 });
}
