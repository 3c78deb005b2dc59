import type { Database } from "./store/database.ts";
import { rematch } from "./store/rematch.ts";
import { readVersion } from "./store/versions.ts";
import type { ThemeMatcher } from "./themes/Theme.ts";
import type { ToolVersions } from "./toolVersions.ts";

/**
 * Brings the store's themes to those at hand, matching all its paragraphs again if they differ,
 * and says what else differs.
 *
 * @param loadMatcher called only if the themes differ
 * @returns warnings: sentences without a full stop
 */
export async function settleVersions(
  database: Database,
  versions: ToolVersions,
  loadMatcher: () => Promise<ThemeMatcher>,
): Promise<readonly string[]> {
  const warnings: string[] = [];
  const themes = await readVersion(database, "themes");
  if (themes !== versions.themes) {
    await rematch(database, await loadMatcher());
  }
  if (themes !== undefined && themes !== versions.themes) {
    warnings.push("the theme files have changed: all paragraphs were matched again");
  }
  const model = await readVersion(database, "model_fr");
  if (model !== undefined && model !== versions.model_fr) {
    warnings.push(
      `the corpus was tagged with another French model (${model}, now ${versions.model_fr}): ` +
        "for counts that compare, ingest all documents into a new database",
    );
  }
  const pipeline = await readVersion(database, "pipeline");
  if (pipeline !== undefined && pipeline !== versions.pipeline) {
    warnings.push(
      `the corpus was read by another version of Themeline (${pipeline}, now ${versions.pipeline}): ` +
        "for counts that compare, ingest all documents into a new database",
    );
  }
  return warnings;
}
