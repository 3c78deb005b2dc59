/** Bytes of a file or in memory, read by their place. */
export interface ByteSource {
  /** Bytes in all. */
  readonly size: number;
  /** The bytes from `start` to `end`, fewer where they end before. */
  read(start: number, end: number): Promise<Buffer>;
}
