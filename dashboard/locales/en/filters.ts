import type { filters as French } from "../fr/filters.ts";
import { capital, f, s, words } from "./wording.ts";

/** Title and filters of the Themes page. */
export const filters: typeof French = {
  themesHeading: (documents) =>
    documents === 1
      ? "What does this text speak of?"
      : `What do these ${words(documents)} texts speak of, and since when?`,
  leadMost: (when, theme, n, exposure) =>
    `${capital(when)}, “${theme}” is the theme most present: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")}.`,
  leadNew: (when, themes) =>
    `${f.list(themes.map((theme) => `“${theme}”`))} ${themes.length === 1 ? "appears" : "appear"} only ${when}.`,
  filters: "Filters",
  role: "Paragraphs",
  roleBody: "Whole body",
  rolePreambular: "Preamble",
  roleOperative: "Operative part",
  period: "Period",
  from: "from",
  to: "to",
  named: "Count names of treaties",
  namedHint: "Also count paragraphs that mention the theme only inside the name of a treaty or body",
  drafts: "Count drafts",
  draftsHint: "Also count drafts whose adopted text is in the corpus",
  sort: "Sort",
  sortShare: "Latest share",
  sortName: "Name",
  sortFirst: "First mention",
  sortFile: "Order of the theme file",
  scale: "Scale",
  scaleCommon: "Common",
  scaleOwn: "Own",
  scaleCommonNote: (top) => `Common scale, 0 to ${top}.`,
  scaleOwnNote: "Each card has a scale of its own.",
  cardsNote: (n, exposure) =>
    `${f.count(n)}/${f.count(exposure)}: ${f.count(n)} of ${s(exposure, "paragraph", "paragraphs")} ${n === 1 ? "mentions" : "mention"} the theme.`,
  reset: "Clear filters",
};
