import { cards } from "./en/cards.ts";
import { chosenTheme } from "./en/chosenTheme.ts";
import { corpus } from "./en/corpus.ts";
import { facets } from "./en/facets.ts";
import { failures } from "./en/failures.ts";
import { filters } from "./en/filters.ts";
import { frame } from "./en/frame.ts";
import { paragraphs } from "./en/paragraphs.ts";
import { reader } from "./en/reader.ts";
import { vocabulary } from "./en/vocabulary.ts";
import type { Catalogue } from "./fr.ts";

/** Every text of the page in English. */
export const en: Catalogue = {
  ...frame,
  ...filters,
  ...facets,
  ...vocabulary,
  ...cards,
  ...chosenTheme,
  ...paragraphs,
  ...reader,
  ...corpus,
  ...failures,
};
