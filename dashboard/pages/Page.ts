import type { Tip } from "../charts/createTip.ts";
import type { Client, Corpus } from "../client.ts";
import type { Navigation } from "../createNavigation.ts";
import type { Formats } from "../locales/createFormats.ts";
import type { Catalogue } from "../locales/fr.ts";
import type { State } from "../state.ts";
import type { Notice } from "./createNotice.ts";

/** What every page is given. */
export interface PageContext {
  readonly client: Client;
  readonly say: Catalogue;
  readonly formats: Formats;
  readonly navigation: Navigation;
  readonly tip: Tip;
  /** What one page leaves to be said on the next. */
  readonly notice: Notice;
  /** Shows the corpus around the page as it is now. */
  readonly corpusChanged: (corpus: Corpus) => void;
}

export interface Page {
  readonly element: HTMLElement;
  /** Shows a state; fulfilled when it is drawn or its failure is told. */
  update(state: State): Promise<void>;
  /** Drops requests and observers. */
  close(): void;
}
