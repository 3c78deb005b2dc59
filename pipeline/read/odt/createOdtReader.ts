import { childElements, type XmlElement } from "../akn/XmlElement.ts";
import { createLine } from "../office/createLine.ts";
import type { TextItem } from "../office/TextItem.ts";
import { countItem, type OpenList } from "./createOdtLists.ts";
import type { OdtState } from "./OdtState.ts";
import { toCount } from "./odfXml.ts";
import { readInlines } from "./readInlines.ts";
import type { OdtStyle } from "./readOdtStyles.ts";

/** Reads blocks (paragraphs, lists, tables) of a document, a note or a page header, one after the other. */
export interface OdtReader {
  read(block: XmlElement): void;
  finish(): readonly TextItem[];
}

/** Elements that hold the blocks of a document's text; a table can be as long as a book, and is read row by row. */
export const BLOCKS: ReadonlySet<string> = new Set(
  [
    "text:p text:h text:list text:numbered-paragraph text:section text:tracked-changes table:table-row draw:frame",
    "draw:custom-shape draw:g text:table-of-content text:illustration-index text:table-index text:object-index",
    "text:user-index text:alphabetical-index text:bibliography",
  ]
    .join(" ")
    .split(" "),
);

const TRANSPARENT: ReadonlySet<string> = new Set(
  [
    "table:table table:table-row table:table-rows table:table-header-rows table:table-row-group table:table-cell",
    "table:table-columns draw:text-box draw:frame draw:g draw:a draw:custom-shape draw:rect draw:ellipse",
    "text:index-body text:index-title text:bibliography",
  ]
    .join(" ")
    .split(" "),
);
const INDEXES = /^text:(?:table-of-content|(?:illustration|table|object|user|alphabetical)-index)$/u;
const TRACKED = "the file holds tracked changes: it was read as if all of them were accepted";

/** What holds for a block by what it stands in. */
interface Around {
  readonly rule?: string;
  readonly list?: OpenList;
  /** What a list prints before the next paragraph. */
  readonly marker?: string;
}

/**
 * @param rule why all of these blocks are no part of the text, where they are none
 */
