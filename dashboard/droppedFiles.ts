import type { PickedFile } from "./jobs.ts";

/** The files of a drop, those inside dropped folders too where the browser lets them be read. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<readonly PickedFile[]> {
  // The entries are gone as soon as this turn of the event loop is over.
  const entries = [...items].flatMap((item) => (item.kind === "file" ? [item.webkitGetAsEntry?.()] : []));
  if (entries.some((entry) => !entry)) return pickedFiles(files);
  const found = await Promise.all(entries.map((entry) => (entry ? walk(entry) : [])));
  return found.flat();
}

/** The files of an input. */
export function pickedFiles(files: Iterable<File>): readonly PickedFile[] {
  return [...files].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
}

async function walk(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((done, fail) => entry.file(done, fail));
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const inside: FileSystemEntry[] = [];
  for (;;) {
    // A reader gives about a hundred entries at a time, and none at the end.
    const some = await new Promise<FileSystemEntry[]>((done, fail) => reader.readEntries(done, fail));
    if (some.length === 0) break;
    inside.push(...some);
  }
  const found = await Promise.all(inside.map(walk));
  return found.flat();
}
