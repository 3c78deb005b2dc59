import type { State } from "../../state.ts";
import { createFormats } from "../createFormats.ts";

export const f = createFormats("en");
export const s = (n: number, one: string, other: string) => `${f.count(n)}\u00a0${n === 1 ? one : other}`;
/** A number of the documents there are: `2 of 4 documents`, `the only document`. */
export const of = (docs: number, total: number) => {
  if (docs === 0) return "no document";
  return total === 1 ? "the only document" : `${f.count(docs)} of ${s(total, "document", "documents")}`;
};
const WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
export const words = (n: number) => WORDS[n] ?? f.count(n);
/** 1st, 2nd, 3rd, 4th; 11th to 13th. */
export const ordinal = (number: string) => {
  const last = /1[123]$/.test(number) ? "" : number.slice(-1);
  return number + (last === "1" ? "st" : last === "2" ? "nd" : last === "3" ? "rd" : "th");
};
export const name = (period: string, by: State["by"]) =>
  by === "session" ? `${ordinal(period)}\u00a0session` : period;
export const within = (period: string, by: State["by"]) =>
  by === "session" ? `at the ${name(period, by)}` : `in ${name(period, by)}`;
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
