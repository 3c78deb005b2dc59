import type { ByteSource } from "./ByteSource.ts";
import { inflateMember } from "./inflateMember.ts";
import type { ZipMember } from "./readZipDirectory.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A zip's member: its bytes, or why it cannot be read. */
export interface UnpackedMember {
  /** Path inside the zip, as written: for people, never used to open anything. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly reason?: string;
  /** Of the packed bytes of all these members, those up to the end of this one: 0 to 1. */
  readonly share: number;
}

/** Most bytes that a zip may unpack to, in all. */
const MOST_UNPACKED = 4 * 1024 * 1024 * 1024;

/**
 * Members of a zip, one after the other, in the order of their names; at most one is in memory.
 *
 * @param limitOf most bytes that a member of this name may hold
 * @param refuse why a member of this name is not even unpacked
 * @throws UnreadableFile if they unpack to more than 4 GB in all
 */
export async function* readZip(
  zip: ByteSource,
  members: readonly ZipMember[],
  limitOf: (name: string) => number,
  refuse: (name: string) => string | undefined,
): AsyncGenerator<UnpackedMember> {
  if (members.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED)
    throw new UnreadableFile("the zip unpacks to more than 4 GB: unpack it and give the folder");
  const all = members.reduce((sum, { packedSize }) => sum + packedSize, 0);
  let read = 0;
  for (const member of members) {
    const { name } = member;
    read += member.packedSize;
    const share = all > 0 ? read / all : 1;
    const reason = refuse(name);
    if (reason !== undefined) yield { name, reason, share };
    else yield { name, share, ...(await unpack(zip, member, limitOf(name))) };
  }
}

async function unpack(zip: ByteSource, member: ZipMember, limit: number) {
  try {
    return { bytes: await inflateMember(zip, member, limit) };
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason };
    throw error;
  }
}
