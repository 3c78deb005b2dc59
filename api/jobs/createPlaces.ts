import { join } from "node:path";
import { safeName } from "./safeName.ts";

/** Longest way of folders that is kept, in bytes, and in folders: all paths have to be short enough for every system. */
const LONGEST_WAY = 400;
const DEEPEST = 20;

/**
 * Gives each file that is sent a path of its own: those sent with folders lie in the same folders, so that a table finds
 * the files below it that it tells about; of the others those of one folder number lie beside each other. A name that
 * has been there before in its folder lies apart.
 *
 * @param folder below which all of them lie
 */
export function createPlaces(folder: string): (number: number, sent: string) => string {
  const twins = new Map<string, number>();
  const files = new Set<string>();
  const folders = new Set<string>();

  const isFree = (way: readonly string[], name: string) =>
    !folders.has(keyOf([...way, name])) &&
    !files.has(keyOf([...way, name])) &&
    !waysOf(way).some((one) => files.has(one));

  return (number, sent) => {
    const name = safeName(sent);
    const [first = String(number), ...rest] = foldersOf(sent);
    const key = keyOf([first, ...rest, name]);
    for (let apart = twins.get(key) ?? 0; ; apart += 1) {
      const way = [apart === 0 ? first : `${first}-${apart}`, ...rest];
      if (!isFree(way, name)) continue;
      twins.set(key, apart + 1);
      files.add(keyOf([...way, name]));
      for (const one of waysOf(way)) folders.add(one);
      return join(folder, ...way, name);
    }
  };
}

/** The folders of a name that is sent, below one of our own; none where a file system might take one for another. */
function foldersOf(sent: string): readonly string[] {
  const parts = sent.split(/[/\\]/u).slice(0, -1);
  const named = parts[0] === "" ? parts.slice(1) : parts;
  const isSafe = (part: string) => safeName(part) === part && /^[^:*?"<>|]*[^:*?"<>|. ]$/u.test(part);
  if (named.length === 0 || named.length > DEEPEST || !named.every(isSafe)) return [];
  return Buffer.byteLength(named.join("/")) > LONGEST_WAY ? [] : ["sent", ...named];
}

/** The keys of a folder and of all that it lies in. */
function waysOf(way: readonly string[]): readonly string[] {
  return way.map((_, i) => keyOf(way.slice(0, i + 1)));
}

/** Some file systems take names for the same that differ in case or in the writing of accents. */
function keyOf(parts: readonly string[]): string {
  return parts.join("/").normalize("NFC").toLowerCase();
}
