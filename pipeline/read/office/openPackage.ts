import { bytesInMemory } from "../bytesInMemory.ts";
import { decodeText } from "../decodeText.ts";
import { inflateMember } from "../inflateMember.ts";
import { readZipDirectory } from "../readZipDirectory.ts";
import { UnreadableFile } from "../UnreadableFile.ts";

/** The members of an Office, OpenDocument or EPUB file, inflated one by one as they are asked for. */
export interface OfficePackage {
  /** Paths of all members, sorted. */
  readonly names: readonly string[];
  /**
   * A member's text; nothing for one that is not there. Pictures are never inflated, as nobody asks for them.
   *
   * @throws UnreadableFile if it is too large, alone or with those read before, or not what the zip says of it
   */
  readText(name: string): Promise<string | undefined>;
  /** A member's bytes, within the same bounds. */
  readBytes(name: string): Promise<Uint8Array | undefined>;
}

const MEGABYTE = 1024 * 1024;
/** The XML of a text of 2,000 pages has about 50 MB. */
const BOUNDS = { member: 64 * MEGABYTE, all: 128 * MEGABYTE };

/**
 * Opens the zip that such a file is.
 *
 * @param bounds most bytes of one member, and of all that are read
 * @throws UnreadableFile if the bytes are no zip, or its directory is broken
 */
export async function openPackage(bytes: Uint8Array, bounds = BOUNDS): Promise<OfficePackage> {
  const zip = bytesInMemory(bytes);
  const members = new Map((await readZipDirectory(zip)).map((member) => [member.name, member]));
  let left = bounds.all;
  const readBytes = async (name: string) => {
    const member = members.get(name);
    if (member === undefined) return undefined;
    const inflated = await inflateMember(zip, member, bounds.member);
    left -= inflated.length;
    if (left < 0) throw new UnreadableFile("the file unpacks to more than it may: it holds no ordinary text");
    return inflated;
  };
  return {
    names: [...members.keys()],
    readBytes,
    async readText(name) {
      const inflated = await readBytes(name);
      return inflated && decodeText(inflated).text;
    },
  };
}
