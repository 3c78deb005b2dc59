import fc from "fast-check";
import { unzipSync, zipSync } from "fflate";
import { anyMarkup } from "./anyMarkup.ts";
import { anyEdit, editBytes } from "./editBytes.ts";
import { anyMarkupEdit, editMarkup } from "./editMarkup.ts";
import type { SeedFile } from "./seedFiles.ts";

const ENDINGS = "txt md html xml csv jsonl json parquet pdf docx odt fodt epub zip".split(" ");
const BEGINNINGS = [
  "",
  "",
  "%PDF-1.7\n",
  "PK\u0003\u0004",
  "PAR1",
  "<?xml version='1.0'?>",
  "<html>",
  '{"text":',
  "\u00ff\u00fe",
  "a,b\n",
];
const EDITS = fc.array(anyEdit, { minLength: 1, maxLength: 6 });
const MARKUP_EDITS = fc.array(anyMarkupEdit, { minLength: 1, maxLength: 12 });
const XML_INSIDE = /\.(?:xml|rels|xhtml|html|opf)$/u;

/** Files to read: random bytes, valid ones that are damaged outside or inside their zip, markup. */
export function anyFile(seeds: readonly SeedFile[]): fc.Arbitrary<SeedFile> {
  const zipped = seeds.filter(({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b);
  const marked = seeds.filter(({ format }) => ["html", "akn", "tei", "fodt"].includes(format));
  return fc.oneof(
    { weight: 2, arbitrary: randomBytes },
    { weight: 12, arbitrary: damaged(seeds) },
    { weight: 2, arbitrary: damagedInside(zipped, () => true, EDITS, editBytes) },
    {
      weight: 5,
      arbitrary: damagedInside(zipped, (name) => XML_INSIDE.test(name), MARKUP_EDITS, editMarkup),
    },
    { weight: 4, arbitrary: edited(marked, MARKUP_EDITS, editMarkup) },
    { weight: 6, arbitrary: anyMarkup },
  );
}

const randomBytes: fc.Arbitrary<SeedFile> = fc
  .tuple(
    fc.constantFrom(...ENDINGS),
    fc.constantFrom(...BEGINNINGS),
    fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.string({ maxLength: 400 }).map((text) => Buffer.from(text)),
    ),
  )
  .map(([ending, begin, rest]) => ({
    format: "random bytes",
    name: `r.${ending}`,
    bytes: Buffer.concat([Buffer.from(begin, "latin1"), rest]),
  }));

function damaged(seeds: readonly SeedFile[]): fc.Arbitrary<SeedFile> {
  return edited(seeds, EDITS, editBytes);
}

function edited<E>(
  seeds: readonly SeedFile[],
  anyEdits: fc.Arbitrary<E>,
  edit: (bytes: Uint8Array, edits: E) => Uint8Array,
): fc.Arbitrary<SeedFile> {
  return fc
    .tuple(fc.constantFrom(...seeds), anyEdits)
    .map(([seed, edits]) => ({ ...seed, bytes: edit(seed.bytes, edits) }));
}

/** Zips that are whole, with damage in one of those of their files that are taken. */
function damagedInside<E>(
  seeds: readonly SeedFile[],
  isTaken: (name: string) => boolean,
  anyEdits: fc.Arbitrary<E>,
  edit: (bytes: Uint8Array, edits: E) => Uint8Array,
): fc.Arbitrary<SeedFile> {
  return fc.tuple(fc.constantFrom(...seeds), fc.nat(), anyEdits).map(([seed, place, edits]) => {
    const members = unzipSync(seed.bytes);
    const names = Object.keys(members).filter(isTaken);
    const name = names[place % names.length];
    const content = name === undefined ? undefined : members[name];
    if (name === undefined || content === undefined) return seed;
    return { ...seed, bytes: zipSync({ ...members, [name]: edit(content, edits) }, { level: 1 }) };
  });
}
