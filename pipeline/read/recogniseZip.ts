import type { ByteSource } from "./ByteSource.ts";
import { inflateMember } from "./inflateMember.ts";
import type { ZipMember } from "./readZipDirectory.ts";
import { UnreadableFile } from "./UnreadableFile.ts";
import { whyNotByName } from "./whyNoDocument.ts";

/** What a zip is: a document of an office program, or a folder of files. */
export type ZipFormat = "docx" | "odt" | "epub" | "folder";

const MIME_TYPES: Readonly<Record<string, string>> = {
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};
const TEXT = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master)?$/u;
const LONGEST_MIME_TYPE = 200;

/**
 * What a zip is, told by the members it has.
 *
 * @throws UnreadableFile with what to do, for a spreadsheet, slides or the like
 */
export async function recogniseZip(
  zip: ByteSource,
  members: readonly ZipMember[],
  name: string,
): Promise<ZipFormat> {
  const has = (start: string) => members.some((member) => member.name.startsWith(start));
  const typed = members.find((member) => member.name === "mimetype");
  if (has("[Content_Types].xml")) {
    if (has("word/")) return "docx";
    throw refusal(has("xl/") ? "xlsx" : has("ppt/") ? "pptx" : name);
  }
  if (typed !== undefined) {
    const type = Buffer.from(await inflateMember(zip, typed, LONGEST_MIME_TYPE))
      .toString("latin1")
      .trim();
    if (TEXT.test(type)) return "odt";
    if (type === "application/epub+zip") return "epub";
    throw refusal(MIME_TYPES[type] ?? name);
  }
  if (has("META-INF/container.xml")) return "epub";
  if (has("Index/Document.iwa") || has("META-INF/MANIFEST.MF")) throw refusal(name);
  return "folder";
}

/** @param kind an extension, or a name with one */
function refusal(kind: string): UnreadableFile {
  return new UnreadableFile(
    whyNotByName(`.${kind}`) ?? "a file of this kind is not read: save it as DOCX, PDF or plain text",
  );
}
