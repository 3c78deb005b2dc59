import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Theme } from "../themes/Theme.ts";
import type { Database } from "./database.ts";
import { exportParagraphs } from "./exportParagraphs.ts";
import { readStatement } from "./readStatement.ts";
import { writeVersion } from "./versions.ts";
import { writeThemes } from "./writeThemes.ts";

/** Themes and those who match them. */
export interface Rematching {
  readonly themes: readonly Theme[];
  readonly version: string;
  /** `matchPortion` in one thread or several; each is given one portion's folder at a time. */
  readonly matchers: readonly ((folder: string) => Promise<number>)[];
}

const DELETE_MATCHES = readStatement("themes/delete_matches");
const INSERT_MATCHES = readStatement("themes/insert_matches");

/**
 * Brings the store to other themes: matches all its paragraphs again and puts themes, mentions and
 * the themes' version in the place of the former ones, in one transaction.
 *
 * @returns the number of mentions
 */
export async function rematch(
  database: Database,
  { themes, version, matchers }: Rematching,
): Promise<number> {
  const staging = mkdtempSync(join(database.stagingFolder, "rematch-"));
  try {
    const portions = exportParagraphs(database, staging);
    const counts = await Promise.all(matchers.map((match) => matchAll(portions, match)));
    const mentions = counts.reduce((sum, count) => sum + count, 0);
    await database.transaction(async (transaction) => {
      await transaction.run(DELETE_MATCHES);
      if (mentions > 0) await transaction.run(INSERT_MATCHES, { staging });
      await writeThemes(transaction, themes);
      await writeVersion(transaction, "themes", version);
    });
    return mentions;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

/** Takes portions as long as there are some; others may take from the same ones. */
async function matchAll(
  portions: AsyncGenerator<string>,
  match: (folder: string) => Promise<number>,
): Promise<number> {
  let mentions = 0;
  for (;;) {
    const { done, value } = await portions.next();
    if (done) return mentions;
    mentions += await match(value);
  }
}
