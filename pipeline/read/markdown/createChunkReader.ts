import type { fromMarkdown as Parse } from "mdast-util-from-markdown";
import type { Pen } from "../html/Pen.ts";
import { raiseDigits } from "../html/raiseDigits.ts";
import { isProse } from "./isProse.ts";
import { type MarkdownNode, markupOf } from "./markupOf.ts";
import { stripTags } from "./stripTags.ts";
import { withDefinitions } from "./withDefinitions.ts";
import { MARKUP_RULE, writeRun } from "./writeRun.ts";

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

const PLAIN: Style = { italic: false, keepLines: true };
/** A text without any of these is paragraphs between empty lines. */
const MARKUP = /[*_`[\]<&\\~^{}]|^ {0,3}(?:[#>+=-]|\d{1,9}[.)](?:\s|$)|:::)|^ {4}|^ *\t| {2}$|https?:/mu;
/** What parses Markdown takes more than its share of time with longer chunks, and with deeper ones. */
const LONGEST = 100_000;
const MOST_BRACKETS = 2000;
/** Each mark of emphasis is compared with those before it. */
const MOST_STRESSES = 4000;
const STRESS = /[*_]+/gu;
const DEEP = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])){40}/mu;
const MARGIN_DIV = /^ {0,3}:{3,}.*$/gmu;

export function createChunkReader(pen: Pen, parse: typeof Parse, references: References): ChunkReader {
  let source = "";
  let opensItem = false;
  /** Marks that are no words, of the chunk that is read. */
  let marks: string[] = [];

  function read(text: string): void {
    if (
      !MARKUP.test(text) ||
      text.length > LONGEST ||
      DEEP.test(text) ||
      text.split("[").length > MOST_BRACKETS ||
      (text.match(STRESS)?.length ?? 0) > MOST_STRESSES
    ) {
      for (const paragraph of text.split(/\n[ \t]*\n/u)) {
        pen.endParagraph();
        writeRun(pen, paragraph, PLAIN, references);
        pen.endParagraph();
      }
      return;
    }
    const before = source;
    const plain = text.replace(MARGIN_DIV, leaving(""));
    source = withDefinitions(plain, references.labels);
    const own = parse(source).children.filter((node) => (node.position?.start.offset ?? 0) < plain.length);
    readAll(own, PLAIN);
    source = before;
    if (before !== "") return;
    pen.leaveBehind(MARKUP_RULE, marks.join(" "));
    marks = [];
  }

  function leaving(stand: string) {
    return (markup: string) => {
      marks.push(markup.trim());
      return stand;
    };
  }

  function readAll(nodes: readonly MarkdownNode[], style: Style): void {
    let raised: string | undefined;
    for (const node of nodes) {
      const tag = node.type === "html" ? /^<(\/?)sup\b/iu.exec(node.value)?.[1] : undefined;
      if (tag === "" || (tag === "/" && raised !== undefined)) marks.push(`<${tag}sup>`);
      if (tag === "") raised = "";
      else if (tag === "/" && raised !== undefined) {
        pen.write(raiseDigits(raised), style);
        if (raiseDigits(raised) !== raised) marks.push(raised.trim());
        raised = undefined;
      } else if (raised !== undefined && node.type === "text") raised += node.value;
      else readNode(node, style);
    }
    if (raised !== undefined) pen.write(raised, style);
  }

  function readNode(node: MarkdownNode, style: Style): void {
    if (node.type !== "listItem") marks.push(...markupOf(node, source));
    if (node.type === "text") {
      const run = opensItem ? node.value.replace(/^\[[ xX]\]\s+/u, leaving("")) : node.value;
      opensItem = false;
      writeRun(pen, run, style, references);
    } else if (node.type === "inlineCode") pen.write(node.value, style);
    else if (node.type === "break") pen.breakLine(false);
    else if (node.type === "emphasis") readAll(node.children, { ...style, italic: true });
    else if (node.type === "heading")
      block(() => readAll(node.children, { ...style, headingLevel: node.depth }));
    else if (node.type === "code") readCode(node.value, node.lang ?? undefined);
    else if (node.type === "image" || node.type === "imageReference")
      pen.setAside("take-out-picture", source.slice(node.position?.start.offset, node.position?.end.offset));
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

  function readList(list: Extract<MarkdownNode, { type: "list" }>): void {
    const typed = list.children.map(({ position }) =>
      /^(\d{1,9})([.)])/u.exec(source.slice(position?.start.offset ?? 0, (position?.start.offset ?? 0) + 12)),
    );
    const isLazy = typed.length > 1 && new Set(typed.map((mark) => mark?.[1])).size === 1;
    list.children.forEach((item, i) => {
      const [, number, sign = "."] = typed[i] ?? [];
      const printed = `${isLazy ? (list.start ?? 1) + i : Number(number)}${sign}`;
      pen.endParagraph();
      if (list.ordered === true && number !== undefined) pen.mark(`${printed} `, false);
      // A number that is printed as it is typed is text.
      marks.push(...markupOf(item, source).map((mark) => (mark === printed ? "" : mark)));
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
    if (!/^<[^>]*>\s*$/u.test(html)) read(stripTags(html, leaving("")));
    else {
      marks.push(html.trim());
      if (/^<br\b/iu.test(html)) pen.breakLine(false);
    }
  }

  return { read };
}
