import type { NounRow, Suggestion } from "../client.ts";
import type { Catalogue } from "../locales/fr.ts";
import { markup } from "../markup.ts";
import type { QueryFault } from "../RequestFailed.ts";
import { createButton } from "./createButton.ts";

export interface QueryBox {
  readonly element: HTMLElement;
  set(query: string): void;
  /** Says what is wrong with the query and where; `undefined`: nothing. */
  setFault(fault: QueryFault | undefined): void;
  /** Offers the nearest words in the place of unknown ones. */
  suggest(suggestions: readonly Suggestion[]): void;
  /** Offers queries made of words that the corpus has. */
  offer(nouns: readonly NounRow[]): void;
  close(): void;
}

/** One box for words; Enter runs it, `/` leads to it from anywhere on the page. */
export function createQueryBox(say: Catalogue, onRun: (query: string) => void): QueryBox {
  const input = document.createElement("input");
  input.type = "search";
  input.id = "query";
  input.autocomplete = "off";
  input.spellcheck = false;
  input.setAttribute("aria-describedby", "query-help query-fault");
  const run = createButton("button", say.queryRun, () => onRun(input.value));
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter") onRun(input.value);
  });
  const fault = markup`<p class="notice query-fault" id="query-fault" role="alert" hidden></p>`;
  const near = markup`<div class="query-near"></div>`;
  const examples = markup`<p class="chips query-examples" hidden></p>`;
  const onSlash = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLElement && event.target.matches("input, select, textarea");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  };
  document.addEventListener("keydown", onSlash);
  return {
    element: markup`<div class="query" role="search">
      <label for="query">${say.queryLabel}</label>
      <div class="query-line">${input}${run}</div>
      <p class="hint" id="query-help">${say.queryHelp}</p>
      ${fault}${near}${examples}
    </div>`,
    close: () => document.removeEventListener("keydown", onSlash),
    set(query) {
      if (input.value !== query) input.value = query;
    },
    setFault(wrong) {
      fault.hidden = wrong === undefined;
      input.setAttribute("aria-invalid", String(wrong !== undefined));
      if (wrong === undefined) return fault.replaceChildren();
      const { code, position } = wrong;
      const sentence = say.queryFault(code);
      const end = position + ([...input.value.slice(position)][0]?.length ?? 0);
      const place = markup`<mark>${input.value.slice(position, end) || "\u00a0"}</mark>`;
      const typed = markup`<code>${input.value.slice(0, position)}${place}${input.value.slice(end)}</code>`;
      fault.replaceChildren(sentence, " ", typed);
      if (document.activeElement === input || document.activeElement === run) {
        input.focus();
        input.setSelectionRange(position, end);
      }
    },
    suggest(suggestions) {
      near.replaceChildren(
        ...suggestions.map(({ word, position, nearest }) => {
          const choices = nearest.map((one) => {
            const query =
              input.value.slice(0, position) + one.word + input.value.slice(position + word.length);
            return createButton("chip", one.word, () => onRun(query));
          });
          const offer = choices.length === 0 ? null : markup`<span>${say.nearestWords}</span>`;
          return markup`<p class="chips"><span>${say.unknownWord(word)}</span> ${offer}${choices}</p>`;
        }),
      );
    },
    offer(nouns) {
      const [first, second, third] = nouns;
      const queries = [
        ...(first === undefined ? [] : [first.word]),
        ...(second === undefined || third === undefined ? [] : [`${second.word}, ${third.word}`]),
        ...(first === undefined ? [] : [`[${first.lemma}]`]),
      ];
      examples.hidden = queries.length === 0;
      examples.replaceChildren(
        markup`<span>${say.queryExamples}</span>`,
        ...queries.map((query) => createButton("chip", query, () => onRun(query))),
      );
    },
  };
}
