import type { RoledParagraph } from "./assignRoles.ts";
import { TITLE_NUMBER } from "./assignRoles.ts";
import type { ResolutionLanguage } from "./ResolutionLanguage.ts";
import { yearOfSession } from "./readSession.ts";
import type { DateSource, Kind, Metadata } from "./StructuredDocument.ts";

/** Reads what a resolution says about itself; nothing that the text does not say is guessed. */
export function readMetadata(paragraphs: readonly RoledParagraph[], words: ResolutionLanguage): Metadata {
  const header = paragraphs.filter(({ role }) => role === "header").map(({ text }) => text);
  const closing = paragraphs.filter(({ role }) => role === "closing").map(({ text }) => text);
  const titleLine = paragraphs.find(({ role }) => role === "title")?.text ?? "";
  const number = TITLE_NUMBER.exec(titleLine)?.[1];
  const organ = paragraphs
    .flatMap(({ role, text }) => (role === "opener" ? (words.readOrgan(text) ?? []) : []))
    .at(0);
  const kind = readKind(header, closing, number, words);
  const symbol = readSymbol(header, number, words.prefixes[organ ?? ""]);
  const session =
    first(header, words.readSession) ?? (organ === words.assembly ? sessionOf(number) : undefined);
  const dateAdopted = readAdoption(header, closing, words);
  const dateDistributed = readDistribution(header, words);
  const committee = first(header, words.readCommittee);
  const agendaItem = first(header, words.readAgendaItem);
  const title = titleLine.replace(TITLE_NUMBER, "").trim();
  return {
    kind,
    ...(symbol !== undefined && { symbol }),
    ...(title !== "" && { title }),
    ...(organ !== undefined && { organ }),
    ...(committee !== undefined && { committee }),
    ...(session !== undefined && { session }),
    ...(agendaItem !== undefined && { agendaItem }),
    ...(dateAdopted !== undefined && { dateAdopted }),
    ...(dateDistributed !== undefined && { dateDistributed }),
    ...placeInTime(dateAdopted, dateDistributed, organ === words.assembly ? session : undefined),
  };
}

function readKind(
  header: readonly string[],
  closing: readonly string[],
  number: string | undefined,
  words: ResolutionLanguage,
): Kind {
  if (header.some((line) => words.draftLine.test(line))) return "draft";
  if (header.some((line) => /^[AES]\/(?:.*\/)?L\.\d+/u.test(line))) return "draft";
  const adopted = header.some((line) => words.adoptedLine.test(line));
  return number !== undefined || adopted || closing.length > 0 ? "adopted" : "text";
}

/** A symbol on a line of its own, else the one that follows from the title's number. */
function readSymbol(
  header: readonly string[],
  number: string | undefined,
  prefix: string | undefined,
): string | undefined {
  const own = header.find((line) =>
    /^[AES]\/(?:(?:HRC\/)?RES\/\S+|C\.\d\/\d+\/L\.\S+|(?:HRC\/)?\d+\/L\.\S+|\d{4}\/L\.\S+)(?: ?\(\d{4}\)| [A-Z])?$/u.test(
      line,
    ),
  );
  if (own !== undefined) return own;
  return number === undefined || prefix === undefined ? undefined : `${prefix}${number}`;
}

function sessionOf(number: string | undefined): number | undefined {
  const session = /^(\d{1,3})\//u.exec(number ?? "")?.[1];
  return session === undefined ? undefined : Number(session);
}

function readAdoption(
  header: readonly string[],
  closing: readonly string[],
  { adoptedLine, readDate }: ResolutionLanguage,
): string | undefined {
  const said = header.find((line) => adoptedLine.test(line));
  return (said === undefined ? undefined : readDate(said)) ?? first(closing, readDate);
}

/** The date after "Distr. générale" or "Distr. limitée", on the same line or the next. */
function readDistribution(
  header: readonly string[],
  { distributionLine, isDate, readDate }: ResolutionLanguage,
): string | undefined {
  const at = header.findIndex((line) => distributionLine.test(line));
  if (at < 0) return undefined;
  const next = header.slice(at + 1, at + 4).find(isDate);
  return readDate(header[at] ?? "") ?? (next === undefined ? undefined : readDate(next));
}

function placeInTime(
  adopted: string | undefined,
  distributed: string | undefined,
  session: number | undefined,
) {
  const choices: readonly (readonly [string | undefined, DateSource])[] = [
    [adopted, "adoption"],
    [distributed, "distribution"],
    [session === undefined ? undefined : String(yearOfSession(session)), "session"],
  ];
  for (const [date, dateSource] of choices) {
    if (date !== undefined) return { date, dateSource, year: Number(date.slice(0, 4)) };
  }
  return {};
}

function first<T>(lines: readonly string[], read: (line: string) => T | undefined): T | undefined {
  for (const line of lines) {
    const found = read(line);
    if (found !== undefined) return found;
  }
  return undefined;
}
