import type { Corpus } from "../client.ts";
import { createButton } from "../controls/createButton.ts";
import { createSegments } from "../controls/createSegments.ts";
import { createSelect } from "../controls/createSelect.ts";
import { createSwitch } from "../controls/createSwitch.ts";
import { markup } from "../markup.ts";
import { DEFAULT_STATE, type State } from "../state.ts";
import { createFacets } from "./createFacets.ts";
import type { PageContext } from "./Page.ts";

export interface FilterBar {
  readonly element: HTMLElement;
  /** How the cards are shown, apart from what they count: it stands with them. */
  readonly view: HTMLElement;
  /** Shows what holds. `years`: those of the corpus that have something to count. */
  set(state: State, corpus: Corpus, years: readonly number[]): void;
  close(): void;
}

const WIDE = "(min-width: 52rem)";

/** The filters of a page: built once, set from the URL, folded away on a narrow screen. */
export function createFilters(context: PageContext, of: "themes" | "words" = "themes"): FilterBar {
  const { say, navigation } = context;
  const go = (change: Partial<State>) => navigation.go({ year: undefined, ...change });
  const role = createSegments<State["role"]>(
    say.role,
    [
      ["body", say.roleBody],
      ["preambular", say.rolePreambular],
      ["operative", say.roleOperative],
    ],
    (value) => go({ role: value }),
  );
  const facets = createFacets(context, go);
  let ends: readonly [string, string] = ["", ""];
  const from = createSelect<string>(say.from, [], (value) =>
    go({ from: value === ends[0] ? undefined : Number(value) }),
  );
  const to = createSelect<string>(say.to, [], (value) =>
    go({ to: value === ends[1] ? undefined : Number(value) }),
  );
  const named = createSwitch(say.named, say.namedHint, (on) => go({ named: on ? "include" : "exclude" }));
  const fold = createSwitch(say.fold, say.foldHint, (on) => go({ fold: on ? "true" : "false" }));
  const drafts = createSwitch(say.drafts, say.draftsHint, (on) => go({ drafts: on ? "include" : "exclude" }));
  const sort = createSelect<State["sort"]>(
    say.sort,
    [
      ["share", say.sortShare],
      ["name", say.sortName],
      ["first", say.sortFirst],
      ["file", say.sortFile],
    ],
    (value) => navigation.go({ sort: value }),
  );
  const scale = createSegments<State["scale"]>(
    say.scale,
    [
      ["common", say.scaleCommon],
      ["own", say.scaleOwn],
    ],
    (value) => navigation.go({ scale: value }),
  );
  const reset = createButton("link-button", say.reset, () => {
    go(FILTER_DEFAULTS);
    role.element.querySelector<HTMLElement>("input:checked")?.focus();
  });
  const summary = markup`<summary></summary>`;
  const details = document.createElement("details");
  details.className = "filters";
  const period = markup`<fieldset class="control period"><legend>${say.period}</legend><div>${from.element}${to.element}</div></fieldset>`;
  details.append(
    summary,
    markup`<div class="filter-bar">${[role.element, period, of === "themes" ? named.element : fold.element, drafts.element, ...facets.controls]}${reset}</div>`,
  );
  const wide = window.matchMedia(WIDE);
  const unfold = () => {
    details.open = wide.matches;
  };
  wide.addEventListener("change", unfold);
  unfold();
  return {
    element: markup`<div class="filter-place">${details}${facets.note}</div>`,
    close: () => wide.removeEventListener("change", unfold),
    view: markup`<div class="view-bar">${sort.element}${scale.element}</div>`,
    set(state, corpus, years) {
      facets.set(state, corpus);
      const first = years[0];
      const last = years.at(-1);
      ends = [String(first ?? ""), String(last ?? "")];
      const start = state.from ?? first;
      const end = state.to ?? last;
      from.offer(
        years.filter((year) => end === undefined || year <= end).map((year) => [String(year), String(year)]),
      );
      to.offer(
        years
          .filter((year) => start === undefined || year >= start)
          .map((year) => [String(year), String(year)]),
      );
      from.set(String(years.find((year) => start !== undefined && year >= start) ?? ""));
      to.set(String(years.findLast((year) => end !== undefined && year <= end) ?? ""));
      role.set(state.role);
      fold.set(state.fold === "true");
      named.set(state.named === "include");
      drafts.set(state.drafts === "include");
      drafts.element.hidden =
        state.drafts === "exclude" && corpus.years.every((year) => year.n_superseded === 0);
      sort.set(state.sort);
      scale.set(state.scale);
      const active = countActive(state, of);
      summary.textContent = active === 0 ? say.filters : `${say.filters} (${active})`;
      reset.hidden = active === 0;
    },
  };
}

const FILTER_DEFAULTS = {
  role: DEFAULT_STATE.role,
  from: DEFAULT_STATE.from,
  to: DEFAULT_STATE.to,
  named: DEFAULT_STATE.named,
  drafts: DEFAULT_STATE.drafts,
  fold: DEFAULT_STATE.fold,
  texts: DEFAULT_STATE.texts,
  body: DEFAULT_STATE.body,
  session: DEFAULT_STATE.session,
  kind: DEFAULT_STATE.kind,
};

function countActive(state: State, of: "themes" | "words"): number {
  const period = state.from !== undefined || state.to !== undefined;
  return [
    state.role !== FILTER_DEFAULTS.role,
    period,
    of === "themes" ? state.named !== FILTER_DEFAULTS.named : state.fold !== FILTER_DEFAULTS.fold,
    state.drafts !== FILTER_DEFAULTS.drafts,
    ...[state.texts, state.body, state.session, state.kind].map((chosen) => chosen !== undefined),
  ].filter(Boolean).length;
}
