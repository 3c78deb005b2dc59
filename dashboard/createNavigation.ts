import { formatState, parseState, type State } from "./state.ts";

/** Moves between states; the URL is the only place where they are kept. */
export interface Navigation {
  state(): State;
  /** The state after a change: a new entry in the history, or the present one changed. */
  go(change: Partial<State>, how?: "push" | "replace"): void;
  /** The address of the state after a change, for a link. */
  address(change: Partial<State>): string;
}

export interface Move {
  readonly state: State;
  /** `back` for the browser's back and forward buttons. */
  readonly kind: "link" | "back";
  /** Where the page was scrolled to when this entry was left. */
  readonly scroll: number | undefined;
}

/** Watches the history and the links of the page; `onMove` is called after each change of state. */
export function createNavigation(onMove: (move: Move) => void): Navigation {
  let state = parseState(window.location.href);
  history.scrollRestoration = "manual";

  const go = (next: State, how: "push" | "replace"): void => {
    const address = formatState(next);
    if (how === "replace" || address === formatState(state)) history.replaceState(history.state, "", address);
    else {
      history.replaceState({ scroll: window.scrollY }, "");
      history.pushState(undefined, "", address);
    }
    state = parseState(window.location.href);
    onMove({ state, kind: "link", scroll: undefined });
  };
  window.addEventListener("popstate", (event) => {
    state = parseState(window.location.href);
    onMove({ state, kind: "back", scroll: readScroll(event.state) });
  });
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || !isOwnPage(link)) return;
    event.preventDefault();
    go(parseState(link.href), "push");
  });
  return {
    state: () => state,
    go: (change, how = "push") => go({ ...state, ...change }, how),
    address: (change) => formatState({ ...state, ...change }),
  };
}

/** A link to a page of this application, not to the API, a file, or a place on the same page. */
function isOwnPage(link: HTMLAnchorElement): boolean {
  const { origin, pathname } = new URL(link.href);
  if (origin !== window.location.origin || link.hasAttribute("download") || link.target !== "") return false;
  if (link.getAttribute("href")?.startsWith("#") === true) return false;
  return !pathname.startsWith("/api/");
}

function readScroll(state: unknown): number | undefined {
  if (typeof state !== "object" || state === null || !("scroll" in state)) return undefined;
  return typeof state.scroll === "number" ? state.scroll : undefined;
}
