import type { Filters } from "../../dashboard/Filters.ts";

/** The filters of an address that says nothing, in a corpus of one language. */
export const usualFilters: Filters = {
  role: "body",
  from: undefined,
  to: undefined,
  named: "include",
  drafts: "exclude",
  body: undefined,
  session: undefined,
  kind: undefined,
  by: "year",
  textLanguage: undefined,
};
