import type { XmlElement } from "../akn/XmlElement.ts";

/** True for an element that stands on lines of its own; a quotation does where it is none of a sentence. */
export function isTeiBlock({ name, children }: XmlElement, parent: XmlElement): boolean {
  if (name === "seg") return parent.name === "u";
  if (!BLOCKS.has(name)) return false;
  if (!EITHER.has(name) || CONTAINERS.has(parent.name)) return true;
  return children.some((child) => typeof child !== "string" && /^(?:p|lg|list|ab)$/u.test(child.name));
}

/** True for what holds only blocks: a note in it is called from elsewhere. */
export function isContainer(name: string): boolean {
  return CONTAINERS.has(name);
}

const BLOCKS: ReadonlySet<string> = new Set(
  "text front body back group div div0 div1 div2 div3 div4 div5 div6 div7 p ab lg list item label sp u speaker stage head opener closer salute signed dateline byline trailer argument epigraph titlePage docTitle titlePart docAuthor docImprint docDate docEdition imprimatur table row cell figure floatingText listBibl bibl biblStruct biblFull quote cit q said castList castItem postscript note noteGrp".split(
    " ",
  ),
);
/** Blocks that may stand inside a sentence too. */
const EITHER: ReadonlySet<string> = new Set(
  "quote cit q said bibl biblStruct biblFull label stage docAuthor docDate docEdition".split(" "),
);
const CONTAINERS: ReadonlySet<string> = new Set(
  "text front body back group div div0 div1 div2 div3 div4 div5 div6 div7 lg list sp titlePage docTitle table row figure floatingText listBibl castList TEI".split(
    " ",
  ),
);
