import type { ByteSource } from "./ByteSource.ts";

/** Bytes in memory, read without being copied. */
export function bytesInMemory(bytes: Uint8Array): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    size: buffer.length,
    async read(start, end) {
      return buffer.subarray(Math.min(start, buffer.length), Math.max(start, end));
    },
  };
}
