/** A kind of file that holds no text, or none that is read, and what to do: a sentence without a full stop. */
interface Kind {
  readonly reason: string;
  readonly extensions: string;
  /** First bytes, as Latin-1. */
  readonly begins: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    reason: "a picture holds no text: run text recognition (OCR) on it first",
    extensions: "png jpg jpeg gif tif tiff bmp webp heic heif avif psd svg svgz ico eps ai",
    begins: ["\x89PNG", "\xff\xd8\xff", "GIF87a", "GIF89a", "II*\0", "MM\0*", "8BPS", "\0\0\x01\0", "%!PS"],
  },
  {
    reason: "a sound or film holds no text: write out what is said first",
    extensions: "mp3 mp4 m4a m4v mov avi mkv webm wav flac ogg oga ogv opus wma wmv aac",
    begins: ["ID3", "fLaC", "OggS", "RIFF", "\x1aE\xdf\xa3"],
  },
  {
    reason: "an archive of this kind is not read: unpack it and give the folder, or pack it as a zip",
    extensions: "gz tgz bz2 xz 7z rar tar zst lz4 iso dmg cab",
    begins: ["\x1f\x8b", "BZh", "\xfd7zXZ\0", "7z\xbc\xaf\x27\x1c", "Rar!", "\x28\xb5\x2f\xfd"],
  },
  {
    reason: "RTF is not read: save it as DOCX or plain text",
    extensions: "rtf",
    begins: ["{\\rtf"],
  },
  {
    reason: "a spreadsheet is not read: save each of its sheets as CSV",
    extensions: "xls xlsx xlsm xlsb ods fods numbers",
    begins: [],
  },
  {
    reason: "slides are not read: save them as PDF",
    extensions: "ppt pptx pptm pps ppsx odp fodp key",
    begins: [],
  },
  {
    reason: "documents of this kind are not read: save it as DOCX",
    extensions: "doc dot docm wpd wps pages msg pub",
    begins: [],
  },
  {
    reason: "an e-book of this kind is not read: save it as EPUB or DOCX",
    extensions: "mobi azw azw3 djvu",
    begins: ["AT&TFORM"],
  },
  {
    reason: "a database is not read: write its texts out as a table (CSV, JSON Lines or Parquet)",
    extensions: "sqlite sqlite3 db duckdb mdb accdb rds rdata sav dta feather arrow pkl npy",
    begins: ["SQLite format 3\0", "ARROW1"],
  },
  {
    reason: "a font holds no text",
    extensions: "ttf otf ttc woff woff2 eot",
    begins: ["OTTO", "\0\x01\0\0\0", "wOFF", "wOF2", "ttcf"],
  },
  {
    reason: "a program or its settings are no document",
    extensions:
      "exe dll so dylib bin class jar wasm o pyc css js mjs cjs map ts tsx jsx py java c h cpp hpp cs go rs php rb pl sh bat cmd ps1 vbs sql ipynb toml ini cfg conf lnk url",
    begins: ["MZ", "\x7fELF", "\xca\xfe\xba\xbe", "\xcf\xfa\xed\xfe", "\0asm"],
  },
];

const BY_EXTENSION = new Map(
  KINDS.flatMap(({ extensions, reason }) => extensions.split(" ").map((one) => [one, reason] as const)),
);
/** What a Word, Excel or PowerPoint file is before 2007, and one behind a password since. */
const COMPOUND = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const OFFICE = /^(?:docx|xlsx|pptx|docm|xlsm|pptm)$/u;

/**
 * Why a file is certainly no document that can be read, told by the ending of its name.
 *
 * @returns what to do, a sentence without a full stop; undefined for all others
 */
export function whyNotByName(name: string): string | undefined {
  return BY_EXTENSION.get(extensionOf(name));
}

/** The same by its first bytes, which are surer. */
export function whyNotByContent(name: string, head: Uint8Array): string | undefined {
  const begin = Buffer.from(head.subarray(0, 16)).toString("latin1");
  const extension = extensionOf(name);
  if (begin.startsWith(COMPOUND)) {
    return OFFICE.test(extension)
      ? "it is protected by a password: save it without"
      : (BY_EXTENSION.get(extension) ?? BY_EXTENSION.get("doc"));
  }
  // Words may begin like these.
  if (begin.startsWith("MZ") && !head.subarray(0, 512).includes(0)) return undefined;
  const known = KINDS.find(({ begins }) => begins.some((magic) => begin.startsWith(magic)));
  if (known !== undefined) return known.reason;
  if (begin.slice(4, 8) === "ftyp") return BY_EXTENSION.get("mp4");
  if (begin.slice(8, 12) === "DUCK") return BY_EXTENSION.get("duckdb");
  const tar = Buffer.from(head.subarray(257, 262)).toString("latin1") === "ustar";
  return tar ? BY_EXTENSION.get("tar") : undefined;
}

/** Lower case, without its dot. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";
}
