import { INTEGER, VARCHAR } from "@duckdb/node-api";
import type { ThemeMatch } from "../themes/Theme.ts";
import { stagedTable } from "./stagedTable.ts";
import type { Column } from "./writeParquet.ts";

/** A mention and the paragraph it stands in: `d` is the document's number in the batch or the store. */
export interface PlacedMatch {
  readonly d: number;
  readonly seq: number;
  readonly match: ThemeMatch;
}

/** One row per mention. */
export function stagedMatches(matches: readonly PlacedMatch[]): Readonly<Record<string, Column>> {
  return stagedTable(
    matches.map(({ d, seq, match }) => ({
      d,
      seq,
      theme_id: match.themeId,
      start: match.start,
      end: match.end,
      wording: match.wording,
      ...(match.namedIn === undefined ? {} : { named_in: match.namedIn }),
    })),
    {
      theme_id: VARCHAR,
      d: INTEGER,
      seq: INTEGER,
      start: INTEGER,
      end: INTEGER,
      wording: VARCHAR,
      named_in: VARCHAR,
    },
  );
}
