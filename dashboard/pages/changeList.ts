import type { Document } from "../client.ts";
import { markup } from "../markup.ts";
import type { PageContext } from "./Page.ts";

type Change = Document["changes"][number];

const EXAMPLES = 3;
const LONGEST = 90;

/** What cleaning did to a text, by rule, the most frequent first, with a few places to look at. */
export function changeList(changes: readonly Change[], { say }: PageContext): HTMLElement {
  const rules = [...new Set(changes.map((change) => change.rule))]
    .map((rule) => ({ rule, own: changes.filter((change) => change.rule === rule) }))
    .sort((a, b) => b.own.length - a.own.length);
  const items = rules.map(({ rule, own }) => {
    const examples = own
      .slice(0, EXAMPLES)
      .map(
        (change) =>
          markup`<li><del>${visible(change.before)}</del> → ${
            change.after === "" ? say.nothingLeft : markup`<ins>${visible(change.after)}</ins>`
          }</li>`,
      );
    return markup`<li><code>${rule}</code> <span class="hint">${say.changeRow(own.length)}</span><ul>${examples}</ul></li>`;
  });
  return markup`<details class="block">
    <summary>${say.changes}</summary>
    <p class="hint">${say.changesLead(changes.length)}</p>
    <ul class="changes">${items}</ul>
  </details>`;
}

/** Line ends and spaces made visible, long passages cut. */
function visible(text: string): string {
  const shown = text
    .replaceAll("\n", "⏎")
    .replaceAll(/^ +| +$| {2,}/g, (spaces) => "·".repeat(spaces.length));
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown;
}
