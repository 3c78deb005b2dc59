import { markup } from "../markup.ts";
import type { Page, PageContext } from "./Page.ts";

/** An address that is no page of this application. */
export function createMissingPage({ say }: PageContext): Page {
  const element = markup`<div class="page">
    <div class="page-head"><h1 tabindex="-1">${say.missingPage}</h1></div>
    <p><a class="button" href="/">${say.toThemes}</a></p>
  </div>`;
  return { element, update: () => Promise.resolve(), close: () => undefined };
}
