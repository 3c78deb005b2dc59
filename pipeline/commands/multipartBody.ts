import { randomUUID } from "node:crypto";
import { open } from "node:fs/promises";

export interface FileToSend {
  /** Where it lies, and what it is called in reports. */
  readonly path: string;
  /** Those of one folder have the same number. */
  readonly folder: number;
}

export interface MultipartOptions {
  /** Told of each file that cannot be opened, which is left out. */
  readonly unreadable: (file: FileToSend, error: unknown) => void;
  /** Breaks the body off; once it has gone out whole, nothing. */
  readonly signal: AbortSignal;
}

/**
 * Files as the body of a multipart request, read bit by bit while it is sent.
 *
 * @returns the content type that goes with it, and the bytes
 */
export function multipartBody(
  files: readonly FileToSend[],
  options: MultipartOptions,
): { readonly type: string; readonly chunks: AsyncIterable<Uint8Array> } {
  const boundary = `themeline-${randomUUID()}`;
  return { type: `multipart/form-data; boundary=${boundary}`, chunks: chunksOf(files, boundary, options) };
}

async function* chunksOf(
  files: readonly FileToSend[],
  boundary: string,
  { unreadable, signal }: MultipartOptions,
): AsyncGenerator<Uint8Array> {
  for (const file of files) {
    const handle = await open(file.path, "r").catch((error: unknown) => unreadable(file, error));
    if (!handle) continue;
    try {
      yield bytesOf(
        `--${boundary}\r\nContent-Disposition: form-data; name="files-${file.folder}"; ` +
          `filename="${escapeName(file.path)}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
      );
      for await (const bytes of handle.createReadStream()) {
        signal.throwIfAborted();
        yield bytes;
      }
      yield bytesOf("\r\n");
    } finally {
      await handle.close();
    }
  }
  yield bytesOf(`--${boundary}--\r\n`);
}

/** As browsers do. */
function escapeName(path: string): string {
  return path.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function bytesOf(text: string): Uint8Array {
  return Buffer.from(text, "utf8");
}
