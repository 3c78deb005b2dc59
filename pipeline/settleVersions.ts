import type { Database } from "./store/database.ts";
import { rematch } from "./store/rematch.ts";
import { readVersion } from "./store/versions.ts";
import type { Tools } from "./tools.ts";

/**
 * Brings the store's themes to those at hand, matching all its paragraphs again if they differ,
 * and says what else differs.
 *
 * @returns warnings: sentences without a full stop
 */
export async function settleVersions(database: Database, tools: Tools): Promise<readonly string[]> {
  const warnings: string[] = [];
  const themes = await readVersion(database, "themes");
  if (themes !== tools.matcher.version) {
    await rematch(database, tools.matcher);
  }
  if (themes !== undefined && themes !== tools.matcher.version) {
    warnings.push("the theme files have changed: all paragraphs were matched again");
  }
  const model = await readVersion(database, "model_fr");
  if (model !== undefined && model !== tools.french.version) {
    warnings.push(
      `the corpus was tagged with another French model (${model}, now ${tools.french.version}): ` +
        "for counts that compare, ingest all documents into a new database",
    );
  }
  const pipeline = await readVersion(database, "pipeline");
  if (pipeline !== undefined && pipeline !== tools.version) {
    warnings.push(
      `the corpus was read by another version of Themeline (${pipeline}, now ${tools.version}): ` +
        "for counts that compare, ingest all documents into a new database",
    );
  }
  return warnings;
}