export function createOdtReader(state: OdtState, rule?: string): OdtReader {
  const items: TextItem[] = [];
  const outside: Around = rule === undefined ? {} : { rule };

  const readChildren = (block: XmlElement, around: Around) => {
    for (const child of block.children) if (typeof child !== "string") read(child, around);
  };
  const read = (block: XmlElement, around: Around): void => {
    const { name, attributes } = block;
    if (name === "text:p" || name === "text:h") readParagraph(block, around);
    else if (name === "text:list" || name === "text:numbered-paragraph") readList(block, around);
    else if (name === "text:section")
      readChildren(block, attributes.display === "none" ? under(around, "take-out-hidden-text") : around);
    else if (name === "table:covered-table-cell") readChildren(block, under(around, "take-out-hidden-text"));
    else if (INDEXES.test(name)) readChildren(block, under(around, "take-out-table-of-contents"));
    else if (name === "text:tracked-changes") readTrackedChanges(block);
    else if (name === "text:soft-page-break" && state.page !== undefined) state.page += 1;
    else if (TRANSPARENT.has(name)) readChildren(block, around);
  };
  const readTrackedChanges = (block: XmlElement) => {
    for (const region of childElements(block, "text:changed-region")) {
      state.warnings.add(TRACKED);
      for (const deletion of childElements(region, "text:deletion"))
        readChildren(deletion, { rule: "take-out-deletion" });
    }
  };
  const readList = (list: XmlElement, around: Around) => {
    const { "style-name": own } = list.attributes;
    const styleName = own ?? around.list?.styleName;
    const open: OpenList = {
      styleName,
      style: styleName === undefined ? around.list?.style : state.styles.list(styleName),
      counts: around.list?.counts ?? state.lists.begin(list.attributes, styleName),
      level: toCount(list.attributes.level) ?? (around.list?.level ?? 0) + 1,
    };
    if (list.name === "text:numbered-paragraph") readItem(list, { ...around, list: open });
    else
      for (const item of childElements(list, "text:list-item", "text:list-header"))
        readItem(item, { ...around, list: open });
  };
  /** Only the first paragraph of an item has a number, and none where the item begins with a list. */
  const readItem = (item: XmlElement, around: Around) => {
    const { list, rule: outer } = around;
    const [first, ...rest] = childElements(item).filter(({ name }) => name !== "text:number");
    const isCounted =
      item.name !== "text:list-header" && (first?.name === "text:p" || first?.name === "text:h");
    const marker =
      isCounted && list !== undefined && outer === undefined
        ? countItem(withOwnStyle(list, first), toCount(item.attributes["start-value"]))
        : "";
    if (first !== undefined) read(first, { ...around, marker });
    for (const child of rest) read(child, { ...around, marker: "" });
  };
  const withOwnStyle = (list: OpenList, paragraph: XmlElement): OpenList => {
    const named = state.styles.paragraph(paragraph.attributes["style-name"])?.listStyle;
    return list.style !== undefined || named === undefined
      ? list
      : { ...list, style: state.styles.list(named) };
  };
  const readParagraph = (paragraph: XmlElement, around: Around) => {
    const style = state.styles.paragraph(paragraph.attributes["style-name"]);
    state.firstPageStyle ??= style?.pageStyle ?? "Standard";
    const own = around.rule ?? paragraphRule(paragraph, style);
    if (style?.breaksPage === true && state.page !== undefined && items.length > 0) state.page += 1;
    const line = createLine(() => state.page);
    const frames: (() => void)[] = [];
    if (own === undefined) line.writeMarker(around.marker ?? headingNumber(paragraph, state));
    readInlines(paragraph.children, {
      state,
      line,
      italic: style?.italic === true,
      raised: style?.raised === true,
      ...(own !== undefined && { rule: own }),
      readNote: (body) => readNote(body, state),
      onFrame: (frame, frameRule) =>
        frames.push(() => read(frame, frameRule === undefined ? {} : { rule: frameRule })),
    });
    items.push(...line.finish(headingLevel(paragraph, style)));
    for (const readFrame of frames) readFrame();
  };
  return { read: (block) => read(block, outside), finish: () => items };
}

function under(around: Around, rule: string): Around {
  return { ...around, rule: around.rule ?? rule };
}

function paragraphRule(paragraph: XmlElement, style: OdtStyle | undefined): string | undefined {
  const [hidden] = childElements(paragraph, "text:hidden-paragraph");
  if (style?.hidden === true || hidden?.attributes["is-hidden"] === "true") return "take-out-hidden-text";
  return style?.names.some((name) => /^Contents_20_(?:\d+|Heading)$/u.test(name))
    ? "take-out-table-of-contents"
    : undefined;
}

function headingLevel(paragraph: XmlElement, style: OdtStyle | undefined): number | undefined {
  if (paragraph.name === "text:h") return Math.max(1, toCount(paragraph.attributes["outline-level"]) ?? 1);
  return style?.names.includes("Title") ? 1 : undefined;
}

/** What the numbering of headings prints before one that stands in no list. */
function headingNumber({ name, attributes }: XmlElement, { outline }: OdtState): string {
  const level = toCount(attributes["outline-level"]);
  if (name !== "text:h" || level === undefined || level < 1 || attributes["is-list-header"] === "true")
    return "";
  return countItem({ ...outline, level: Math.min(level, 10) }, toCount(attributes["start-value"]));
}

function readNote(body: XmlElement, state: OdtState): string {
  const reader = createOdtReader({ ...state, page: undefined });
  for (const child of childElements(body)) reader.read(child);
  const items = reader.finish();
  state.notes.push(...items.filter(({ kind }) => kind === "removed"));
  return items.flatMap((item) => (item.kind === "paragraph" ? [item.text.trim()] : [])).join("\n");
}
