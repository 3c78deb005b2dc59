import type { RoledParagraph } from "./assignRoles.ts";
import { TITLE_NUMBER } from "./assignRoles.ts";
import { isDate, readDate } from "./readDate.ts";
import { readOrgan } from "./readOrgan.ts";
import { readOrdinal, readSession, yearOfSession } from "./readSession.ts";
import type { DateSource, Kind, Metadata } from "./StructuredDocument.ts";

const PREFIX: Readonly<Record<string, string>> = {
  "Assemblée générale": "A/RES/",
  "Conseil économique et social": "E/RES/",
};

/** Reads what a resolution says about itself; nothing that the text does not say is guessed. */
export function readMetadata(paragraphs: readonly RoledParagraph[]): Metadata {
  const header = paragraphs.filter(({ role }) => role === "header").map(({ text }) => text);
  const closing = paragraphs.filter(({ role }) => role === "closing").map(({ text }) => text);
  const titleLine = paragraphs.find(({ role }) => role === "title")?.text ?? "";
  const number = TITLE_NUMBER.exec(titleLine)?.[1];
  const organ = paragraphs
    .flatMap(({ role, text }) => (role === "opener" ? (readOrgan(text) ?? []) : []))
    .at(0);
  const kind = readKind(header, closing, number);
  const symbol = readSymbol(header, number, organ);
  const session = first(header, readSession) ?? sessionOf(number, organ);
  const dateAdopted = readAdoption(header, closing);
  const dateDistributed = readDistribution(header);
  const committee = first(header, readCommittee);
  const agendaItem = first(header, readAgendaItem);
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
    ...placeInTime(dateAdopted, dateDistributed, session),
  };
}

function readKind(header: readonly string[], closing: readonly string[], number: string | undefined): Kind {
  if (
    header.some((line) => /^(?:.*:\s*)?projet de (?:résolution|décision)|Distr\.\s*:?\s*limitée/iu.test(line))
  )
    return "draft";
  if (header.some((line) => /^[AES]\/(?:.*\/)?L\.\d+/u.test(line))) return "draft";
  const adopted = header.some((line) => /^Résolution(?:\s+\d+ \(\d{4}\))?\s+adoptée/iu.test(line));
  return number !== undefined || adopted || closing.length > 0 ? "adopted" : "text";
}

/** A symbol on a line of its own, else the one that follows from the title's number. */
function readSymbol(
  header: readonly string[],
  number: string | undefined,
  organ: string | undefined,
): string | undefined {
  const own = header.find((line) =>
    /^[AES]\/(?:RES\/\S+|C\.\d\/\d+\/L\.\S+|\d+\/L\.\S+|\d{4}\/L\.\S+)(?: \(\d{4}\))?$/u.test(line),
  );
  if (own !== undefined) return own;
  const prefix = PREFIX[organ ?? ""];
  return number === undefined || prefix === undefined ? undefined : `${prefix}${number}`;
}

function sessionOf(number: string | undefined, organ: string | undefined): number | undefined {
  const session = /^(\d{1,3})\//u.exec(number ?? "")?.[1];
  return session === undefined || organ !== "Assemblée générale" ? undefined : Number(session);
}

function readAdoption(header: readonly string[], closing: readonly string[]): string | undefined {
  const said = header.find((line) => /^Résolution\b.*\badoptée/iu.test(line));
  return (said === undefined ? undefined : readDate(said)) ?? first(closing, readDate);
}

/** The date after "Distr. générale" or "Distr. limitée", on the same line or the next. */
function readDistribution(header: readonly string[]): string | undefined {
  const at = header.findIndex((line) => /Distr\.\s*:?\s*(?:générale|limitée|restreinte)/iu.test(line));
  if (at < 0) return undefined;
  const next = header.slice(at + 1, at + 4).find(isDate);
  return readDate(header[at] ?? "") ?? (next === undefined ? undefined : readDate(next));
}

function readCommittee(line: string): string | undefined {
  const named = /(?:^|rapport de la )(\p{Lu}\p{L}+ Commission)(?!\p{L})/u.exec(line)?.[1];
  return named !== undefined && readOrdinal(named.replace(/ Commission$/u, "")) !== undefined
    ? named
    : undefined;
}

function readAgendaItem(line: string): string | undefined {
  return /Points?\s+(\d+(?:\s+[a-z]{1,2}\))?)\s+(?:de\s+l['’]ordre du jour|du projet d['’]ordre du jour)/u.exec(
    line,
  )?.[1];
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
