import type { failures as French } from "../fr/failures.ts";
/** When something does not work. */
export const failures: typeof French = {
  loading: "Loading…",
  retry: "Try again",
  unreachable: "The server does not answer. Start “npm start” again, then try again.",
  refused: (detail) => `The request was not understood: ${detail}`,
  broken: "The server met an error. Try again; if it comes back, its log says why.",
  missing: "This document is not in the corpus.",
  missingPage: "This page does not exist.",
  unknownTheme: (id) => `No theme is called “${id}”. Choose a card.`,
  emptyCorpus: "The corpus is empty.",
  emptyCommand: "or, on the command line:",
  folder: "FOLDER",
  emptyFilters: "No text with these filters. Widen the period or clear the filters.",
};
