import type { Theme } from "../themes/Theme.ts";
import type { Transaction } from "./database.ts";
import { readStatement } from "./readStatement.ts";

const DELETE_THEMES = readStatement("themes/delete_themes");
const INSERT_THEME = readStatement("themes/insert_theme");

/** Puts these themes in the place of those in the store; a label that a language lacks is the other's, or the id. */
export async function writeThemes(transaction: Transaction, themes: readonly Theme[]): Promise<void> {
  await transaction.run(DELETE_THEMES);
  for (const [position, { id, labels, descriptions }] of themes.entries()) {
    await transaction.run(INSERT_THEME, {
      theme_id: id,
      position,
      label_fr: labels.fr ?? labels.en ?? id,
      label_en: labels.en ?? labels.fr ?? id,
      description_fr: descriptions.fr ?? descriptions.en ?? "",
      description_en: descriptions.en ?? descriptions.fr ?? "",
    });
  }
}
