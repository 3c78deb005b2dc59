import { listFacts, readFiles } from "../readFiles.ts";
import type { PackedSource, Place, Portion } from "./Portion.ts";
import { packSource } from "./packSource.ts";

export interface ReadingTask {
  readonly files: readonly string[];
  readonly from: Place;
  /** Files whose reading was lost: what comes after so many of its events is not tried again. */
  readonly lost: readonly { readonly file: number; readonly events: number; readonly reason: string }[];
  /** Packed bytes after which a portion is closed; fewer towards the end of the last file. */
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
  let remarks: { path: string; warning: string }[] = [];
  const listed = listFacts(files);
  let [length, all] = [0, 0];
  let began = performance.now();

  function close(place: Place): Portion {
    const portion = { sources, skipped, remarks, place, seconds: (performance.now() - began) / 1000 };
    [sources, skipped, remarks, length] = [[], [], [], 0];
    return portion;
  }

  for (const [file, path] of files.entries()) {
    if (file < from.file) continue;
    const loss = lost.find((lost) => lost.file === file);
    const behind = file === from.file ? from.events : 0;
    let [events, share] = [0, 0];
    if (loss?.events !== 0) {
      onPlace({ file, events, share });
      const tellPlace = () => onPlace({ file, events, share });
      for await (const event of readFiles([path], listed, tellPlace)) {
        if (event.type === "file") continue;
        events += 1;
        share = event.share;
        if (events > behind && event.type === "source") {
          const { source } = event;
          const bytes = packSource(source);
          sources.push({ path: event.path, contentHash: source.contentHash, bytes });
          length += bytes.length;
          all += bytes.length;
        } else if (events > behind && event.type === "skipped") {
          skipped.push({ path: event.path, reason: event.reason });
        } else if (events > behind && event.type === "remark") {
          remarks.push({ path: event.path, warning: event.warning });
        }
        if (length >= portionLimit(portionBytes, all, (file + share) / files.length)) {
          yield close({ file, events, share });
          began = performance.now();
        }
        if (loss && events >= loss.events) break;
        onPlace({ file, events, share });
      }
    }
    if (loss) skipped.push({ path, reason: loss.reason });
  }
  yield close({ file: files.length, events: 0, share: 0 });
}

/** The last portion is an eighth of a full one. */
const SMALLEST = 1 / 8;
/** What is left is cut into so many portions at least. */
const PORTIONS_LEFT = 4;

/** Portions grow smaller towards the end, so that no thread is left to work alone for long. */
function portionLimit(portionBytes: number, read: number, share: number): number {
  const left = share > 0 ? read / share - read : Number.POSITIVE_INFINITY;
  return Math.min(portionBytes, Math.max(portionBytes * SMALLEST, left / PORTIONS_LEFT));
}
