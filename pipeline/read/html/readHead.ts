import { readGivenDate } from "../facts/readGivenDate.ts";
import { readLanguageName } from "../facts/readLanguageName.ts";
import type { Attribute, SourceFacts } from "../SourceDocument.ts";
import { elementsAround, elementsBelow, type HtmlElement, isWithin, readableText } from "./HtmlElement.ts";

const TITLES = ["citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title"];
const DATES = [
  "article:published_time",
  "citation_publication_date",
  "citation_date",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dc.date.created",
  "dcterms.created",
  "datepublished",
  "parsely-pub-date",
  "pubdate",
  "publishdate",
  "date",
];
const AUTHORS = ["citation_author", "dc.creator", "dcterms.creator", "author", "article:author"];
const SITES = ["og:site_name", "citation_journal_title", "dc.publisher"];
const LONGEST = 1000;

/**
 * What a page's head tells about it: title, date of publication, language, authors, site and address.
 *
 * @param main the element that holds the text: of it a single `time` is the page's date, of others none
 */
export function readHead(html: HtmlElement, main: HtmlElement): SourceFacts {
  const elements = elementsBelow(html);
  const metas = readMetas(elements);
  const first = (names: readonly string[]) =>
    names.flatMap((name) => metas.get(name) ?? []).find((value) => value !== "");
  const title = first(TITLES) ?? ownTitle(elements);
  const date =
    first(DATES.filter((name) => metas.get(name)?.some(isDate))) ??
    dateInScript(elements) ??
    dateInText(elements, main);
  const day = date === undefined ? undefined : readGivenDate(date);
  const language = readLanguage(html, main, metas);
  const authors = [
    ...new Set(AUTHORS.map((name) => metas.get(name) ?? []).find((values) => values.length > 0) ?? []),
  ];
  const url = metas.get("og:url")?.[0] ?? elements.find(isCanonical)?.attributes.href;
  const attributes: Attribute[] = [
    ...authors.filter((author) => !/^https?:/u.test(author)).map((value) => ({ name: "author", value })),
    ...[first(SITES)].flatMap((value) => (value === undefined ? [] : [{ name: "site", value }])),
    ...(url !== undefined && /^https?:\/\//u.test(url)
      ? [{ name: "url", value: url.slice(0, LONGEST) }]
      : []),
  ];
  return {
    ...(title !== undefined && { title }),
    ...(day !== undefined && { date: day }),
    ...(language !== undefined && { language }),
    given: false,
    attributes,
  };
}

function readMetas(elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> {
  const metas = new Map<string, string[]>();
  for (const { name, attributes } of elements) {
    if (name !== "meta") continue;
    const value = (attributes.content ?? "").replace(/\s+/gu, " ").trim().slice(0, LONGEST);
    const key = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      attributes["http-equiv"] ??
      ""
    )
      .trim()
      .toLowerCase();
    if (key === "" || value === "") continue;
    const values = metas.get(key) ?? [];
    values.push(value);
    metas.set(key, values);
  }
  return metas;
}

/** The page's `title`; the page's only `h1` where the title is that and the name of the site. */
function ownTitle(elements: readonly HtmlElement[]): string | undefined {
  const written = elements
    .find(({ name }) => name === "title")
    ?.children.find((node) => typeof node === "string");
  const title = (written ?? "").replace(/\s+/gu, " ").trim().slice(0, LONGEST);
  const headings = elements.filter(({ name }) => name === "h1").slice(0, 2);
  const heading = headings.length === 1 && headings[0] ? readableText(headings[0]).slice(0, LONGEST) : "";
  if (heading !== "" && (title === "" || title.startsWith(`${heading} `))) return heading;
  return title === "" ? undefined : title;
}

function isDate(written: string): boolean {
  return readGivenDate(written) !== undefined;
}

/** Of the facts for search engines, which are JSON, only the date is of use. */
function dateInScript(elements: readonly HtmlElement[]): string | undefined {
  for (const { name, attributes, children } of elements) {
    if (name !== "script" || attributes.type?.trim().toLowerCase() !== "application/ld+json") continue;
    const [json] = children;
    const written = /"datePublished"\s*:\s*"([^"\\]{4,40})"/u.exec(typeof json === "string" ? json : "")?.[1];
    if (written !== undefined && isDate(written)) return written;
  }
  return undefined;
}

/** A `time` that says it is the publication's, else the only one of the main part. */
function dateInText(elements: readonly HtmlElement[], main: HtmlElement): string | undefined {
  const times = elements.filter(
    ({ name, attributes }) => name === "time" && isDate(attributes.datetime ?? ""),
  );
  const marked = times.find(
    ({ attributes }) =>
      attributes.pubdate !== undefined ||
      attributes.itemprop === "datePublished" ||
      /(?:^|[\s-])(?:published|pubdate|entry-date|dt-published)(?:[\s-]|$)/u.test(attributes.class ?? ""),
  );
  if (marked !== undefined) return marked.attributes.datetime;
  const days = new Set(
    times.filter((time) => isWithin(time, main)).map(({ attributes }) => attributes.datetime),
  );
  return days.size === 1 ? [...days][0] : undefined;
}

function readLanguage(
  html: HtmlElement,
  main: HtmlElement,
  metas: ReadonlyMap<string, readonly string[]>,
): SourceFacts["language"] {
  for (const { attributes } of [main, ...elementsAround(main), html]) {
    const named = attributes.lang ?? attributes["xml:lang"];
    if (named !== undefined && named !== "") return readLanguageName(named);
  }
  return readLanguageName(metas.get("dc.language")?.[0] ?? metas.get("content-language")?.[0] ?? "");
}

function isCanonical({ name, attributes }: HtmlElement): boolean {
  return name === "link" && attributes.rel === "canonical";
}
