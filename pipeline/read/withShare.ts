import type { ByteSource } from "./ByteSource.ts";

/**
 * A table's bytes that tell how far they are read: 0 to 1. Of tables of text that is the second time, when they are
 * decoded.
 */
export function withShare(bytes: ByteSource, format: string, onShare?: (share: number) => void): ByteSource {
  const before = format === "parquet" ? 0 : bytes.size;
  let read = 0;
  onShare?.(0);
  return {
    size: bytes.size,
    async read(start, end) {
      const piece = await bytes.read(start, end);
      read += piece.length;
      onShare?.(Math.max(0, Math.min(1, (read - before) / bytes.size)));
      return piece;
    },
  };
}
