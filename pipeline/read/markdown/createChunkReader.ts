import type { fromMarkdown as Parse } from "mdast-util-from-markdown";
import type { Pen } from "../html/Pen.ts";
import { raiseDigits } from "../html/raiseDigits.ts";
import { levelLabel } from "./splitMarkdown.ts";
import { stripTags } from "./stripTags.ts";
import { writeRun } from "./writeRun.ts";

export interface ChunkReader {
  /** Writes the paragraphs of a chunk of Markdown. */
  read(text: string): void;
}

/** What a file's Markdown refers to: labels of links, lower case, and marks of notes. */
export interface References {
  readonly labels: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  /** A mark for a note that has none. */
  freeMark(): string;
}

export interface Style {
  readonly italic: boolean;
  readonly keepLines: true;
  readonly headingLevel?: number;
}

type Root = ReturnType<typeof Parse>;
type Node = Root["children"][number];

const PLAIN: Style = { italic: false, keepLines: true };
/** A text without any of these is paragraphs between empty lines. */
const MARKUP = /[*_`[\]<&\\~^{}]|^ {0,3}(?:[#>+=-]|\d{1,9}[.)](?:\s|$)|:::)|^ {4}|^ *\t| {2}$|https?:/mu;
/** What parses Markdown takes more than its share of time with longer chunks, and with deeper ones. */
const LONGEST = 100_000;
const MOST_BRACKETS = 2000;
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){40}/mu;
const MARGIN_DIV = /^ {0,3}:{3,}.*$/gmu;

export function createChunkReader(pen: Pen, parse: typeof Parse, references: References): ChunkReader {
  let source = "";
  let opensItem = false;

  function read(text: string): void {
    if (
      !MARKUP.test(text) ||
      text.length > LONGEST ||
      DEEP.test(text) ||
      text.split("[").length > MOST_BRACKETS
    ) {
      for (const paragraph of text.split(/\n[ \t]*\n/u)) {
        pen.endParagraph();
        writeRun(pen, paragraph, PLAIN, references);
        pen.endParagraph();
      }
      return;
    }
    const before = source;
    source = withDefinitions(text.replace(MARGIN_DIV, ""), references.labels);
    readAll(parse(source).children, PLAIN);
    source = before;
  }

  function readAll(nodes: readonly Node[], style: Style): void {
    let raised: string | undefined;
    for (const node of nodes) {
      const tag = node.type === "html" ? /^<(\/?)sup\b/iu.exec(node.value)?.[1] : undefined;
      if (tag === "") raised = "";
      else if (tag === "/" && raised !== undefined) {
        pen.write(raiseDigits(raised), style);
        raised = undefined;
      } else if (raised !== undefined && node.type === "text") raised += node.value;
      else readNode(node, style);
    }
    if (raised !== undefined) pen.write(raised, style);
  }

  function readNode(node: Node, style: Style): void {
    if (node.type === "text") {
      const run = opensItem ? node.value.replace(/^\[[ xX]\]\s+/u, "") : node.value;
      opensItem = false;
      writeRun(pen, run, style, references);
    } else if (node.type === "inlineCode") pen.write(node.value, style);
    else if (node.type === "break") pen.breakLine(false);
    else if (node.type === "emphasis") readAll(node.children, { ...style, italic: true });
    else if (node.type === "heading")
      block(() => readAll(node.children, { ...style, headingLevel: node.depth }));
    else if (node.type === "code") readCode(node.value, node.lang ?? undefined);
    else if (node.type === "image" || node.type === "imageReference")
      pen.setAside("take-out-picture", node.alt ?? "");
    else if (node.type === "html") readHtmlNode(node.value);
    else if (node.type === "list") readList(node);
    else if (node.type === "paragraph" || node.type === "blockquote")
      block(() => readAll(node.children, style));
    else if ("children" in node) readAll(node.children, style);
  }

  function block(write: () => void): void {
    pen.endParagraph();
    write();
    pen.endParagraph();
  }

  function readList(list: Extract<Node, { type: "list" }>): void {
    const typed = list.children.map(({ position }) =>
      /^(\d{1,9})([.)])/u.exec(source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 12)),
    );
    const isLazy = typed.length > 1 && new Set(typed.map((mark) => mark?.[1])).size === 1;
    list.children.forEach((item, i) => {
      const [, number, sign = "."] = typed[i] ?? [];
      pen.endParagraph();
      if (list.ordered === true && number !== undefined)
        pen.mark(`${isLazy ? (list.start ?? 1) + i : Number(number)}${sign} `, false);
      opensItem = true;
      readAll(item.children, PLAIN);
      opensItem = false;
      pen.endParagraph();
      pen.endBlock({ name: "li" });
    });
  }

  function readCode(code: string, language: string | undefined): void {
    if (language === undefined && isProse(code)) block(() => pen.write(code, PLAIN));
    else pen.outside("take-out-code", () => pen.write(code, PLAIN));
  }

  /** Tags inside a line stand for nothing; a block of HTML has paragraphs of its own. */
  function readHtmlNode(html: string): void {
    if (/^<br\b/iu.test(html)) pen.breakLine(false);
    else if (!/^<[^>]*>$/u.test(html)) read(stripTags(html));
  }

  return { read };
}

/** The parser knows a link by reference only where the label's definition stands in the same text. */
function withDefinitions(text: string, labels: ReadonlySet<string>): string {
  if (labels.size === 0 || !text.includes("[")) return text;
  const used = new Set([...text.matchAll(/\[((?:[^\][\\]|\\.){1,200})\]/gu)].map(([, label = ""]) => label));
  const known = [...used].filter((label) => labels.has(levelLabel(label)));
  return `${text}\n\n${known.map((label) => `[${label.replace(/\s+/gu, " ")}]: x`).join("\n")}`;
}

/** Some people indent their paragraphs: words and nothing a program needs. */
function isProse(code: string): boolean {
  const words = code.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 8 && !/[{}=<>$@\\|]|\/\/|\(\)|^\s*(?:#|import\b|def\b|\$|npm\b)/mu.test(code);
}
