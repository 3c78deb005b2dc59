import type { State } from "./state.ts";

/** What decides which documents and paragraphs are counted, and into which periods. */
export interface Filters
  extends Pick<State, "role" | "from" | "to" | "named" | "drafts" | "body" | "session" | "kind" | "by"> {
  /** Code of the texts' language; `undefined`: any. Unlike `State.texts` it is decided. */
  readonly textLanguage: string | undefined;
}

/** The words that are charted, and whether case and accents are levelled. */
export type WordsAsked = Pick<State, "q" | "fold">;
