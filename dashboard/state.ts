/** What the page shows; the URL holds all of it, defaults left out. */
export interface State {
  readonly page: "themes" | "vocabulary" | "documents" | "document" | "missing";
  /** Id of the document in the reader. */
  readonly document: string | undefined;
  /** The paragraph the reader opens at (its `seq`). */
  readonly paragraph: number | undefined;
  /** The language asked for with the switch; `undefined`: the browser's. */
  readonly language: "fr" | "en" | undefined;
  /** Theme id; `undefined`: the first card. In the reader: the one theme marked; `undefined`: all. */
  readonly theme: string | undefined;
  /** The period whose paragraphs are listed; `undefined`: all. */
  readonly year: string | undefined;
  /** The words charted on the Vocabulary page, as typed; empty: none yet. */
  readonly q: string;
  /** Whether words are compared without case and accents. */
  readonly fold: "true" | "false";
  readonly role: "body" | "preambular" | "operative";
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** Whether mentions that stand only inside names of treaties and bodies count. */
  readonly named: "include" | "exclude";
  /** Whether drafts whose adopted text is in the corpus count. */
  readonly drafts: "include" | "exclude";
  readonly sort: "share" | "name" | "first" | "file";
  readonly scale: "common" | "own";
  /** Listed paragraphs, at most. */
  readonly shown: number;
  /** Whether the reader marks themes. */
  readonly marks: "on" | "off";
}

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
  role: "body",
  from: undefined,
  to: undefined,
  named: "include",
  drafts: "exclude",
  sort: "share",
  scale: "own",
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
  const place = parsePath(url.pathname);
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
    role: oneOf(["preambular", "operative"], query.get("role")) ?? "body",
    from: turned ? years[1] : years[0],
    to: turned ? years[0] : years[1],
    named: oneOf(["exclude"], query.get("named")) ?? "include",
    drafts: oneOf(["include"], query.get("drafts")) ?? "exclude",
    sort: oneOf(["name", "first", "file"], query.get("sort")) ?? "share",
    scale: oneOf(["common"], query.get("scale")) ?? "own",
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
    ["theme", state.theme, undefined],
    ["year", state.year, undefined],
    ["role", state.role, DEFAULT_STATE.role],
    ["from", state.from, undefined],
    ["to", state.to, undefined],
    ["named", state.named, DEFAULT_STATE.named],
    ["drafts", state.drafts, DEFAULT_STATE.drafts],
    ["sort", state.sort, DEFAULT_STATE.sort],
    ["scale", state.scale, DEFAULT_STATE.scale],
    ["shown", state.shown, DEFAULT_STATE.shown],
    ["marks", state.marks, DEFAULT_STATE.marks],
    ["lang", state.language, undefined],
  ] as const) {
    if (value !== undefined && value !== usual) query.set(name, String(value));
  }
  const search = query.size === 0 ? "" : `?${query}`;
  const fragment = state.page === "document" && state.paragraph !== undefined ? `#p${state.paragraph}` : "";
  return formatPath(state) + search + fragment;
}

type Place = Pick<State, "page" | "document">;

function parsePath(path: string): Place {
  if (path === "/") return { page: "themes", document: undefined };
  if (/^\/vocabulary\/?$/.test(path)) return { page: "vocabulary", document: undefined };
  if (/^\/documents\/?$/.test(path)) return { page: "documents", document: undefined };
  const id = /^\/documents\/([^/]+)\/?$/.exec(path)?.[1];
  const document = id === undefined ? undefined : decode(id);
  return document === undefined ? { page: "missing", document: path } : { page: "document", document };
}

function formatPath(state: State): string {
  if (state.page === "themes") return "/";
  if (state.page === "vocabulary") return "/vocabulary";
  if (state.page === "documents") return "/documents";
  if (state.page === "document") return `/documents/${encodeURIComponent(state.document ?? "")}`;
  return state.document ?? "/";
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

function parseYear(text: string | null): number | undefined {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : undefined;
}

function parseCount(text: string | null | undefined): number | undefined {
  const count = text && /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return count > 0 ? count : undefined;
}

function oneOf<const T extends string>(values: readonly T[], text: string | null): T | undefined {
  return values.find((value) => value === text);
}
