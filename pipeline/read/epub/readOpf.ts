import { textOf } from "../akn/XmlElement.ts";
import { readGivenDate } from "../facts/readGivenDate.ts";
import { readLanguageName } from "../facts/readLanguageName.ts";
import { readElements } from "../office/readElements.ts";
import type { SourceFacts } from "../SourceDocument.ts";

/** What the package file of an EPUB tells. */
export interface Opf {
  /** Paths of the book's files in reading order, from the package file's folder. */
  readonly spine: readonly { readonly path: string; readonly isContents: boolean }[];
  readonly facts: SourceFacts;
}

const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const WANTED = new Set([
  "opf:item",
  "opf:itemref",
  "dc:title",
  "dc:date",
  "dc:language",
  "dc:creator",
  "dc:publisher",
]);

/** @see https://www.w3.org/TR/epub-33/#sec-package-doc */
export function readOpf(xml: string): Opf {
  const items = new Map<string, Opf["spine"][number]>();
  const order: string[] = [];
  const said = new Map<string, string[]>();
  for (const element of readElements(xml, prefixOf, (name) => WANTED.has(name))) {
    const { id, idref, href, properties = "", event } = element.attributes;
    if (element.name === "opf:itemref") order.push(idref ?? "");
    else if (element.name !== "opf:item") {
      // The day on which a file was changed is no date of its text.
      if (element.name !== "dc:date" || event === undefined || event === "publication")
        said.set(element.name, [...(said.get(element.name) ?? []), textOf(element)]);
    } else if (id !== undefined && href !== undefined)
      items.set(id, { path: decodePath(href), isContents: properties.split(/\s+/u).includes("nav") });
  }
  const spine = [...new Set(order)].flatMap((id) => items.get(id) ?? []);
  return { spine, facts: toFacts(said) };
}

function prefixOf(uri: string): string {
  return uri === DUBLIN_CORE ? "dc" : "opf";
}

/** A path as the zip names it. */
function decodePath(href: string): string {
  const path = href.replace(/#.*$/su, "");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function toFacts(said: ReadonlyMap<string, readonly string[]>): SourceFacts {
  const [title = ""] = said.get("dc:title") ?? [];
  const date = readGivenDate(said.get("dc:date")?.[0] ?? "");
  const language = readLanguageName(said.get("dc:language")?.[0] ?? "");
  const attributes = [
    ...(said.get("dc:creator") ?? []).map((value) => ({ name: "author", value })),
    ...(said.get("dc:publisher") ?? []).map((value) => ({ name: "publisher", value })),
  ];
  return {
    ...(title !== "" && { title }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    given: false,
    attributes: attributes.filter(({ value }) => value !== ""),
  };
}
