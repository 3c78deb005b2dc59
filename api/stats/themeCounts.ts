import type { ExposureFilter } from "./documentExposures.ts";
import type { SeriesCount } from "./rateSeries.ts";

/** One theme in one role of one document: paragraphs, and of these the ones named only; mentions, and those outside names. */
export interface ThemeCount {
  readonly theme: string;
  readonly doc_no: number;
  readonly role: "preambular" | "operative" | "plain";
  readonly n: number;
  readonly n_named_only: number;
  readonly mentions: number;
  readonly mentions_outside: number;
}

/**
 * The counts of one theme in columns, by document. Sixteen themes in 5.7 million tokens have 3,000 rows of 21 bytes; in 50
 * million they would have some 27,000: half a megabyte.
 */
export interface ThemeTable {
  readonly doc_no: Int32Array;
  readonly role: Uint8Array;
  readonly n: Int32Array;
  readonly n_named_only: Int32Array;
  readonly mentions: Int32Array;
  readonly mentions_outside: Int32Array;
}

const ROLES = ["preambular", "operative", "plain"] as const;

/**
 * Counts by theme, ready to be added up.
 *
 * @param counts a theme's in the order of their documents
 */
export function themeTables(counts: readonly ThemeCount[]): ReadonlyMap<string, ThemeTable> {
  const byTheme = new Map<string, ThemeCount[]>();
  for (const count of counts) {
    const known = byTheme.get(count.theme);
    if (known === undefined) byTheme.set(count.theme, [count]);
    else known.push(count);
  }
  return new Map([...byTheme].map(([theme, its]) => [theme, table(its)]));
}

function table(counts: readonly ThemeCount[]): ThemeTable {
  const column = (name: "doc_no" | "n" | "n_named_only" | "mentions" | "mentions_outside") =>
    Int32Array.from(counts, (count) => count[name]);
  return {
    doc_no: column("doc_no"),
    role: Uint8Array.from(counts, ({ role }) => ROLES.indexOf(role)),
    n: column("n"),
    n_named_only: column("n_named_only"),
    mentions: column("mentions"),
    mentions_outside: column("mentions_outside"),
  };
}

/**
 * What each document adds to the series of themes, in the roles asked for.
 *
 * @param named whether paragraphs count that mention the theme only inside proper names, and the mentions there
 */
export function themeCounts(
  tables: ReadonlyMap<string, ThemeTable>,
  themes: readonly string[],
  scope: ExposureFilter["scope"],
  named: "include" | "exclude",
): SeriesCount[] {
  return themes.flatMap((series) => {
    const found = tables.get(series);
    return found === undefined ? [] : countsOf(series, found, scope, named);
  });
}

function countsOf(
  series: string,
  table: ThemeTable,
  scope: ExposureFilter["scope"],
  named: "include" | "exclude",
): SeriesCount[] {
  const counts: SeriesCount[] = [];
  const asked = scope === "body" ? undefined : ROLES.indexOf(scope);
  for (let row = 0; row < table.n.length; ) {
    const doc_no = table.doc_no[row] ?? 0;
    let [n, n_named_only, mentions] = [0, 0, 0];
    for (; table.doc_no[row] === doc_no; row++) {
      if (asked !== undefined && table.role[row] !== asked) continue;
      const only = table.n_named_only[row] ?? 0;
      n += (table.n[row] ?? 0) - (named === "exclude" ? only : 0);
      n_named_only += named === "exclude" ? 0 : only;
      mentions += (named === "exclude" ? table.mentions_outside[row] : table.mentions[row]) ?? 0;
    }
    if (n > 0) counts.push({ series, doc_no, n, n_named_only, mentions });
  }
  return counts;
}
