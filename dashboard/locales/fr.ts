import { cards } from "./fr/cards.ts";
import { chosenTheme } from "./fr/chosenTheme.ts";
import { corpus } from "./fr/corpus.ts";
import { facets } from "./fr/facets.ts";
import { failures } from "./fr/failures.ts";
import { filters } from "./fr/filters.ts";
import { frame } from "./fr/frame.ts";
import { paragraphs } from "./fr/paragraphs.ts";
import { reader } from "./fr/reader.ts";
import { vocabulary } from "./fr/vocabulary.ts";

/** Every text of the page in French; numbers are written and plurals chosen here. */
export const fr = {
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

/** The keys and shapes of a catalogue; every language has all of them. */
export type Catalogue = typeof fr;
