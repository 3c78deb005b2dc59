import type { Corpus } from "../client.ts";
import { createSegments } from "../controls/createSegments.ts";
import { createSelect } from "../controls/createSelect.ts";
import { markup } from "../markup.ts";
import { KINDS, type State, TEXTS } from "../state.ts";
import { kindName } from "./documentWords.ts";
import { facetValues } from "./facetValues.ts";
import { filtersOf } from "./filtersOf.ts";
import type { PageContext } from "./Page.ts";

/** The filters that choose documents, and what a period is; each is there only where the corpus has a choice. */
export interface Facets {
  readonly controls: readonly HTMLElement[];
  /** Says whose language the texts are, where the corpus has several. */
  readonly note: HTMLElement;
  set(state: State, corpus: Pick<Corpus, "facets">): void;
}

/** No choice, in a select; no value is empty. */
const ANY = "";

export function createFacets(
  { say, formats }: Pick<PageContext, "say" | "formats">,
  go: (change: Partial<State>) => void,
): Facets {
  let usual: string | undefined;
  let bodies: Corpus["facets"]["body"] = [];
  let chosenBody: string | undefined;
  const texts = createSelect<string>(say.texts, [], (value) => {
    // Bodies are named in the language of the texts: the other language has no document of that name.
    const offered = facetValues(bodies, value === "all" ? undefined : value);
    const keeps = offered.some(([name]) => name === chosenBody);
    go({
      texts: value === usual ? undefined : TEXTS.find((one) => one === value),
      ...(keeps ? {} : { body: undefined }),
    });
  });
  const body = createSelect<string>(say.body, [], (value) => go({ body: value || undefined }));
  const session = createSelect<string>(say.sessionFacet, [], (value) => go({ session: value || undefined }));
  const kind = createSelect<string>(say.kind, [], (value) =>
    go({ kind: KINDS.find((one) => one === value) }),
  );
  const by = createSegments<State["by"]>(
    say.by,
    [
      ["year", say.byYear],
      ["session", say.bySession],
    ],
    (value) => go({ by: value }),
  );
  const note = markup`<p class="hint texts-note" hidden></p>`;
  const nameKind = (value: string) => {
    const known = KINDS.find((one) => one === value);
    return known === undefined ? value : kindName(known, say);
  };
  return {
    controls: [texts.element, body.element, session.element, kind.element, by.element],
    note,
    set(state, { facets }) {
      bodies = facets.body;
      chosenBody = state.body;
      const { textLanguage } = filtersOf(state, { facets });
      for (const [control, facet, any, name, chosen] of [
        [body, facets.body, say.anyBody, String, state.body],
        [
          session,
          facets.session,
          say.anySession,
          (one: string) => say.periodName(one, "session"),
          state.session,
        ],
        [kind, facets.kind, say.anyKind, nameKind, state.kind],
      ] as const) {
        const offered = facetValues(facet, textLanguage);
        const values = offered.map(([value, n]) => [value, say.facetValue(name(value), n)] as const);
        // A value of the address that the corpus does not have stays visible, to be taken back.
        const isKnown = chosen === undefined || offered.some(([value]) => value === chosen);
        control.offer([
          [ANY, any],
          ...values,
          ...(isKnown ? [] : [[chosen, say.facetValue(chosen, 0)] as const]),
        ]);
        control.set(chosen ?? ANY);
        control.element.hidden = offered.length < 2 && chosen === undefined;
      }
      by.set(state.by);
      by.element.hidden = facets.session.length < 2 && state.by === "year";
      setTexts(state, facets);
    },
  };

  function setTexts(state: State, facets: Corpus["facets"]): void {
    const languages = facets.language;
    const total = languages.reduce((sum, one) => sum + one.n_documents, 0);
    usual = languages[0]?.value;
    const { textLanguage: chosen } = filtersOf(state, { facets });
    const isPlain = languages.length < 2 && state.texts === undefined;
    texts.element.hidden = note.hidden = isPlain;
    if (isPlain) return;
    const of = (code: string) => languages.find(({ value }) => value === code)?.n_documents ?? 0;
    const codes = languages.map(({ value }) => value);
    const offered = chosen === undefined || codes.includes(chosen) ? codes : [...codes, chosen];
    texts.offer([
      ...offered.map((code) => [code, say.facetValue(formats.languageName(code), of(code))] as const),
      ["all", say.anyText(total)],
    ]);
    texts.set(chosen ?? "all");
    note.textContent =
      chosen === undefined
        ? say.textsAllNote(total)
        : say.textsNote(formats.languageName(chosen), of(chosen), total);
  }
}
