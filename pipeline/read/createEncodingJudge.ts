import { isUtf8 } from "node:buffer";
import { UnreadableFile } from "./UnreadableFile.ts";

/** Encodings as iconv-lite and TextDecoder name them. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252" | "macintosh";

export interface JudgedEncoding {
  readonly encoding: Encoding;
  /** What the judge was not sure of, as sentences without a full stop. */
  readonly warnings: readonly string[];
}

/** Tells a text's encoding from all of its bytes, which come piece by piece. */
export interface EncodingJudge {
  add(bytes: Uint8Array): void;
  /** @throws UnreadableFile if the bytes are no text */
  judge(): JudgedEncoding;
}

/** Latin letters in UTF-16 have a NUL each; Cyrillic ones have it in spaces and line breaks only. */
const LEAST_NULS = 0.1;
/** Bytes that windows-1252 does not know. */
const UNKNOWN_TO_WINDOWS = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** é of Mac Roman: in windows-1252 Ž, which stands behind no small letter. */
const MAC_E = 0x8e;

/**
 * A judge that goes by the byte order mark; else by NUL bytes, of which UTF-16 has many, all in odd or all in even
 * places; else strictly by UTF-8; and takes the rest for windows-1252, unless bytes that it does not know and é as Mac
 * Roman writes it stand in the text.
 */
export function createEncodingJudge(): EncodingJudge {
  let mark: Encoding | undefined;
  let size = 0;
  const nuls = [0, 0];
  let utf8 = true;
  let cut: Uint8Array = new Uint8Array();
  let [unknown, macE] = [0, 0];

  function add(bytes: Uint8Array): void {
    if (size === 0) mark = readMark(bytes);
    if (bytes.includes(0)) countNuls(bytes);
    // What Node checks itself is a hundred times as quick as a look at each byte.
    if (utf8) [utf8, cut] = checkUtf8(cut.length === 0 ? bytes : Buffer.concat([cut, bytes]));
    if (!utf8) countOddBytes(bytes);
    size += bytes.length;
  }

  function countNuls(bytes: Uint8Array): void {
    for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1)) {
      const parity = (size + at) % 2;
      nuls[parity] = (nuls[parity] ?? 0) + 1;
    }
  }

  function countOddBytes(bytes: Uint8Array): void {
    let before = 0;
    for (let i = 0; i < bytes.length; i += 1) {
      const byte = bytes[i] ?? 0;
      if (byte === MAC_E && before >= 0x61 && before <= 0x7a) macE += 1;
      else if (UNKNOWN_TO_WINDOWS.has(byte)) unknown += 1;
      before = byte;
    }
  }

  function judge(): JudgedEncoding {
    if (mark !== undefined) return { encoding: mark, warnings: [] };
    const [even = 0, odd = 0] = nuls;
    if (even + odd > 0) return { encoding: judgeNuls(even, odd), warnings: [GUESSED_UTF16] };
    if (utf8 && cut.length === 0) return { encoding: "utf-8", warnings: [] };
    const mac = unknown > 0 && macE > 0;
    return mac
      ? { encoding: "macintosh", warnings: [GUESSED_MAC] }
      : { encoding: "windows-1252", warnings: [GUESSED_WINDOWS] };
  }

  function judgeNuls(even: number, odd: number): Encoding {
    const enough = even + odd > (size / 2) * LEAST_NULS && size % 2 === 0 && size >= 16;
    if (enough && even === 0) return "utf-16le";
    if (enough && odd === 0) return "utf-16be";
    throw new UnreadableFile("the file is no text: it holds NUL bytes; save it as plain text in UTF-8");
  }

  return { add, judge };
}

const GUESSED_UTF16 = "the text has no byte order mark and was read as UTF-16: check its letters";
const GUESSED_WINDOWS = "the text is not UTF-8 and was read as windows-1252: check its accents";
const GUESSED_MAC = "the text is not UTF-8 and was read as Mac Roman: check its accents";

function readMark([first, second, third]: Uint8Array): Encoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Whether bytes are UTF-8 up to a last letter that they cut, and that cut letter. */
function checkUtf8(bytes: Uint8Array): [boolean, Uint8Array] {
  let start = bytes.length - 1;
  while (start > bytes.length - 4 && start > 0 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  const lead = bytes[start] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  const end = start + length > bytes.length ? start : bytes.length;
  return [isUtf8(bytes.subarray(0, end)), bytes.slice(end)];
}
