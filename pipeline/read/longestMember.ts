import { LONGEST_TEXT } from "./longestText.ts";
import { LONGEST_FILE, LONGEST_XML } from "./readDocuments.ts";
import { extensionOf } from "./whyNoDocument.ts";

const LONG = /^(?:pdf|docx|odt|epub|csv|tsv|tab|json|jsonl|ndjson|parquet|zip)$/u;

/** Most bytes that a member of a zip may unpack to, by its name: it is held in memory, also where it is a table. */
export function longestMember(name: string): number {
  const extension = extensionOf(name);
  if (LONG.test(extension)) return LONGEST_FILE;
  return extension === "xml" || extension === "fodt" ? LONGEST_XML : LONGEST_TEXT;
}
