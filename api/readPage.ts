import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";

/** A file of the built page, held in memory. */
export interface PageFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

/**
 * Reads the built page, so that no request ever reaches the file system.
 *
 * @returns its files by their path in a URL: `/index.html`, `/assets/main-3f2a.js`
 * @throws if the folder cannot be read
 */
export function readPage(folder: string): ReadonlyMap<string, PageFile> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    files.map((file) => {
      const body = new Uint8Array(readFileSync(file));
      const etag = createHash("sha256").update(body).digest("base64url").slice(0, 27);
      const type = TYPES[extname(file).toLowerCase()] ?? "application/octet-stream";
      return [`/${relative(folder, file).replaceAll(sep, "/")}`, { body, type, etag }];
    }),
  );
}
