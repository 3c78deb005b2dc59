import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ThemeMatcher } from "../themes/Theme.ts";
import type { Database } from "./database.ts";
import { readParagraphs } from "./readParagraphs.ts";
import { readStatement } from "./readStatement.ts";
import { type PlacedMatch, stagedMatches } from "./stagedMatches.ts";
import { writeVersion } from "./versions.ts";
import { writeStaging } from "./writeStaging.ts";
import { writeThemes } from "./writeThemes.ts";

const DELETE_MATCHES = readStatement("themes/delete_matches");
const INSERT_MATCHES = readStatement("themes/insert_matches");

/**
 * Brings the store to other themes: matches all its paragraphs again and puts themes, mentions and
 * the themes' version in the place of the former ones, in one transaction.
 *
 * @returns the number of mentions
 */
export async function rematch(database: Database, matcher: ThemeMatcher): Promise<number> {
  const matches: PlacedMatch[] = [];
  for await (const paragraphs of readParagraphs(database)) {
    for (const { docNo, seq, text, analysis, language } of paragraphs) {
      for (const match of matcher.match(text, analysis, language)) {
        matches.push({ d: docNo, seq, match });
      }
    }
  }
  const staging = mkdtempSync(join(database.stagingFolder, "rematch-"));
  try {
    await writeStaging({ theme_match: stagedMatches(matches) }, staging);
    await database.transaction(async (transaction) => {
      await transaction.run(DELETE_MATCHES);
      await transaction.run(INSERT_MATCHES, { staging });
      await writeThemes(transaction, matcher.themes);
      await writeVersion(transaction, "themes", matcher.version);
    });
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  return matches.length;
}
