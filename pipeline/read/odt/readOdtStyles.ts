import { childElements, type XmlElement } from "../akn/XmlElement.ts";
import { readOdfXml } from "./odfXml.ts";
import { type ListStyle, readListStyle } from "./readListStyle.ts";

/** What a style says that matters for text; absent where it says nothing. */
export interface OdtStyle {
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly raised?: boolean;
  readonly listStyle?: string;
  readonly breaksPage?: boolean;
  /** The kind of page that begins with the paragraph. */
  readonly pageStyle?: string;
  /** Its own name and those of the styles that it builds on, its own first. */
  readonly names: readonly string[];
}

export interface OdtStyles {
  paragraph(name: string | undefined): OdtStyle | undefined;
  text(name: string | undefined): OdtStyle | undefined;
  list(name: string): ListStyle | undefined;
  /** How headings are numbered. */
  readonly outline: ListStyle | undefined;
}

const WANTED = new Set(["style:style", "text:list-style", "text:outline-style"]);
const DEEPEST_INHERITANCE = 20;

/** The styles of a document's parts, those of later parts first. */
export function readOdtStyles(parts: readonly string[]): OdtStyles {
  const elements = new Map<string, XmlElement>();
  const lists = new Map<string, ListStyle>();
  let outline: ListStyle | undefined;
  for (const xml of parts)
    for (const element of readOdfXml(xml, WANTED)) {
      const { name = "", family = "" } = element.attributes;
      if (element.name === "style:style") elements.set(`${family} ${name}`, element);
      else if (element.name === "text:list-style") lists.set(name, readListStyle(element));
      else outline = readListStyle(element);
    }
  const known = new Map<string, OdtStyle | undefined>();
  const resolve = (family: string, name: string | undefined) => {
    if (name === undefined) return undefined;
    const key = `${family} ${name}`;
    if (!known.has(key)) known.set(key, resolveStyle(family, name, elements));
    return known.get(key);
  };
  return {
    paragraph: (name) => resolve("paragraph", name),
    text: (name) => resolve("text", name),
    list: (name) => lists.get(name),
    outline,
  };
}

function resolveStyle(
  family: string,
  name: string,
  elements: ReadonlyMap<string, XmlElement>,
): OdtStyle | undefined {
  const names: string[] = [];
  let style: Omit<OdtStyle, "names"> = {};
  let next: string | undefined = name;
  while (next !== undefined && names.length < DEEPEST_INHERITANCE) {
    const element = elements.get(`${family} ${next}`);
    if (element === undefined) break;
    names.push(next);
    style = { ...readMarks(element), ...style };
    next = element.attributes["parent-style-name"];
  }
  return names.length === 0 ? undefined : { ...style, names };
}

function readMarks(element: XmlElement): Omit<OdtStyle, "names"> {
  const text = childElements(element, "style:text-properties")[0]?.attributes ?? {};
  const paragraph = childElements(element, "style:paragraph-properties")[0]?.attributes ?? {};
  const { "font-style": slant, display, "text-position": position } = text;
  const { "list-style-name": listStyle, "master-page-name": master } = element.attributes;
  return {
    ...(slant !== undefined && { italic: slant !== "normal" }),
    ...(display !== undefined && { hidden: display === "none" }),
    ...(position !== undefined && { raised: /^super/u.test(position) }),
    ...(listStyle !== undefined && { listStyle }),
    ...((paragraph["break-before"] === "page" || (master ?? "") !== "") && { breaksPage: true }),
    ...(master !== undefined && master !== "" && { pageStyle: master }),
  };
}
