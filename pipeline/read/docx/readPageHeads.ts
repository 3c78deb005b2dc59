import { childElements, type XmlElement } from "../akn/XmlElement.ts";
import type { OfficePackage } from "../office/openPackage.ts";
import type { Relationship } from "./readRelationships.ts";
import { switchOf } from "./wordXml.ts";

/** The page headers and feet of a document, as XML. */
export interface PageHeads {
  /** The header that only the first page has. */
  readonly letterhead: string | undefined;
  readonly heads: readonly string[];
  readonly feet: readonly string[];
}

/**
 * The page headers and feet that a document's sections name, each once.
 *
 * @param sections its `w:sectPr`, in reading order
 */
export async function readPageHeads(
  file: OfficePackage,
  related: readonly Relationship[],
  sections: readonly XmlElement[],
): Promise<PageHeads> {
  const letterhead = findLetterhead(sections[0]);
  const readAll = async (name: string) => {
    const ids = new Set(sections.flatMap((section) => childElements(section, name)).map(idOf));
    ids.delete(letterhead);
    const texts: string[] = [];
    for (const id of ids) {
      const text = await readRelated(file, related, id);
      if (text !== undefined) texts.push(text);
    }
    return texts;
  };
  return {
    letterhead: await readRelated(file, related, letterhead),
    heads: await readAll("w:headerReference"),
    feet: await readAll("w:footerReference"),
  };
}

function findLetterhead(first: XmlElement | undefined): string | undefined {
  if (first === undefined || switchOf(first, "w:titlePg") !== true) return undefined;
  const header = childElements(first, "w:headerReference").find(
    ({ attributes }) => attributes.type === "first",
  );
  return header && idOf(header);
}

function idOf({ attributes }: XmlElement): string | undefined {
  return attributes.id;
}

async function readRelated(
  file: OfficePackage,
  related: readonly Relationship[],
  id: string | undefined,
): Promise<string | undefined> {
  const target = related.find((relationship) => relationship.id === id)?.target;
  return target === undefined ? undefined : file.readText(target);
}
