import type { Filters, WordsAsked } from "./Filters.ts";

/** The filters as query parameters, defaults left out; questions that know no periods are asked without `by`. */
export function filterParameters(filters: Omit<Filters, "by">) {
  const { role, from, to, named, drafts, body, session, kind, textLanguage } = filters;
  return {
    ...(role === "body" ? {} : { role }),
    ...(from === undefined ? {} : { from: String(from) }),
    ...(to === undefined ? {} : { to: String(to) }),
    ...(named === "include" ? {} : { named }),
    ...(drafts === "exclude" ? {} : { drafts }),
    ...(body === undefined ? {} : { body }),
    ...(session === undefined ? {} : { session }),
    ...(textLanguage === undefined ? {} : { language: textLanguage }),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** The same for words, which know no proper names: `named` stays out. */
export function wordParameters({ q, fold }: WordsAsked, filters: Omit<Filters, "by">) {
  return {
    q,
    ...(fold === "true" ? {} : { fold }),
    ...filterParameters({ ...filters, named: "include" }),
  };
}

/** What a period is, where it is not the year. */
export function periodParameters({ by }: Pick<Filters, "by">) {
  return by === "year" ? {} : { by };
}
