import { once, setMaxListeners } from "node:events";
import { createWriteStream, mkdirSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";
import { createPlaces } from "./createPlaces.ts";
import { shownName } from "./safeName.ts";
import { BOUNDS, type Bounds, uploadRefusal, uploadRefusals } from "./uploadRefusals.ts";

/** Files of one request as they were written, in the order in which they came. */
export interface ReceivedFiles {
  /** Holds nothing else. */
  readonly folder: string;
  readonly files: readonly ReceivedFile[];
}

export interface ReceivedFile {
  /** As it was sent, for people. */
  readonly name: string;
  readonly path: string;
}

export interface ReceiveOptions {
  readonly bounds?: Bounds;
  /** Makes the new file at a path. */
  readonly open?: (path: string) => Writable;
}

/** Files that are written at the same time, the small ones of a piece aside. */
const MOST_OPEN = 4;
/** Bytes of the body that are looked through at a time. */
const PIECE = 8192;

/**
 * Writes the files of a multipart request into a new folder, as they come; of a request that is refused, breaks off
 * or does not fit on the disk nothing stays.
 *
 * @param parent where the folder is made
 * @throws Refusal that says what is wrong: 400, 413 beyond the bounds, 415, 507 if the disk is full
 */
export async function receiveFiles(
  request: Request,
  parent: string,
  { bounds = BOUNDS, open = openNew }: ReceiveOptions = {},
): Promise<ReceivedFiles> {
  if (Number(request.headers.get("content-length")) > bounds.bytes) throw uploadRefusals.tooLarge(bounds);
  const parser = createParser(request, bounds);
  const folder = await mkdtemp(join(parent, "job-"));
  try {
    const files = await receiveInto(folder, request, parser, { bounds, open });
    if (files.length === 0) throw uploadRefusals.noFiles();
    return { folder, files };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw uploadRefusal(error);
  }
}

function createParser(request: Request, { files }: Bounds): InstanceType<typeof Busboy> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^multipart\/form-data\s*;.*boundary=/iu.test(type)) throw uploadRefusals.notMultipart();
  try {
    return new Busboy({
      headers: { "content-type": type },
      preservePath: true,
      limits: { files, fields: 1, parts: files + 1, fieldSize: 100 },
    });
  } catch {
    throw uploadRefusals.brokenOff();
  }
}

async function receiveInto(
  folder: string,
  request: Request,
  parser: InstanceType<typeof Busboy>,
  { bounds, open }: Required<ReceiveOptions>,
): Promise<readonly ReceivedFile[]> {
  const stop = new AbortController();
  setMaxListeners(0, stop.signal);
  const fail = (error: unknown) => stop.abort(error);
  const place = createPlaces(folder);
  const files: ReceivedFile[] = [];
  const folders = new Set<string>();
  const writes = new Set<Promise<void>>();

  function take(part: string, stream: BusboyFileStream, sent: string | undefined): void {
    const number = /^files(?:-(\d{1,5}))?$/u.exec(part);
    if (number === null) throw uploadRefusals.unknownPart(part);
    // A form whose file box was left empty sends a file without a name.
    if (!sent) {
      stream.resume();
      return;
    }
    const path = place(Number(number[1] ?? 0), sent);
    makeFolder(dirname(path));
    files.push({ name: shownName(sent), path });
    const write = pipeline(stream, open(path), { signal: stop.signal }).catch(fail);
    writes.add(write);
    void write.then(() => writes.delete(write));
  }

  function makeFolder(path: string): void {
    if (!folders.has(path)) mkdirSync(path, { recursive: true, mode: 0o700 });
    folders.add(path);
  }

  parser.on("file", (part, stream, sent) => {
    // Beside the pipeline's own, which is taken off with the stream's end.
    stream.on("error", fail);
    try {
      take(String(part), stream, sent);
    } catch (error) {
      fail(error);
    }
  });
  parser.on("field", (part) => fail(uploadRefusals.unknownPart(String(part))));
  parser.on("filesLimit", () => fail(uploadRefusals.tooMany(bounds)));
  parser.on("error", fail);
  request.signal.addEventListener("abort", () => fail(uploadRefusals.brokenOff()), { once: true });
  try {
    const finished = once(parser, "finish", { signal: stop.signal });
    finished.catch(fail);
    for await (const bytes of readBody(request, bounds, stop.signal)) {
      if (!parser.write(bytes)) await once(parser, "drain", { signal: stop.signal });
      while (writes.size > MOST_OPEN) await Promise.race(writes);
      stop.signal.throwIfAborted();
    }
    parser.end();
    await finished;
    await Promise.all(writes);
    stop.signal.throwIfAborted();
    return files;
  } catch (error) {
    fail(error);
    await Promise.all(writes);
    throw stop.signal.reason;
  }
}

/** The body in pieces so small that the many files that one may hold keep nobody waiting. */
async function* readBody({ body }: Request, bounds: Bounds, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  const leave = () => void reader?.cancel().catch(() => undefined);
  signal.addEventListener("abort", leave, { once: true });
  let received = 0;
  for (;;) {
    const chunk = await reader?.read();
    signal.throwIfAborted();
    if (chunk?.value === undefined) return;
    received += chunk.value.length;
    if (received > bounds.bytes) throw uploadRefusals.tooLarge(bounds);
    for (let at = 0; at < chunk.value.length; at += PIECE) yield chunk.value.subarray(at, at + PIECE);
  }
}

function openNew(path: string): Writable {
  return createWriteStream(path, { flags: "wx", mode: 0o600 });
}
