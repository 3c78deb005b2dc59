/** Named byte ranges of a model file. */
export type Sections = ReadonlyMap<string, Uint8Array>;

const ENCODER = new TextEncoder();
const DECODER = new TextDecoder();

/** Writes sections into one buffer: length of the table (uint32, little-endian), table as JSON, bytes in order. */
export function formatSections(sections: Sections): Uint8Array {
  const table = ENCODER.encode(JSON.stringify([...sections].map(([name, bytes]) => [name, bytes.length])));
  const size = [...sections.values()].reduce((sum, bytes) => sum + bytes.length, 4 + table.length);
  const file = new Uint8Array(size);
  new DataView(file.buffer).setUint32(0, table.length, true);
  file.set(table, 4);
  let at = 4 + table.length;
  for (const bytes of sections.values()) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/**
 * Reads what `formatSections` wrote; every section is a copy of its own, aligned for typed arrays.
 *
 * @throws Error if the buffer is not such a file
 */
export function parseSections(file: Uint8Array): Sections {
  const tableLength = new DataView(file.buffer, file.byteOffset).getUint32(0, true);
  const table: unknown = JSON.parse(DECODER.decode(file.subarray(4, 4 + tableLength)));
  if (!Array.isArray(table)) throw new Error("model file without a table of sections");
  const sections = new Map<string, Uint8Array>();
  let at = 4 + tableLength;
  for (const entry of table) {
    const [name, length]: [unknown, unknown] = entry;
    if (typeof name !== "string" || typeof length !== "number")
      throw new Error(`bad section: ${String(name)}`);
    sections.set(name, new Uint8Array(file.subarray(at, at + length)));
    at += length;
  }
  if (at !== file.length) throw new Error(`model file of ${file.length} bytes where its table says ${at}`);
  return sections;
}

/** @throws Error if the file has no section of that name */
export function section(sections: Sections, name: string): Uint8Array {
  const bytes = sections.get(name);
  if (bytes === undefined) throw new Error(`model file without section: ${name}`);
  return bytes;
}

export function bytesOf(array: Uint16Array | Uint32Array | Int32Array | Int8Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

export function uint16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 2);
}

export function uint32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

export function jsonBytes(value: unknown): Uint8Array {
  return ENCODER.encode(JSON.stringify(value));
}

/** Strings one a line, as small models keep their tables. */
export function lines(bytes: Uint8Array): readonly string[] {
  const text = DECODER.decode(bytes);
  return text === "" ? [] : text.split("\n");
}

export function lineBytes(strings: Iterable<string>): Uint8Array {
  return ENCODER.encode([...strings].join("\n"));
}
