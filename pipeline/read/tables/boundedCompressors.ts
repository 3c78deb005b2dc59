import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { Compressors } from "hyparquet";

/** Largest page that is unpacked, in bytes. */
const LARGEST_PAGE = 256 * 1024 * 1024;
/** A block of zstd holds at most so many bytes. */
const ZSTD_BLOCK = 128 * 1024;

/** Unpackers of Parquet's pages that stop at what the page's header says, and at a bound for all pages. */
export async function boundedCompressors(): Promise<Compressors> {
  const { compressors } = await import("hyparquet-compressors");
  const { SNAPPY, LZ4, LZ4_RAW, ZSTD } = compressors;
  const bounded = (unpack: Compressors["SNAPPY"]) => (packed: Uint8Array, length: number) => {
    if (unpack === undefined || length > LARGEST_PAGE) throw new RangeError(`a page of ${length} bytes`);
    return unpack(packed, length);
  };
  const zlib = (unpack: typeof gunzipSync) =>
    bounded((packed, length) => unpack(packed, { maxOutputLength: Math.max(1, length) }));
  return {
    ...(SNAPPY && { SNAPPY: bounded(SNAPPY) }),
    ...(LZ4 && { LZ4: bounded(LZ4) }),
    ...(LZ4_RAW && { LZ4_RAW: bounded(LZ4_RAW) }),
    GZIP: zlib(gunzipSync),
    BROTLI: zlib(brotliDecompressSync),
    ZSTD: bounded((packed, length) => {
      if (mostUnpacked(packed) > LARGEST_PAGE) throw new RangeError("a page that unpacks without end");
      return ZSTD?.(packed, length) ?? new Uint8Array();
    }),
  };
}

/**
 * Most bytes that a zstd frame may unpack to: what it says itself, else by the number of its blocks.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8878, 3.1.1
 */
function mostUnpacked(packed: Uint8Array): number {
  const view = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
  const descriptor = view[4] ?? 0;
  const single = (descriptor & 0x20) !== 0;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
  let at = 5 + (single ? 0 : 1) + dictionary;
  if (sizeBytes === 8) return Number(view.readBigUInt64LE(at));
  if (sizeBytes > 0) return view.readUIntLE(at, sizeBytes) + (sizeBytes === 2 ? 256 : 0);
  let most = 0;
  for (let last = false; !last && at + 3 <= view.length; ) {
    const header = view.readUIntLE(at, 3);
    last = (header & 1) === 1;
    // A block that repeats one byte is one byte long.
    at += 3 + (((header >> 1) & 3) === 1 ? 1 : header >> 3);
    most += ZSTD_BLOCK;
  }
  return most;
}
