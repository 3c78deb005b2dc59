import { barsOf } from "./barsOf.ts";
import { blankComments, FENCE } from "./blankComments.ts";
import type { Chunk, SplitMarkdown, Unread } from "./Chunk.ts";

const NOTE = /^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*/u;
const LABEL =
  /^ {0,3}\[((?:[^\][\\]|\\.){1,200})\]:[ \t]*\S+(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^)]*\)))?[ \t]*$/u;
const DELIMITERS = /^[ >]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
/** A chunk of more lines is cut, a list's at an item: what parses Markdown takes its time with long ones. */
const MOST_LINES = 300;
const MOST_ITEMS = 50;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])\s/u;

/**
 * Cuts Markdown where an empty line is followed by text at the margin, which ends every block of CommonMark, and takes
 * out what CommonMark does not know: tables, notes and their definitions. HTML comments are no text and stand apart.
 *
 * @see https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function splitMarkdown(text: string): SplitMarkdown {
  const { text: bare, comments } = blankComments(text);
  const lines = linesOf(bare);
  const unread: Unread[] = [];
  const leave = (rule: string, markup: string) => unread.push({ rule, text: markup, behind: chunks.length });
  let comment = 0;
  const leaveComments = (until: number) => {
    for (; (comments[comment]?.line ?? until) < until; comment += 1)
      leave("take-out-comment", comments[comment]?.text ?? "");
  };
  const chunks: Chunk[] = [];
  const labels = new Set<string>();
  let open: Line[] = [];
  const flush = () => {
    const [first] = open;
    if (first !== undefined && open.some((line) => line.text.trim() !== ""))
      chunks.push({ kind: "text", text: open.map((line) => line.text).join("\n"), start: first.start });
    open = [];
  };
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]?.text ?? "";
    const fence = FENCE.exec(line)?.[1];
    const note = NOTE.exec(line);
    const label = note === null ? LABEL.exec(line)?.[1] : undefined;
    const atMargin = /^ ?\S/u.test(line);
    const afterGap = open.at(-1)?.text.trim() === "";
    leaveComments(i);
    if (fence !== undefined) {
      flush();
      const end = endOfFence(lines, i, fence);
      chunks.push({ kind: "code", text: textOf(lines, i + 1, end) });
      leave("take-out-code-mark", `${line}\n${lines[end]?.text ?? ""}`);
      i = end + 1;
    } else if (note !== null) {
      flush();
      const end = endOfNote(lines, i);
      const rest = [line.slice(note[0].length), ...lines.slice(i + 1, end).map((one) => dedented(one.text))];
      chunks.push({ kind: "note", mark: note[1] ?? "", text: rest.join("\n") });
      leave("take-out-note-mark", note[0]);
      i = end;
    } else if (label !== undefined) {
      flush();
      labels.add(levelLabel(label));
      leave("take-out-link", line);
      i += 1;
    } else if (line.includes("|") && isDelimiterRow(lines[i + 1]?.text, line)) {
      flush();
      const end = endOfTable(lines, i + 2);
      const rows = [line, ...lines.slice(i + 2, end).map((one) => one.text)];
      chunks.push({ kind: "table", rows });
      leave("take-out-table-line", `${lines[i + 1]?.text ?? ""}\n${rows.map(barsOf).join("\n")}`);
      i = end;
    } else {
      const isLong = open.length >= MOST_LINES || (open.length >= MOST_ITEMS && ITEM.test(line));
      if (atMargin && (afterGap || isLong)) flush();
      const one = lines[i];
      if (one !== undefined && (open.length > 0 || line.trim() !== "")) open.push(one);
      i += 1;
    }
  }
  flush();
  leaveComments(Number.POSITIVE_INFINITY);
  return { chunks, unread, labels };
}

/** A label as links are compared: case and white space do not count. */
export function levelLabel(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase();
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split("\n").map((line) => {
    const from = start;
    start += line.length + 1;
    return { text: line.replace(/\r$/u, ""), start: from };
  });
}

function endOfFence(lines: readonly Line[], opened: number, fence: string): number {
  const closes = new RegExp(`^ {0,3}${fence[0]}{${fence.length},}\\s*$`, "u");
  for (let i = opened + 1; i < lines.length; i += 1) if (closes.test(lines[i]?.text ?? "")) return i;
  return lines.length;
}

/** A note goes on over lines that follow closely, and behind empty lines where it is indented. */
function endOfNote(lines: readonly Line[], first: number): number {
  let end = first + 1;
  let blank = false;
  for (let i = first + 1; i < lines.length; i += 1) {
    const line = lines[i]?.text ?? "";
    if (line.trim() === "") {
      blank = true;
      continue;
    }
    if (NOTE.test(line) || (blank && !/^(?: {2,}|\t)/u.test(line))) break;
    end = i + 1;
    blank = false;
  }
  return end;
}

function dedented(line: string): string {
  return line.replace(/^(?: {1,4}|\t)/u, "");
}

function isDelimiterRow(line: string | undefined, header: string): boolean {
  if (line === undefined || !line.includes("-") || !DELIMITERS.test(line)) return false;
  return line.includes("|") && header.trim() !== "";
}

function endOfTable(lines: readonly Line[], from: number): number {
  let end = from;
  while (end < lines.length && (lines[end]?.text.trim() ?? "") !== "") end += 1;
  return end;
}

function textOf(lines: readonly Line[], from: number, to: number): string {
  return lines
    .slice(from, to)
    .map((line) => line.text)
    .join("\n");
}
