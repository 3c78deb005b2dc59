import type { State } from "../../state.ts";
import { createFormats } from "../createFormats.ts";

export const f = createFormats("fr");
/** French counts 0 and 1 in the singular. */
export const s = (n: number, one: string, other: string) => `${f.count(n)}\u00a0${n < 2 ? one : other}`;
/** A number of the documents there are: `2 des 4 documents`, `le seul document`. */
export const of = (docs: number, total: number) => {
  if (docs === 0) return "aucun document";
  return total === 1 ? "le seul document" : `${f.count(docs)} des ${s(total, "document", "documents")}`;
};
const WORDS =
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
export const words = (n: number) => WORDS[n] ?? f.count(n);
/** Whether periods are years or sessions. */
export type By = State["by"];
export const name = (period: string, by: By) => (by === "session" ? `${period}ᵉ\u00a0session` : period);
export const within = (period: string, by: By) =>
  by === "session" ? `à la ${name(period, by)}` : `en ${name(period, by)}`;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
