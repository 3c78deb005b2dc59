import type { Document } from "../client.ts";
import { markup } from "../markup.ts";
import type { PageContext } from "./Page.ts";

/** What else is known about a document, by name; nothing where nothing is. */
export function attributeList({ attributes }: Document, { say }: PageContext): HTMLElement | null {
  if (attributes.length === 0) return null;
  const rows = [...new Set(attributes.map(({ name }) => name))].map((name) => {
    const values = attributes.filter((one) => one.name === name).map(({ value }) => value);
    return markup`<div><dt>${say.attributeName(name)}</dt><dd>${values.join(" · ")}</dd></div>`;
  });
  return markup`<details class="side-block"><summary>${say.moreFacts}</summary><dl class="facts">${rows}</dl></details>`;
}
