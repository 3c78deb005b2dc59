import type { PageContent, Run } from "./PageContent.ts";

/** A page's readable runs, and how many characters stand in fonts that do not tell what they are. */
export interface JudgedPage {
  readonly page: PageContent;
  readonly readable: number;
  readonly unreadable: number;
}

/**
 * Parts a page's text from what has no meaning: fonts without a table of characters give control characters, private
 * ones, or letters moved along the alphabet, in which hardly one in seven is a vowel.
 */
export function judgeRuns(page: PageContent): JudgedPage {
  const runs = page.runs.map(levelBullets);
  const text = runs.map((run) => run.text).join("");
  if (isMoved(text)) return { page: { ...page, runs: [] }, readable: 0, unreadable: text.length };
  const kept = runs.filter((run) => !isMeaningless(run.text));
  const readable = kept.reduce((sum, run) => sum + run.text.length, 0);
  return { page: { ...page, runs: kept }, readable, unreadable: text.length - readable };
}

/** Bullets of the fonts Symbol and Wingdings. */
function levelBullets(run: Run): Run {
  const text = run.text.replaceAll(/[\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc\uf076\uf06e]/gu, "•");
  return text === run.text ? run : { ...run, text };
}

function isMeaningless(text: string): boolean {
  const odd = text.match(/[\p{Co}\p{Cn}\p{Cc}\ufffd]/gu)?.length ?? 0;
  return odd > 0.2 * text.length;
}

/** Latin, Greek and Cyrillic texts have a vowel in every third letter or more. */
function isMoved(text: string): boolean {
  const letters = text.match(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/gu)?.length ?? 0;
  if (letters < 100 || letters < 0.4 * text.length) return false;
  const vowels = text.normalize("NFD").match(/[aeiouyæœıаеиоуыэюяіїєαεηιουω]/giu)?.length ?? 0;
  return vowels < 0.18 * letters;
}
