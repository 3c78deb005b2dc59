import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, sep } from "node:path";
import { isPassedOver, isSidecar } from "./isPassedOver.ts";

/** The files to read, and what was named or found but cannot be read, each with its reason. */
export interface FileList {
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
}

export interface SkippedPath {
  readonly path: string;
  readonly reason: string;
}

/**
 * Every file named, and every file in the folders named and their subfolders, each once, sorted within a folder.
 *
 * In folders, hidden files and folders and README.md are not documents and are passed over; so are sidecars
 * (`metadata-77.jsonl`) everywhere. A symbolic link is followed only where it stays inside the folder given.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const files = new Map<string, string>();
  const skipped: SkippedPath[] = [];
  for (const path of paths) await listPath(path, files, skipped);
  return { files: [...files.values()], skipped };
}

type Found = Map<string, string>;

async function listPath(path: string, files: Found, skipped: SkippedPath[]): Promise<void> {
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined) {
    skipped.push({ path, reason: "no such file or folder" });
    return;
  }
  const entry = await stat(real);
  if (entry.isFile()) addFile(path, real, files);
  else if (entry.isDirectory()) await walk(path, { root: real, walked: new Set([real]) }, files, skipped);
  else skipped.push({ path, reason: "neither a file nor a folder" });
}

interface Walk {
  readonly root: string;
  /** Real paths of the folders entered: a link back to one of them is a circle. */
  readonly walked: Set<string>;
}

async function walk(folder: string, state: Walk, files: Found, skipped: SkippedPath[]): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) {
    skipped.push({ path: folder, reason: "no permission to read the folder: allow it, or copy the folder" });
    return;
  }
  for (const entry of entries.filter(isDocument).sort(byName)) {
    const path = join(folder, entry.name);
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) skipped.push({ path, reason: "the link leads nowhere" });
    else if (!isInside(real, state.root))
      skipped.push({ path, reason: "the link leads out of the folder: give what it leads to" });
    else await visit(path, real, state, files, skipped);
  }
}

async function visit(path: string, real: string, state: Walk, files: Found, skipped: SkippedPath[]) {
  const entry = await stat(real);
  if (entry.isFile()) addFile(path, real, files);
  else if (!entry.isDirectory()) skipped.push({ path, reason: "neither a file nor a folder" });
  else if (!state.walked.has(real)) {
    state.walked.add(real);
    await walk(path, state, files, skipped);
  }
}

function addFile(path: string, real: string, files: Found): void {
  if (!files.has(real) && !isSidecar(basename(path))) files.set(real, path);
}

function isDocument(entry: Dirent): boolean {
  return !isPassedOver(entry.name);
}

function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`);
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
