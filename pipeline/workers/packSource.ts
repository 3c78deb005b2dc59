import { deserialize, serialize } from "node:v8";
import type { SourceDocument } from "../read/SourceDocument.ts";

/** A document in V8's serial form, in memory that threads share. */
export function packSource(source: SourceDocument): Uint8Array {
  const packed = serialize(source);
  const bytes = new Uint8Array(new SharedArrayBuffer(packed.length));
  bytes.set(packed);
  return bytes;
}

/** The document that was packed by `packSource` in another thread. */
export function unpackSource(bytes: Uint8Array): SourceDocument {
  return deserialize(bytes);
}
