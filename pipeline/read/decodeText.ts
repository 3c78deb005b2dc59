import iconv from "iconv-lite";
import { createEncodingJudge, type Encoding } from "./createEncodingJudge.ts";
import { UnreadableFile } from "./UnreadableFile.ts";

/** A decoded text and what the decoder was not sure of. */
export interface DecodedText {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** More control characters than this share of all make bytes a program's file, not a text. */
const MOST_CONTROLS = 0.005;

/**
 * The text of a file's bytes without its byte order mark: by the mark if there is one, else as UTF-16 where NUL bytes
 * tell it, else strict UTF-8, else windows-1252 or Mac Roman; what was guessed is said in a warning.
 *
 * @throws UnreadableFile if the bytes are no text in any of these encodings
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const judge = createEncodingJudge();
  judge.add(bytes);
  const { encoding, warnings } = judge.judge();
  const decoder = createDecoder(encoding);
  return { text: refuseControls(decoder.write(bytes) + decoder.end()), warnings };
}

/** Decodes a text that comes piece by piece, and takes its byte order mark away. */
export interface StreamDecoder {
  /** @throws UnreadableFile if the bytes are none of its encoding */
  write(bytes: Uint8Array): string;
  end(): string;
}

/** Node 20's own windows-1252 decoder reads ’ and œ wrongly, hence iconv-lite. */
export function createDecoder(encoding: Encoding): StreamDecoder {
  if (encoding === "windows-1252" || encoding === "macintosh")
    return { write: (bytes) => iconv.decode(bytes, encoding), end: () => "" };
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes?: Uint8Array) => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new UnreadableFile(
        `the file is no text: its ${encoding.replace(/[lb]e$/u, "").toUpperCase()} is broken; save it as plain text in UTF-8`,
      );
    }
  };
  return { write: decode, end: () => decode() };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\u0008\u000e-\u001f]/;

function refuseControls(text: string): string {
  if (!CONTROL.test(text)) return text;
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0)
      throw new UnreadableFile(
        "the file is no text: it holds NUL characters; save it as plain text in UTF-8",
      );
    if (code < 32 && (code < 9 || code > 13)) controls += 1;
  }
  if (controls > text.length * MOST_CONTROLS) {
    throw new UnreadableFile(
      "the file is no text: it holds many control characters; save it as plain text in UTF-8",
    );
  }
  return text;
}
