import { accessSync, constants, existsSync, mkdirSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { DatabaseRefused } from "./DatabaseRefused.ts";

/** Two engines on one file in one process corrupt it without a word; DuckDB's lock is per process. */
const openFiles = new Set<string>();

/**
 * Claims a database file for this process, making its folder if need be.
 *
 * @returns the file's absolute path without symbolic links in its folder
 * @throws DatabaseRefused if this process has it open, or its folder cannot be made or written
 */
export function claimFile(path: string, readOnly: boolean): string {
  const file = readOnly ? existingFile(path) : writableFile(path);
  if (openFiles.has(file)) {
    throw new DatabaseRefused("open here", `${path} is already open in this process.`);
  }
  openFiles.add(file);
  return file;
}

export function releaseFile(file: string): void {
  openFiles.delete(file);
}

function existingFile(path: string): string {
  if (!existsSync(path)) {
    throw new DatabaseRefused(
      "missing",
      `There is no database at ${path}: make it with npm run ingest -- PATH --db ${path}`,
    );
  }
  return realpathSync(path);
}

function writableFile(path: string): string {
  const folder = dirname(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    const file = existsSync(path) ? realpathSync(path) : join(realpathSync(folder), basename(path));
    if (existsSync(file)) {
      accessSync(file, constants.W_OK);
    }
    if (existsSync(file) && statSync(file).isDirectory()) {
      throw new DatabaseRefused("foreign", `${path} is a folder: name a database file with --db FILE.`);
    }
    return file;
  } catch (cause) {
    if (cause instanceof DatabaseRefused) {
      throw cause;
    }
    throw new DatabaseRefused(
      "unwritable",
      `${path} cannot be written: choose a place you may write in with --db FILE.`,
      { cause },
    );
  }
}
