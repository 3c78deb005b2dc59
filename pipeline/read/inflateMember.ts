import { promisify } from "node:util";
import { constants, crc32, inflateRaw } from "node:zlib";
import type { ByteSource } from "./ByteSource.ts";
import { tooLarge } from "./readBytes.ts";
import type { ZipMember } from "./readZipDirectory.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

const HEADER_MARK = 0x04034b50;
const HEADER_SIZE = 30;
/** Bytes by which deflate may lengthen the shortest of texts, and more. */
const STORED_AS_IT_IS = 1024;
const LIES = "the zip lies about its size";

const unpack = promisify(inflateRaw);

/**
 * The bytes of a zip's member, held to what the zip's directory says of it: inflating stops at the first byte too many.
 *
 * @param limit most bytes it may hold
 * @throws UnreadableFile if it is encrypted, packed otherwise, larger, or not what the directory says
 */
export async function inflateMember(zip: ByteSource, member: ZipMember, limit: number): Promise<Uint8Array> {
  if (member.encrypted)
    throw new UnreadableFile("the file is encrypted: unpack the zip with its password and give the folder");
  if (member.method !== 0 && member.method !== 8)
    throw new UnreadableFile(
      `the file is packed by a method that is not read (${member.method}): unpack the zip and give the folder`,
    );
  if (member.size > limit) throw tooLarge(limit);
  if (member.overlaps)
    throw new UnreadableFile(
      "the zip is broken: two of its files claim the same bytes; fetch or save it again",
    );
  const header = await zip.read(member.offset, member.offset + HEADER_SIZE);
  if (header.length < HEADER_SIZE || header.readUInt32LE(0) !== HEADER_MARK)
    throw new UnreadableFile(
      "the zip is broken: the file is not where the directory says; fetch or save it again",
    );
  const start = member.offset + HEADER_SIZE + header.readUInt16LE(26) + header.readUInt16LE(28);
  const bytes =
    member.method === 0 ? await readStored(zip, member, start) : await inflate(zip, member, start);
  if (bytes.length !== member.size) throw new UnreadableFile(LIES);
  if (crc32(bytes) !== member.crc)
    throw new UnreadableFile("the file is damaged: its checksum differs; fetch the zip again");
  return bytes;
}

async function readStored(zip: ByteSource, member: ZipMember, start: number): Promise<Uint8Array> {
  if (member.packedSize !== member.size) throw new UnreadableFile(LIES);
  return zip.read(start, start + member.packedSize);
}

async function inflate(zip: ByteSource, member: ZipMember, start: number): Promise<Uint8Array> {
  // What deflate cannot make smaller it stores, at 5 bytes for each 65,535.
  if (member.packedSize > member.size + STORED_AS_IT_IS + member.size / 1000) throw new UnreadableFile(LIES);
  const packed = await zip.read(start, start + member.packedSize);
  try {
    return await unpack(packed, {
      maxOutputLength: Math.max(1, member.size),
      // A member cut short is told by its size.
      finishFlush: constants.Z_SYNC_FLUSH,
    });
  } catch (error) {
    const tooMuch = error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    throw new UnreadableFile(
      tooMuch ? LIES : "the file is damaged: it cannot be unpacked; fetch the zip again",
    );
  }
}
