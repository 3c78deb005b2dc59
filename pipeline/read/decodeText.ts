import iconv from "iconv-lite";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A decoded text and what the decoder was not sure of. */
export interface DecodedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** More control characters than this share of all make bytes a program's file, not a text. */
const MOST_CONTROLS = 0.005;

/**
 * The text of a file's bytes without its byte order mark: by the mark if there is one, else strict UTF-8,
 * else windows-1252 with a warning.
 *
 * Node 20's own windows-1252 decoder reads ’ and œ wrongly, hence iconv-lite.
 *
 * @throws UnreadableFile if the bytes are no text in any of these encodings
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = decodeMarked(bytes);
  if (marked !== undefined) return { text: refuseControls(marked), warnings: [] };
  if (bytes.includes(0)) throw new UnreadableFile("the file is no text: it holds NUL bytes");
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: refuseControls(utf8), warnings: [] };
  const text = refuseControls(iconv.decode(bytes, "windows-1252"));
  return { text, warnings: ["the text is not UTF-8 and was read as windows-1252: check its accents"] };
}

function decodeMarked(bytes: Uint8Array): string | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeUtf8(bytes);
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes, "utf-16be");
  return undefined;
}

function decodeUtf16(bytes: Uint8Array, label: string): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile("the file is no text: its UTF-16 is broken");
  }
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function refuseControls(text: string): string {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0) throw new UnreadableFile("the file is no text: it holds NUL characters");
    if (code < 32 && (code < 9 || code > 13)) controls += 1;
  }
  if (controls > text.length * MOST_CONTROLS) {
    throw new UnreadableFile("the file is no text: it holds many control characters");
  }
  return text;
}
