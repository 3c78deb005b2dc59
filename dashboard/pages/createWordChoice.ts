import { createButton } from "../controls/createButton.ts";
import { markup } from "../markup.ts";
import { PAGE_OF_PARAGRAPHS, type State } from "../state.ts";
import type { PageContext } from "./Page.ts";
import type { WordView } from "./wordViews.ts";

export interface WordChoice {
  readonly element: HTMLElement;
  /** Offers the series, with their occurrences in the open period; nothing where there is one alone. */
  draw(words: readonly WordView[], state: State): void;
}

/** Whose paragraphs are listed: those of one series, or of all. */
export function createWordChoice({ say, navigation }: Pick<PageContext, "say" | "navigation">): WordChoice {
  const element = markup`<div class="chips word-choice" role="group" aria-label=${say.wordOf}></div>`;
  let offered = "";
  return {
    element,
    draw(words, state) {
      const choices = words.map(({ name, rows }) => {
        const shown = rows.filter(({ period }) => state.year === undefined || period === state.year);
        return { name, n: shown.reduce((sum, row) => sum + row.n, 0) };
      });
      const chosen = choices.find(({ name }) => name === state.series)?.name;
      element.hidden = choices.length < 2;
      const offer = JSON.stringify([choices, chosen]);
      if (offer === offered) return;
      offered = offer;
      const held = element.contains(document.activeElement);
      const chip = (series: string | undefined, text: string) => {
        const go = () => navigation.go({ series, shown: PAGE_OF_PARAGRAPHS });
        const button = createButton("chip", text, go);
        button.setAttribute("aria-pressed", String(series === chosen));
        return button;
      };
      element.replaceChildren(
        chip(undefined, say.allWords),
        ...choices.map(({ name, n }) => chip(name, say.facetValue(name, n))),
      );
      if (held) element.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    },
  };
}
