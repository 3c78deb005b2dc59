import { childElements, descendants, textOf, type XmlElement } from "../akn/XmlElement.ts";
import { readGivenDate } from "../facts/readGivenDate.ts";
import { readLanguageName } from "../facts/readLanguageName.ts";
import type { Attribute, SourceFacts } from "../SourceDocument.ts";

/** Where a header tells a date, the text's own before its source's and that before the edition's. */
const DATE_PLACES = ["creation", "settingDesc", "sourceDesc", "publicationStmt"];
const DATE_ATTRIBUTES = ["when", "when-iso", "notBefore", "notBefore-iso", "from", "from-iso"];
const LONGEST = 1000;
const MOST_KEYWORDS = 50;

/**
 * What a TEI's header tells about its text: title, date, language, authors, editors, keywords.
 *
 * @param path the document, after the corpora around it: their headers tell date and language where its own does not
 */
export function readTeiHeader(path: readonly XmlElement[]): SourceFacts {
  const headers = path.toReversed().flatMap((one) => childElements(one, "teiHeader")[0] ?? []);
  const statement = headers[0] && descendants(headers[0], "titleStmt")[0];
  const title = statement === undefined ? undefined : readTitle(statement);
  const date = headers.map(readDate).find((one) => one !== undefined);
  const language = [...path.toReversed().map(ownLanguage), ...headers.map(statedLanguage)].find(
    (one) => one !== undefined,
  );
  return {
    ...(title !== undefined && { title }),
    ...(date !== undefined && { date }),
    ...(language !== undefined && { language }),
    given: false,
    attributes: [
      ...(statement === undefined ? [] : named("author", childElements(statement, "author"))),
      ...(statement === undefined ? [] : named("editor", childElements(statement, "editor"))),
      ...(headers[0] === undefined ? [] : named("keyword", keywordsOf(headers[0]))),
    ],
  };
}

function readTitle(statement: XmlElement): string | undefined {
  const titles = childElements(statement, "title");
  const main = titles.find(({ attributes }) => attributes.type === "main") ?? titles[0];
  const title = textOf(main).slice(0, LONGEST);
  return title === "" ? undefined : title;
}

function readDate(header: XmlElement): string | undefined {
  for (const place of DATE_PLACES)
    for (const date of descendants(header, place).flatMap((one) => descendants(one, "date"))) {
      const written = DATE_ATTRIBUTES.flatMap((name) => date.attributes[name] ?? []);
      const found = [...written, textOf(date)].map(readGivenDate).find((day) => day !== undefined);
      if (found !== undefined) return found;
    }
  return undefined;
}

/** The language of the text itself, where an element around it tells one. */
function ownLanguage(document: XmlElement): SourceFacts["language"] {
  const named = [...childElements(document, "text"), document].flatMap(
    ({ attributes }) => attributes["xml:lang"] ?? [],
  );
  return named.map(readLanguageName).find((one) => one !== undefined);
}

/** The header's only language, or the one said to be used most. */
function statedLanguage(header: XmlElement): SourceFacts["language"] {
  const languages = descendants(header, "langUsage").flatMap((usage) => childElements(usage, "language"));
  const most = languages.toSorted(
    (a, b) => Number(b.attributes.usage ?? 0) - Number(a.attributes.usage ?? 0),
  )[0];
  if (languages.length > 1 && most?.attributes.usage === undefined) return undefined;
  return readLanguageName(most?.attributes.ident ?? "");
}

function keywordsOf(header: XmlElement): readonly XmlElement[] {
  return descendants(header, "keywords")
    .flatMap((keywords) => descendants(keywords, "term", "item"))
    .slice(0, MOST_KEYWORDS);
}

function named(name: string, elements: readonly XmlElement[]): readonly Attribute[] {
  return elements
    .map((element) => textOf(element).slice(0, LONGEST))
    .filter((value) => value !== "")
    .map((value) => ({ name, value }));
}
