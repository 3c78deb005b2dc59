import { yearOfSession } from "../../structure/readSession.ts";
import type { Metadata } from "../../structure/StructuredDocument.ts";
import type { Keyword, MarkedMetadata } from "../SourceDocument.ts";
import { childElements, descendants, textOf, type XmlElement } from "./XmlElement.ts";

const COMMITTEE =
  /(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission|(?:First|Second|Third|Fourth|Fifth|Sixth) Committee/gu;

/**
 * What a statement's `meta`, cover and preface say about it.
 *
 * @param collection the collection it is a part of: its cover holds for the statement, which adds its letter
 */
export function readStatementMetadata(
  statement: XmlElement,
  collection: XmlElement | undefined,
): MarkedMetadata {
  const cover = childElements(collection ?? statement, "coverPage")[0];
  const symbol = readSymbol(statement, collection);
  const draftSymbol = readDraftSymbol(statement) ?? readDraftSymbol(collection);
  const dateAdopted = readDay(statement, "adoption");
  const dateDistributed = readDay(statement, "publication");
  const session = readSession(symbol, cover);
  const keywords = [...readKeywords(statement), ...(collection ? readKeywords(collection) : [])];
  const committee = inCover(cover, "docProponent").match(COMMITTEE)?.at(-1);
  const agendaItem = readAgendaItem(cover);
  const title = readTitle(statement) ?? readTitle(collection);
  const organ = inCover(cover, "docAuthority", "#issuingBody");
  return {
    kind: symbol !== undefined && /\/L\.\d/u.test(symbol) ? "draft" : "adopted",
    ...(symbol !== undefined && { symbol }),
    ...(title !== undefined && { title }),
    ...(organ !== "" && { organ }),
    ...(committee !== undefined && { committee }),
    ...(session !== undefined && { session }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...(dateAdopted !== undefined && { dateAdopted }),
    ...(dateDistributed !== undefined && { dateDistributed }),
    ...placeInTime(dateAdopted, dateDistributed, session),
    ...(draftSymbol !== undefined && { draftSymbol }),
    ...(keywords.length > 0 && { keywords: uniqueKeywords(keywords) }),
  };
}

/** The date that places a text in time: adoption, then distribution, then the session's year. */
export function placeInTime(
  adopted: string | undefined,
  distributed: string | undefined,
  session: number | undefined,
): Pick<Metadata, "date" | "dateSource" | "year"> {
  if (adopted !== undefined)
    return { date: adopted, dateSource: "adoption", year: Number(adopted.slice(0, 4)) };
  if (distributed !== undefined)
    return { date: distributed, dateSource: "distribution", year: Number(distributed.slice(0, 4)) };
  if (session === undefined) return {};
  const year = yearOfSession(session);
  return { date: String(year), dateSource: "session", year };
}

/** A cover's symbol; in a collection (`A/RES/77/256 A-B`) the number and the statement's own letter. */
function readSymbol(statement: XmlElement, collection: XmlElement | undefined): string | undefined {
  const written = inCover(childElements(collection ?? statement, "coverPage")[0], "docNumber", "#symbol");
  if (written === "") return undefined;
  if (collection === undefined) return written;
  const preface = childElements(statement, "preface")[0];
  const letter = (preface ? descendants(preface, "docNumber") : [])
    .map(textOf)
    .find((one) => /^[A-Z]$/u.test(one));
  return letter === undefined
    ? undefined
    : `${written.replace(/\s+[A-Z](?:[-–—,\s][A-Z\s-]*)?$/u, "")} ${letter}`;
}

function readDraftSymbol(within: XmlElement | undefined): string | undefined {
  return (
    inMeta(within, "step").find(({ attributes }) => attributes.outcome === "draftResolution")?.attributes
      .as || undefined
  );
}

function readDay(statement: XmlElement, name: string): string | undefined {
  const days = inMeta(statement, "FRBRdate").filter(({ attributes }) => attributes.name === name);
  return days
    .map(({ attributes }) => attributes.date ?? "")
    .find((day) => /^[12]\d{3}-\d\d-\d\d$/u.test(day));
}

/** The regular session: of the symbol, else of the cover. Emergency and special sessions have numbers of their own. */
function readSession(symbol: string | undefined, cover: XmlElement | undefined): number | undefined {
  const [, special, number] = /^A\/(?:RES\/|C\.\d\/)?(ES-|S-)?(\d+)\//u.exec(symbol ?? "") ?? [];
  if (special !== undefined) return undefined;
  if (number !== undefined) return Number(number);
  const value = cover && descendants(cover, "session")[0]?.attributes.value;
  return value !== undefined && /^\d{1,3}$/u.test(value) ? Number(value) : undefined;
}

function readAgendaItem(cover: XmlElement | undefined): string | undefined {
  const inline = (cover ? descendants(cover, "inline") : []).find(
    ({ attributes }) => attributes.name === "agenda item",
  );
  const item = textOf(inline)
    .replace(/^\p{L}+(?: items?)?\s+(?=\d)/u, "")
    .replace(/\s+de l['’]ordre du jour.*$/u, "");
  return /^\d/u.test(item) ? item : undefined;
}

function readTitle(within: XmlElement | undefined): string | undefined {
  const preface = within && childElements(within, "preface")[0];
  const titles = preface === undefined ? [] : descendants(preface, "docTitle").map(titleText);
  return titles.find((title) => title !== "");
}

function titleText(title: XmlElement): string {
  return textOf({ ...title, children: title.children.filter(isNoNote) }).replaceAll("\u2011", "-");
}

function isNoNote(node: XmlElement["children"][number]): boolean {
  return typeof node === "string" || node.name !== "authorialNote";
}

function readKeywords(within: XmlElement): readonly Keyword[] {
  return inMeta(within, "keyword").flatMap(({ attributes }) => {
    const term = (attributes.showAs ?? attributes.value ?? "").replaceAll("_", " ").trim();
    const vocabulary = attributes.dictionary;
    if (term === "") return [];
    return vocabulary === undefined ? [{ term }] : [{ term, vocabulary }];
  });
}

function uniqueKeywords(keywords: readonly Keyword[]): readonly Keyword[] {
  const known = new Set<string>();
  return keywords.filter(({ vocabulary, term }) => {
    const { size } = known;
    return known.add(`${vocabulary}\n${term}`).size > size;
  });
}

function inCover(cover: XmlElement | undefined, name: string, refersTo?: string): string {
  const found = (cover ? descendants(cover, name) : []).find(
    ({ attributes }) => refersTo === undefined || attributes.refersTo === refersTo,
  );
  return textOf(found);
}

function inMeta(within: XmlElement | undefined, name: string): readonly XmlElement[] {
  const meta = within && childElements(within, "meta")[0];
  return meta === undefined ? [] : descendants(meta, name);
}
