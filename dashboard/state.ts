import { formatPlace, parsePlace } from "./place.ts";

/** What the page shows; the URL holds all of it, defaults left out. */
export interface State {
  readonly page: "themes" | "vocabulary" | "documents" | "document" | "corpus" | "missing";
  /** Id of the document in the reader. */
  readonly document: string | undefined;
  /** The paragraph the reader opens at (its `seq`). */
  readonly paragraph: number | undefined;
  /** The language asked for with the switch; `undefined`: the browser's. */
  readonly language: "fr" | "en" | undefined;
  /** Theme id; `undefined`: the first card. In the reader: the one theme marked; `undefined`: all. */
  readonly theme: string | undefined;
  /** The period whose paragraphs are listed, a year or a session as `by` says; `undefined`: all. */
  readonly year: string | undefined;
  /** The words charted on the Vocabulary page, as typed; empty: none yet. */
  readonly q: string;
  /** Whether words are compared without case and accents. */
  readonly fold: "true" | "false";
  /** The series of `q` whose paragraphs are listed, as typed; `undefined`: all. */
  readonly series: string | undefined;
  readonly role: "body" | "preambular" | "operative";
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Whether mentions that stand only inside names of treaties and bodies count. */
  readonly named: "include" | "exclude";
  /** Whether drafts whose adopted text is in the corpus count. */
  readonly drafts: "include" | "exclude";
  /** Code of the texts' language (`und`: not found out), or `all`; `undefined`: the most frequent of the corpus. */
  readonly texts: (typeof TEXTS)[number] | undefined;
  /** The committee or organ, as the texts name it. */
  readonly body: string | undefined;
  /** A session's number. */
  readonly session: string | undefined;
  readonly kind: (typeof KINDS)[number] | undefined;
  /** What a period is. */
  readonly by: "year" | "session";
  readonly sort: "share" | "name" | "first" | "file";
  readonly scale: "common" | "own";
  /** The order of the list of documents. */
  readonly order: (typeof ORDERS)[number];
  /** Listed paragraphs, at most. */
  readonly shown: number;
  /** Whether the reader marks themes. */
  readonly marks: "on" | "off";
}

/** Languages of texts that can be asked for. */
export const TEXTS = ["fr", "en", "es", "ru", "ar", "zh", "und", "all"] as const;

export const KINDS = ["adopted", "draft", "text"] as const;

export const ORDERS = ["newest", "oldest", "symbol", "title"] as const;

export const PAGE_OF_PARAGRAPHS = 10;

export const DEFAULT_STATE: State = {
  page: "themes",
  document: undefined,
  paragraph: undefined,
  language: undefined,
  theme: undefined,
  year: undefined,
  q: "",
  fold: "true",
  series: undefined,
  role: "body",
  from: undefined,
  to: undefined,
  named: "include",
  drafts: "exclude",
  texts: undefined,
  body: undefined,
  session: undefined,
  kind: undefined,
  by: "year",
  sort: "share",
  scale: "own",
  order: "newest",
  shown: PAGE_OF_PARAGRAPHS,
  marks: "on",
};

/**
 * The state a URL stands for. Whatever it does not understand takes its default; a period given backwards is turned.
 *
 * @param address path, query and fragment: `/documents/a-res-74-177-fr?theme=drugs#p12`
 */
export function parseState(address: string): State {
  const url = new URL(address, "http://page");
  const query = url.searchParams;
  const place = parsePlace(url.pathname);
  const years = [parseYear(query.get("from")), parseYear(query.get("to"))] as const;
  const turned = years[0] !== undefined && years[1] !== undefined && years[0] > years[1];
  return {
    ...DEFAULT_STATE,
    ...place,
    paragraph: place.page === "document" ? parseCount(/^#p(\d{1,6})$/.exec(url.hash)?.[1]) : undefined,
    language: oneOf(["fr", "en"], query.get("lang")),
    theme: query.get("theme") || undefined,
    year: query.get("year") || undefined,
    q: query.get("q") ?? "",
    fold: oneOf(["false"], query.get("fold")) ?? "true",
    series: query.get("series") || undefined,
    role: oneOf(["preambular", "operative"], query.get("role")) ?? "body",
    from: turned ? years[1] : years[0],
    to: turned ? years[0] : years[1],
    named: oneOf(["exclude"], query.get("named")) ?? "include",
    drafts: oneOf(["include"], query.get("drafts")) ?? "exclude",
    texts: oneOf(TEXTS, query.get("language")),
    body: query.get("body") || undefined,
    session: matching(/^\d{1,4}$/, query.get("session")),
    kind: oneOf(KINDS, query.get("kind")),
    by: oneOf(["session"], query.get("by")) ?? "year",
    sort: oneOf(["name", "first", "file"], query.get("sort")) ?? "share",
    scale: oneOf(["common"], query.get("scale")) ?? "own",
    order: oneOf(ORDERS, query.get("order")) ?? "newest",
    shown: parseCount(query.get("shown")) ?? PAGE_OF_PARAGRAPHS,
    marks: oneOf(["off"], query.get("marks")) ?? "on",
  };
}

/** Path, query and fragment for a state: `parseState(formatState(state))` is `state` again. */
export function formatState(state: State): string {
  const query = new URLSearchParams();
  for (const [name, value, usual] of [
    ["q", state.q, DEFAULT_STATE.q],
    ["fold", state.fold, DEFAULT_STATE.fold],
    ["series", state.series, undefined],
    ["theme", state.theme, undefined],
    ["year", state.year, undefined],
    ["role", state.role, DEFAULT_STATE.role],
    ["from", state.from, undefined],
    ["to", state.to, undefined],
    ["named", state.named, DEFAULT_STATE.named],
    ["drafts", state.drafts, DEFAULT_STATE.drafts],
    ["language", state.texts, undefined],
    ["body", state.body, undefined],
    ["session", state.session, undefined],
    ["kind", state.kind, undefined],
    ["by", state.by, DEFAULT_STATE.by],
    ["sort", state.sort, DEFAULT_STATE.sort],
    ["scale", state.scale, DEFAULT_STATE.scale],
    ["order", state.order, DEFAULT_STATE.order],
    ["shown", state.shown, DEFAULT_STATE.shown],
    ["marks", state.marks, DEFAULT_STATE.marks],
    ["lang", state.language, undefined],
  ] as const) {
    if (value !== undefined && value !== usual) query.set(name, String(value));
  }
  const search = query.size === 0 ? "" : `?${query}`;
  const fragment = state.page === "document" && state.paragraph !== undefined ? `#p${state.paragraph}` : "";
  return formatPlace(state) + search + fragment;
}

function parseYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function parseCount(text: string | null | undefined): number | undefined {
  const count = text && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count > 0 ? count : undefined;
}

function matching(form: RegExp, text: string | null): string | undefined {
  return text !== null && form.test(text) ? text : undefined;
}

function oneOf<const T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}
