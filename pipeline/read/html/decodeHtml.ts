import iconv from "iconv-lite";
import { type DecodedText, decodeText } from "../decodeText.ts";
import { UnreadableFile } from "../UnreadableFile.ts";

/** A declaration of the encoding stands in a page's first bytes: browsers look at 1,024, some pages need more. */
const HEAD = 4096;

/**
 * A page's text: by its byte order mark, then strict UTF-8, then the encoding that the page declares, then as any text.
 *
 * What is strict UTF-8 is never another encoding of more than plain ASCII, whatever the page declares; only encodings
 * that write all letters in ASCII bytes go before it.
 *
 * @throws UnreadableFile if the bytes are no text
 */
export function decodeHtml(bytes: Uint8Array): DecodedText {
  const declared = declaredEncoding(bytes);
  if (hasMark(bytes) || declared === undefined) return decodeText(bytes);
  if (/^iso-2022/iu.test(declared)) return decodeBy(declared, bytes);
  if (isUtf8(bytes)) return decodeText(bytes);
  if (/^(?:x-)?(?:utf-?(?:8|16(?:le|be)?)|unicode.*)$/iu.test(declared))
    return decodeDamaged(bytes) ?? decodeText(bytes);
  return decodeBy(/^(?:us-ascii|iso-?8859-1|latin-?1)$/iu.test(declared) ? "windows-1252" : declared, bytes);
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString("latin1")
    .replace(/<!--[\s\S]*?-->/gu, "");
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/iu.exec(head)?.[1];
  const meta = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(head)?.[1];
  return meta ?? xml;
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** A page in UTF-8 of which some bytes are broken: fewer than its letters beyond ASCII. */
function decodeDamaged(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.includes(0)) return undefined;
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const letters = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (broken >= letters) return undefined;
  return { text, warnings: ["some bytes of the page are not UTF-8: they stand as � in its text"] };
}

function decodeBy(label: string, bytes: Uint8Array): DecodedText {
  if (!iconv.encodingExists(label)) {
    const { text, warnings } = decodeText(bytes);
    return { text, warnings: [`the page's encoding is not known: ${label}`, ...warnings] };
  }
  const text = iconv.decode(bytes, label);
  if (text.includes("\0"))
    throw new UnreadableFile("the file is no text: it holds NUL characters; save it anew as HTML in UTF-8");
  return { text, warnings: [] };
}
