import iconv from "iconv-lite";
import type { ByteSource } from "./ByteSource.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A file in a zip, as the zip's directory describes it: what it says may be a lie. */
export interface ZipMember {
  readonly name: string;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  /** Bytes. */
  readonly packedSize: number;
  readonly size: number;
  /** Where its own header begins in the file. */
  readonly offset: number;
  /** True where another member claims the same bytes. */
  readonly overlaps: boolean;
}

/** The end record is 22 bytes and a comment of at most 65,535. */
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const END_MARK = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const MEMBER_MARK = 0x02014b50;
const MEMBER_SIZE = 46;
const LARGEST_DIRECTORY = 64 * 1024 * 1024;
const BROKEN = "the zip is broken: its directory cannot be read; fetch or save it again";

/**
 * The files that a zip's directory lists, without folders, sorted by name.
 *
 * @throws UnreadableFile if there is no such directory, or the zip is a zip64
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3
 */
export async function readZipDirectory(zip: ByteSource): Promise<readonly ZipMember[]> {
  const { size } = zip;
  const tail = await zip.read(Math.max(0, size - END_SIZE - LONGEST_COMMENT), size);
  const at = tail.lastIndexOf(END_MARK);
  if (at < 0 || at + END_SIZE > tail.length) throw new UnreadableFile(BROKEN);
  const count = tail.readUInt16LE(at + 10);
  const directorySize = tail.readUInt32LE(at + 12);
  const start = tail.readUInt32LE(at + 16);
  if (count === 0xffff || start === 0xffffffff)
    throw new UnreadableFile(
      "a zip of more than 4 GB or 65,534 files is not read: unpack it and give the folder",
    );
  if (start + directorySize > size || directorySize > LARGEST_DIRECTORY) throw new UnreadableFile(BROKEN);
  return listMembers(await zip.read(start, start + directorySize), count);
}

function listMembers(directory: Buffer, count: number): readonly ZipMember[] {
  const members: ZipMember[] = [];
  let at = 0;
  for (let i = 0; i < count; i += 1) {
    if (at + MEMBER_SIZE > directory.length || directory.readUInt32LE(at) !== MEMBER_MARK)
      throw new UnreadableFile(BROKEN);
    const flags = directory.readUInt16LE(at + 8);
    const nameEnd = at + MEMBER_SIZE + directory.readUInt16LE(at + 28);
    const name = directory.subarray(at + MEMBER_SIZE, nameEnd);
    members.push({
      name: (flags & 0x800) !== 0 || isAscii(name) ? name.toString("utf8") : iconv.decode(name, "cp437"),
      method: directory.readUInt16LE(at + 10),
      encrypted: (flags & 1) !== 0,
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
      overlaps: false,
    });
    at = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return markOverlaps(members)
    .filter(({ name }) => !/[/\\]$/u.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Members that share bytes make a small file unpack to anything (Fifield 2019): each byte belongs to one member. */
function markOverlaps(members: readonly ZipMember[]): readonly ZipMember[] {
  let free = 0;
  return [...members]
    .sort((a, b) => a.offset - b.offset)
    .map((member) => {
      const overlaps = member.offset < free;
      free = Math.max(free, member.offset + member.packedSize);
      return { ...member, overlaps };
    });
}
