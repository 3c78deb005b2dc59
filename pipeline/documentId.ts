import { createHash } from "node:crypto";
import type { SourceDocument } from "./read/SourceDocument.ts";
import type { Language, Metadata } from "./structure/StructuredDocument.ts";

const LONGEST = 80;

/**
 * The id of a document: its symbol's slug and language (`a-res-74-177-fr`); the slug of the id given to it
 * (`1789-washington`), behind its table's name where it is a mere number; else the content hash's first 12 characters.
 *
 * Where a given id says more than its slug, or reads like one of a symbol, a hash tells it apart.
 */
export function documentId(
  { name, contentHash, facts }: Pick<SourceDocument, "name" | "contentHash" | "facts">,
  { symbol }: Pick<Metadata, "symbol">,
  language: Language,
): string {
  if (symbol !== undefined) return `${slugOf(symbol)}-${language}`;
  const given = facts?.id;
  if (given === undefined) return contentHash.slice(0, 12);
  const slug = slugOf(given);
  const mark = createHash("sha256").update(given).digest("hex").slice(0, 8);
  if (slug === "") return `id-${mark}`;
  const own = /^\d+$/u.test(slug) ? [slugOf(name.replace(/\.[^.!]*(?:!.*)?$/u, "")), slug].join("-") : slug;
  return PLAIN.test(given) && !SYMBOLIC.test(own) && own.length <= LONGEST
    ? own
    : `${own.slice(0, LONGEST)}-${mark}`;
}

/** Letters and digits that a slug keeps, in any case. */
const PLAIN = /^[a-z0-9\s_.-]+$/iu;
/** As the ids of documents with a symbol read. */
const SYMBOLIC = /^[ase]-.+-(?:fr|en|es|ru|ar|zh|und)$/u;

function slugOf(written: string): string {
  return written
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}
