import type { ByteSource } from "./ByteSource.ts";
import { bytesInMemory } from "./bytesInMemory.ts";
import { createListedFacts } from "./facts/createListedFacts.ts";
import { isMetadataTable } from "./facts/fileKeys.ts";
import { inflateMember } from "./inflateMember.ts";
import { isPassedOver } from "./isPassedOver.ts";
import { longestMember } from "./longestMember.ts";
import { type DocumentFormat, readDocuments } from "./readDocuments.ts";
import { readZip } from "./readZip.ts";
import { readZipDirectory, type ZipMember } from "./readZipDirectory.ts";
import { HEAD, recogniseFormat } from "./recogniseFormat.ts";
import { recogniseZip } from "./recogniseZip.ts";
import type { SourceDocument } from "./SourceDocument.ts";
import type { TableResult } from "./tables/TableResult.ts";
import { UnreadableFile } from "./UnreadableFile.ts";
import { whyNotByName } from "./whyNoDocument.ts";
import { withListedFacts } from "./withListedFacts.ts";

/** What a member of a zip gives, and of which one it is. */
export interface MemberResult {
  /** Path inside the zip, as written. */
  readonly member: string;
  readonly result: SourceDocument | TableResult | { readonly reason: string };
  /** Of the zip's packed bytes those that are read: 0 to 1. */
  readonly share: number;
}

/**
 * The documents of a zip's members, in the order of their names, with what `metadata.csv` in the zip tells about them.
 *
 * @param members of those that `readZipDirectory` gives
 * @throws UnreadableFile if none is left that is wanted
 */
export async function* readZipped(
  zip: ByteSource,
  members: readonly ZipMember[],
): AsyncGenerator<MemberResult> {
  const wanted = members.filter(({ name }) => !isPassedOver(name));
  if (wanted.length === 0) throw new UnreadableFile("the zip holds no documents");
  const byName = new Map(wanted.map((member) => [member.name, member]));
  const names = [...byName.keys()];
  const listed = createListedFacts(names, async (name, work) => {
    const member = byName.get(name);
    if (member === undefined) throw new UnreadableFile("no such file in the zip");
    return work(bytesInMemory(await inflateMember(zip, member, longestMember(name))));
  });
  for await (const { name: member, bytes, reason, share } of readZip(
    zip,
    wanted,
    longestMember,
    whyNotByName,
  )) {
    try {
      if (bytes === undefined)
        throw new UnreadableFile(reason ?? "the file could not be read: unpack the zip and give the folder");
      const name = lastPart(member);
      const table = isMetadataTable(name) ? await listed.table(member) : undefined;
      for (const warning of table?.warnings ?? []) yield { member, share, result: { warning } };
      if (table !== undefined) continue;
      const facts = await listed.about(member);
      const format = await recogniseMember(name, bytes);
      for await (const result of readDocuments(name, format, bytesInMemory(bytes))) {
        const isRow = "kind" in result && result.name !== name;
        yield { member, share, result: "kind" in result && !isRow ? withListedFacts(result, facts) : result };
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield { member, share, result: { reason: error.reason } };
    }
  }
}

async function recogniseMember(name: string, bytes: Uint8Array): Promise<DocumentFormat> {
  const format = recogniseFormat(name, bytes.subarray(0, HEAD));
  if (format !== "zip") return format;
  const zip = bytesInMemory(bytes);
  const inner = await recogniseZip(zip, await readZipDirectory(zip), name);
  if (inner === "folder") throw new UnreadableFile("a zip inside a zip is not read: unpack it");
  return inner;
}

function lastPart(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? path;
}
