/** An element of a page; comments, doctypes and the contents of `template` are left out. */
export interface HtmlElement {
  /** Lower case. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly HtmlNode[];
  /** Its number in reading order: an element's own is lower than those of all below it. */
  readonly order: number;
  /** Its place among its parent's children. */
  readonly index: number;
}

export type HtmlNode = HtmlElement | string;

export function isElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== "string";
}

const BLOCKS: ReadonlySet<string> = new Set(
  "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Elements whose text nobody reads: programs, styles, choices of a form, drawings. */
export const UNREAD: ReadonlySet<string> = new Set(
  "head script style template datalist iframe noembed noframes object param source track".split(" "),
);

/** True for an element that stands on lines of its own. */
export function isBlock({ name, attributes }: HtmlElement): boolean {
  if (BLOCKS.has(name)) return true;
  return attributes.style !== undefined && /display\s*:\s*block/iu.test(attributes.style);
}

/** The elements below one, in reading order; all, or the first of them. */
export function elementsBelow(element: HtmlElement, most = Number.POSITIVE_INFINITY): readonly HtmlElement[] {
  const found: HtmlElement[] = [];
  const collect = (one: HtmlElement) => {
    for (const child of one.children) {
      if (found.length >= most) return;
      if (typeof child === "string") continue;
      found.push(child);
      collect(child);
    }
  };
  collect(element);
  return found;
}

/** The elements around one, nearest first. */
export function* elementsAround(element: HtmlElement): Generator<HtmlElement> {
  for (let one = element.parent; one !== undefined; one = one.parent) yield one;
}

/** All elements around these: what they hold must be looked into. */
export function holdersOf(elements: Iterable<HtmlElement>): ReadonlySet<HtmlElement> {
  const holders = new Set<HtmlElement>();
  for (const element of elements)
    for (const around of elementsAround(element)) {
      if (holders.has(around)) break;
      holders.add(around);
    }
  return holders;
}

export function isWithin(element: HtmlElement, outer: HtmlElement): boolean {
  for (let one: HtmlElement | undefined = element; one !== undefined; one = one.parent)
    if (one === outer) return true;
  return false;
}

/** The nodes that stand before an element in its parent, nearest first. */
export function* nodesBefore(element: HtmlElement): Generator<HtmlNode> {
  for (let i = element.index - 1; i >= 0; i -= 1) {
    const node = element.parent?.children[i];
    if (node !== undefined) yield node;
  }
}

/** All text of an element that is read, white space folded. */
export function readableText(element: HtmlElement): string {
  const runs: string[] = [];
  const collect = (one: HtmlElement) => {
    if (UNREAD.has(one.name)) return;
    const parts = isBlock(one) || one.name === "br";
    if (parts) runs.push(" ");
    for (const child of one.children) {
      if (typeof child === "string") runs.push(child);
      else collect(child);
    }
    if (parts) runs.push(" ");
  };
  collect(element);
  return runs.join("").replace(/\s+/gu, " ").trim();
}

/** An element's classes and id. */
export function namesOf({ attributes }: HtmlElement): readonly string[] {
  const { class: classes, id } = attributes;
  if (classes === undefined) return id === undefined ? [] : [id];
  const names = classes.split(/\s+/u).filter((name) => name !== "");
  return id === undefined ? names : [...names, id];
}
