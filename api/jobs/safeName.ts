/** What file systems take, in bytes of UTF-8, less room for their own additions. */
const LONGEST_NAME = 200;
/** Longest ending that a cut name keeps. */
const LONGEST_ENDING = 16;
const LONGEST_SHOWN = 500;

/**
 * A name under which a file that was sent can be written into a folder: the last part of the client's name without
 * what no name may hold, never empty, `.` or `..`, at most 200 bytes long.
 */
export function safeName(sent: string): string {
  const last = withoutControls(sent).split(/[/\\]/u).at(-1)?.trim() ?? "";
  if (/^\.*$/u.test(last)) return "file";
  if (byteLength(last) <= LONGEST_NAME) return last;
  const dot = last.lastIndexOf(".");
  const ending = dot > 0 && byteLength(last.slice(dot)) <= LONGEST_ENDING ? last.slice(dot) : "";
  return cutTo(last.slice(0, last.length - ending.length), LONGEST_NAME - byteLength(ending)) + ending;
}

/** The client's name as people are shown it: browsers write a quotation mark in it as `%22`. */
export function shownName(sent: string): string {
  return withoutControls(sent.replaceAll("%22", '"')).slice(0, LONGEST_SHOWN) || "file";
}

function withoutControls(name: string): string {
  return name.replace(/[\p{Cc}\p{Cs}]/gu, "");
}

function cutTo(text: string, bytes: number): string {
  let kept = "";
  for (const character of text) {
    if (byteLength(kept) + byteLength(character) > bytes) break;
    kept += character;
  }
  return kept;
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
