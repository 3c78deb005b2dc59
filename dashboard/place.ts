import type { State } from "./state.ts";

/** The part of a state that the path of a URL holds. */
export type Place = Pick<State, "page" | "document">;

const PATHS = {
  themes: "/",
  vocabulary: "/vocabulary",
  documents: "/documents",
  corpus: "/corpus",
} as const;

/** The page a path leads to; `missing` keeps the path it was asked with. */
export function parsePlace(path: string): Place {
  for (const page of ["themes", "vocabulary", "documents", "corpus"] as const) {
    if (path === PATHS[page] || path === `${PATHS[page]}/`) return { page, document: undefined };
  }
  const id = /^\/documents\/([^/]+)\/?$/.exec(path)?.[1];
  const document = id === undefined ? undefined : decode(id);
  return document === undefined ? { page: "missing", document: path } : { page: "document", document };
}

/** The path of a page. */
export function formatPlace({ page, document }: Place): string {
  if (page === "document") return `/documents/${encodeURIComponent(document ?? "")}`;
  return page === "missing" ? (document ?? "/") : PATHS[page];
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
