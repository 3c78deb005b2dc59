import { join } from "node:path";
import type { ThemeMatcher } from "../themes/Theme.ts";
import { PARAGRAPHS_FILE } from "./exportParagraphs.ts";
import { readParagraphs } from "./readParagraphs.ts";
import { stagedMatches } from "./stagedMatches.ts";
import { writeStaging } from "./writeStaging.ts";

/**
 * Matches the paragraphs that `exportParagraphs` wrote into a folder and writes their mentions beside them;
 * any thread may do so.
 *
 * @returns the number of mentions
 */
export async function matchPortion(folder: string, matcher: ThemeMatcher): Promise<number> {
  const paragraphs = await readParagraphs(join(folder, PARAGRAPHS_FILE));
  const matches = paragraphs.flatMap(({ docNo, seq, text, analysis, language }) =>
    matcher.match(text, analysis, language).map((match) => ({ d: docNo, seq, match })),
  );
  await writeStaging({ theme_match: stagedMatches(matches) }, folder);
  return matches.length;
}
