import type { Document, ThemeRow } from "../client.ts";
import { createButton } from "../controls/createButton.ts";
import { markup } from "../markup.ts";
import { DEFAULT_STATE, type State } from "../state.ts";
import { attributeList } from "./attributeList.ts";
import { changeList } from "./changeList.ts";
import { citationList } from "./citationList.ts";
import { citedByList } from "./citedByList.ts";
import { createDocumentText, type DocumentText } from "./createDocumentText.ts";
import { createRegion } from "./createRegion.ts";
import { createRemoval } from "./createRemoval.ts";
import { documentFacts } from "./documentFacts.ts";
import { documentName, kindName } from "./documentWords.ts";
import { isBody } from "./isBody.ts";
import type { Page, PageContext } from "./Page.ts";
import { strengthList } from "./strengthList.ts";
import { themeWords } from "./themeWords.ts";

/** One document: its paragraphs with number, role and opening verb, its themes marked, its notes and what cleaning did. */
export function createReader(context: PageContext): Page {
  const { say, client, navigation } = context;
  const heading = markup`<h1 tabindex="-1">${say.documentsPage}</h1>`;
  const kicker = markup`<p class="kicker"></p>`;
  const side = markup`<aside class="reader-side" aria-label=${say.aboutDocument}></aside>`;
  const body = markup`<div class="reader-body"></div>`;
  const region = createRegion(markup`<div class="reader">${side}${body}</div>`, say);
  const removal = createRemoval(context, (sentence) => {
    context.notice.leave(sentence);
    navigation.go({ ...DEFAULT_STATE, language: navigation.state().language, page: "documents" }, "replace");
  });
  const element = markup`<article class="page reader-page">
    <div class="page-head">${kicker}${heading}</div>
    ${region.element}${removal.element}
  </article>`;
  let loaded: string | undefined;
  let text: DocumentText | undefined;
  let legend: ((state: State) => void) | undefined;
  let target: number | undefined;

  const draw = (
    document: Document,
    themes: readonly ThemeRow[],
    names: ReadonlyMap<string, string>,
  ): void => {
    heading.textContent = documentName(document, say);
    heading.lang = document.language;
    kicker.textContent = [document.symbol, kindName(document.kind, say)].filter(Boolean).join(" · ");
    text = createDocumentText(document, themes, context);
    const choice = createLegend(document, themes, context);
    legend = choice.set;
    side.replaceChildren(
      ...present([
        choice.element,
        documentFacts(document, names, context),
        attributeList(document, context),
        strengthList(document, context),
        removal.button(document),
      ]),
    );
    body.replaceChildren(
      ...present([
        text.element,
        citationList(document, context),
        citedByList(document, context),
        changeList(document, context),
      ]),
    );
  };
  const show = (state: State): void => {
    text?.mark(state.marks === "off" ? "none" : (state.theme ?? "all"));
    legend?.(state);
    const arrived = state.paragraph !== undefined && state.paragraph !== target;
    target = state.paragraph;
    text?.point(state.paragraph, arrived);
  };

  return {
    element,
    close: region.cancel,
    async update(state) {
      const id = state.document ?? "";
      if (loaded === id) return show(state);
      await region.show(
        async (signal) => {
          const [document, themes] = await Promise.all([client.document(id, signal), client.themes(signal)]);
          const related = [document.superseded_by, ...document.supersedes].filter((one) => one !== null);
          const others = await Promise.all(related.map((one) => client.document(one, signal)));
          return { document, themes: themes.rows, others };
        },
        ({ document, themes, others }) => {
          loaded = id;
          target = undefined;
          draw(
            document,
            themes,
            new Map(others.map((one) => [one.id, one.symbol ?? documentName(one, say)])),
          );
          show(navigation.state());
        },
      );
    },
  };
}

function present(elements: readonly (HTMLElement | null)[]): readonly HTMLElement[] {
  return elements.filter((element) => element !== null);
}

interface Legend {
  readonly element: HTMLElement;
  readonly set: (state: State) => void;
}

/** The themes of a document with the number of paragraphs of each; one, all or none of them are marked. */
function createLegend(
  document: Document,
  themes: readonly ThemeRow[],
  { say, formats, navigation }: PageContext,
): Legend {
  const body = document.paragraphs.filter(isBody);
  const counted = themes
    .map((theme) => ({
      id: theme.id,
      name: themeWords(theme, formats.language).name,
      n: body.filter((paragraph) => paragraph.themes.some((hit) => hit.theme === theme.id)).length,
    }))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n);
  const choices: readonly (readonly [string, string, Partial<State>])[] = [
    ["all", say.allThemes, { theme: undefined, marks: "on" }],
    ["none", say.noTheme, { theme: undefined, marks: "off" }],
    ...counted.map(({ id, name, n }) => [id, say.themeCount(name, n), { theme: id, marks: "on" }] as const),
  ];
  const buttons = choices.map(([key, text, change]) => {
    const go = () => navigation.go({ ...change, paragraph: undefined }, "replace");
    return [key, createButton("chip", text, go)] as const;
  });
  const content = markup`<div class="chips">${buttons.map(([, button]) => button)}</div>`;
  const details = window.document.createElement("details");
  details.className = "side-block";
  details.open = window.matchMedia("(min-width: 64rem)").matches;
  details.append(markup`<summary>${say.themesMarked}</summary>`, content);
  return {
    element: details,
    set(state) {
      const key = state.marks === "off" ? "none" : (state.theme ?? "all");
      for (const [name, button] of buttons) button.setAttribute("aria-pressed", String(name === key));
    },
  };
}
