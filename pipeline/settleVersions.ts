import type { Database } from "./store/database.ts";
import { type Rematching, rematch } from "./store/rematch.ts";
import { readVersion } from "./store/versions.ts";
import type { ToolVersions } from "./toolVersions.ts";

/** With what documents are read, tagged and matched. */
export interface Tooling extends Omit<Rematching, "version"> {
  readonly versions: ToolVersions;
}

const MODELS = [
  ["model_fr", "French"],
  ["model_en", "English"],
] as const;

/**
 * Brings the store's themes to those at hand, matching all its paragraphs again if they differ,
 * and says what else differs.
 *
 * @param staging has the themes at hand, and matches
 * @returns warnings: sentences without a full stop
 */
export async function settleVersions(
  database: Database,
  { versions, themes: themesAtHand, matchers }: Tooling,
): Promise<readonly string[]> {
  const warnings: string[] = [];
  const themes = await readVersion(database, "themes");
  if (themes !== versions.themes) {
    await rematch(database, { themes: themesAtHand, version: versions.themes, matchers });
  }
  if (themes !== undefined && themes !== versions.themes) {
    warnings.push("the theme files have changed: all paragraphs were matched again");
  }
  for (const [part, language] of MODELS) {
    const model = await readVersion(database, part);
    if (model !== undefined && model !== versions[part]) {
      warnings.push(
        `the corpus was tagged with another ${language} model (${model}, now ${versions[part]}): ` +
          "for counts that compare, ingest all documents into a new database",
      );
    }
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
