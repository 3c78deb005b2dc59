import { type FileHandle, open } from "node:fs/promises";
import { inflateMember } from "./inflateMember.ts";
import { explainFailure } from "./readBytes.ts";
import { readZipDirectory, type ZipMember } from "./readZipDirectory.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A zip's member: its bytes, or why it cannot be read. */
export interface UnpackedMember {
  /** Path inside the zip, as written: for people, never used to open anything. */
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly reason?: string;
  /** Of the packed bytes of all members that are wanted, those up to the end of this one: 0 to 1. */
  readonly share: number;
}

/**
 * The members of a zip, one after the other, in the order of their names; at most one is in memory.
 *
 * @param wanted false for the names of members to pass over
 * @param limitOf most bytes that a member of this name may hold
 * @throws UnreadableFile if the file is no zip, or its directory is broken
 */
export async function* readZip(
  path: string,
  wanted: (name: string) => boolean,
  limitOf: (name: string) => number,
): AsyncGenerator<UnpackedMember> {
  let file: FileHandle;
  try {
    file = await open(path, "r");
  } catch (error) {
    throw explainFailure(error);
  }
  try {
    const members = await readZipDirectory(file);
    refuseOffice(members);
    const wantedOnes = members.filter(({ name }) => wanted(name));
    const all = wantedOnes.reduce((sum, { packedSize }) => sum + packedSize, 0);
    let read = 0;
    for (const member of wantedOnes) {
      read += member.packedSize;
      const share = all > 0 ? read / all : 1;
      try {
        yield { name: member.name, bytes: await inflateMember(file, member, limitOf(member.name)), share };
      } catch (error) {
        const known = explainFailure(error);
        if (!(known instanceof UnreadableFile)) throw error;
        yield { name: member.name, reason: known.reason, share };
      }
    }
  } catch (error) {
    throw explainFailure(error);
  } finally {
    await file.close();
  }
}

function refuseOffice(members: readonly ZipMember[]): void {
  if (members.some(({ name }) => name === "[Content_Types].xml" || name === "mimetype"))
    throw new UnreadableFile("Office and OpenDocument files cannot be read yet");
}
