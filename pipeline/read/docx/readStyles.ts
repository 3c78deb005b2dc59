import type { XmlElement } from "../akn/XmlElement.ts";
import { childOf, integerOf, readWordXml, switchOf, valOf } from "./wordXml.ts";

/** What a style, or the marks on a paragraph or run, say that matters for its text; absent where they say nothing. */
export interface TextStyle {
  readonly italic?: boolean;
  readonly hidden?: boolean;
  readonly raised?: boolean;
}

export interface ParagraphStyle extends TextStyle {
  readonly id: string;
  /** As Word names it in English, lower case: `heading 1`, `toc 2`. */
  readonly name: string;
  /** From 1; 0 where it says that it is none. */
  readonly headingLevel?: number;
  readonly numbering?: NumberingRef;
}

/** A place in a list: 0 as its number means in none, levels go from 0. */
export interface NumberingRef {
  readonly numId?: number;
  readonly level?: number;
}

export interface Styles {
  /** The style of this id with all that it inherits, the default one without an id. */
  paragraph(id: string | undefined): ParagraphStyle | undefined;
  character(id: string): TextStyle | undefined;
}

const DEEPEST_INHERITANCE = 20;

/** The styles of `styles.xml`; none without it. */
export function readStyles(xml: string | undefined): Styles {
  const elements = new Map<string, XmlElement>();
  let defaultId: string | undefined;
  for (const element of xml === undefined ? [] : readWordXml(xml, "w:style")) {
    const { styleId, type, default: isDefault } = element.attributes;
    if (styleId === undefined) continue;
    elements.set(styleId, element);
    if (type === "paragraph" && (isDefault === "1" || isDefault === "true")) defaultId = styleId;
  }
  const known = new Map<string, ParagraphStyle | undefined>();
  const resolve = (id: string) => {
    if (!known.has(id)) known.set(id, resolveStyle(id, elements));
    return known.get(id);
  };
  return {
    paragraph: (id = defaultId) => (id === undefined ? undefined : resolve(id)),
    character: resolve,
  };
}

/** What a `w:pPr` says of the paragraph's level and list. */
export function readParagraphMarks(
  properties: XmlElement | undefined,
): Pick<ParagraphStyle, "headingLevel" | "numbering"> {
  const outline = integerOf(properties, "w:outlineLvl");
  const numPr = childOf(properties, "w:numPr");
  const numId = integerOf(numPr, "w:numId");
  const level = integerOf(numPr, "w:ilvl");
  return {
    ...(outline !== undefined && { headingLevel: outline >= 0 && outline < 9 ? outline + 1 : 0 }),
    ...(numPr && {
      numbering: { ...(numId !== undefined && { numId }), ...(level !== undefined && { level }) },
    }),
  };
}

/** What a `w:rPr` says. */
export function readTextMarks(properties: XmlElement | undefined): TextStyle {
  const italic = switchOf(properties, "w:i");
  const hidden = switchOf(properties, "w:vanish");
  const vertical = valOf(properties, "w:vertAlign");
  return {
    ...(italic !== undefined && { italic }),
    ...(hidden !== undefined && { hidden }),
    ...(vertical !== undefined && { raised: vertical === "superscript" }),
  };
}

function resolveStyle(id: string, elements: ReadonlyMap<string, XmlElement>): ParagraphStyle | undefined {
  const own = elements.get(id);
  if (own === undefined) return undefined;
  const chain: XmlElement[] = [];
  let next: XmlElement | undefined = own;
  while (next !== undefined && chain.length < DEEPEST_INHERITANCE) {
    chain.unshift(next);
    next = elements.get(valOf(next, "w:basedOn") ?? "");
  }
  const name = (valOf(own, "w:name") ?? id).toLowerCase();
  let style: ParagraphStyle = { id, name };
  for (const element of chain) {
    const marks = readParagraphMarks(childOf(element, "w:pPr"));
    const numbering = marks.numbering && { numbering: { ...style.numbering, ...marks.numbering } };
    style = { ...style, ...readTextMarks(childOf(element, "w:rPr")), ...marks, ...numbering };
  }
  const named = /^(?:heading ([1-9])|title)$/u.exec(name);
  if (style.headingLevel === undefined && named) style = { ...style, headingLevel: Number(named[1] ?? 1) };
  return style;
}
