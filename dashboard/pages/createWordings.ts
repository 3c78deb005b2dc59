import type { WordingRow } from "../client.ts";
import { markup } from "../markup.ts";
import type { State } from "../state.ts";
import type { PageContext } from "./Page.ts";
import { type WordingLine, wordingTable } from "./wordingTable.ts";

export interface Wordings {
  readonly element: HTMLElement;
  /** `periods`: those that are drawn, in time order. */
  draw(rows: readonly WordingRow[], periods: readonly string[], by: State["by"]): void;
}

const LINES = 6;

/** How the theme is worded in each period: what a small corpus can show best. */
export function createWordings({ say, formats }: PageContext): Wordings {
  const place = markup`<div class="scroll-x" tabindex="0" role="region"></div>`;
  const heading = markup`<h3></h3>`;
  const more = markup`<button type="button" class="link-button" hidden></button>`;
  const element = markup`<section class="wordings">
    ${heading}
    <p class="hint">${say.wordingsHint}</p>
    ${place}${more}
  </section>`;
  const cell = (n: number, named: number, most: number): HTMLElement => {
    if (n === 0) return markup`<td class="number is-none">–</td>`;
    const hint = named > 0 ? say.wordingNamed(named) : undefined;
    const bar = markup`<span class="bar"></span>`;
    bar.style.inlineSize = `${Math.max(4, (n / most) * 100)}%`;
    return markup`<td class="number" title=${hint}>${formats.count(n)}${bar}</td>`;
  };
  const line = (row: WordingLine, most: number) => markup`<tr>
      <th scope="row">${row.wording}${row.namedOnly ? markup`<small> ${say.namedLegend}</small>` : null}</th>
      ${row.cells.map(({ n, named }) => cell(n, named, most))}
    </tr>`;
  return {
    element,
    draw(rows, periods, by) {
      heading.textContent = say.wordings(by);
      place.setAttribute("aria-label", say.wordings(by));
      const lines = wordingTable(rows, periods);
      const most = Math.max(1, ...lines.flatMap((one) => one.cells.map(({ n }) => n)));
      const body = markup`<tbody>${lines.slice(0, LINES).map((one) => line(one, most))}</tbody>`;
      const rest = lines.slice(LINES);
      more.hidden = rest.length === 0;
      more.textContent = say.moreWordings(rest.length);
      more.onclick = () => {
        body.append(...rest.map((one) => line(one, most)));
        more.hidden = true;
        place.focus();
      };
      const heads = periods.map((period) => markup`<th scope="col" class="number">${period}</th>`);
      place.replaceChildren(
        lines.length === 0
          ? markup`<p class="hint">${say.noWordings}</p>`
          : markup`<table class="wording-table"><thead><tr><th scope="col">${say.wording}</th>${heads}</tr></thead>${body}</table>`,
      );
    },
  };
}
