import type { Opening } from "./readOpening.ts";
import type { Strength } from "./Strength.ts";

/** How resolutions are worded in one language: what the rules of roles and metadata ask of it. */
export interface ResolutionLanguage {
  /** The organ that speaks, where a paragraph is the opener of its resolution. */
  readOrgan(paragraph: string): string | undefined;
  /** How a preambular or operative paragraph opens, without its number. */
  readOpening(text: string): Opening | undefined;
  lemmatizeOpening(opening: Opening): string;
  /** The class of an operative paragraph's opening verb; `after` is its text behind the opening. */
  readStrength(openingLemma: string, after: string): Strength | undefined;
  /** The first date of a text, as an ISO day. */
  readDate(text: string): string | undefined;
  /** True for a text that is a date and nothing else. */
  isDate(text: string): boolean;
  /** The session that a header line names in words. */
  readSession(line: string): number | undefined;
  /** The committee that a header line names. */
  readCommittee(line: string): string | undefined;
  /** The agenda item that a header line names: "108 b)". */
  readAgendaItem(line: string): string | undefined;
  /** The General Assembly's name, whose resolutions carry their session in their number. */
  readonly assembly: string;
  /** What a resolution's number follows in its symbol, by organ. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** The first line after the body: the meeting at which the resolution was adopted. */
  readonly closing: RegExp;
  /** The title of an annex, alone on its line. */
  readonly annex: RegExp;
  /** Header lines of a draft; of an adopted text; of the distribution. */
  readonly draftLine: RegExp;
  readonly adoptedLine: RegExp;
  readonly distributionLine: RegExp;
}
