import type { PageContent, Run, Segment } from "./PageContent.ts";

/** A gap of this many sizes parts two segments: wider than the widest space of justified text, narrower than a gutter. */
const WIDE_GAP = 1.05;
/** Runs whose baselines differ by less than this many sizes stand on one. */
const SAME_BASELINE = 0.14;
/** A raised or lowered run is at most this large, in sizes of the text it stands at. */
const SMALLER = 0.88;
/** Runs that are looked at around one for the text it is raised at. */
const MOST_NEIGHBOURS = 80;

/** The segments of a page from top to bottom, those of one baseline from left to right. */
export function findSegments({ runs, number }: Pick<PageContent, "runs" | "number">): readonly Segment[] {
  const sorted = withoutDoubles(runs.toSorted((a, b) => a.y - b.y || a.x - b.x));
  const homes = findHomes(sorted);
  const rows = groupRows(sorted.filter((run) => !homes.has(run)));
  const rowOf = new Map(rows.flatMap((row) => row.map((run) => [run, row] as const)));
  for (const [run, home] of homes) rowOf.get(home)?.push(run);
  return rows
    .flatMap((row) => cutRow(row, homes).map((part) => toSegment(part, homes, number)))
    .sort((a, b) => a.y - b.y || a.x0 - b.x0);
}

/** Some programs make letters bold by printing them twice. */
function withoutDoubles(runs: readonly Run[]): readonly Run[] {
  return runs.filter((run, i) => {
    for (let before = i - 1; before >= Math.max(0, i - 8); before -= 1) {
      const other = runs[before];
      if (other === undefined || run.y - other.y > run.size * 0.15) break;
      if (other.text === run.text && Math.abs(other.x - run.x) < run.size * 0.3) return false;
    }
    return true;
  });
}

/** For each raised or lowered run the one on whose line it stands. */
function findHomes(runs: readonly Run[]): ReadonlyMap<Run, Run> {
  const homes = new Map<Run, Run>();
  runs.forEach((run, i) => {
    const around = neighbours(runs, i, run.size * 2.5);
    const home = around.find((other) => isHome(other, run));
    if (home !== undefined) homes.set(run, home);
  });
  for (const [run, home] of homes) {
    const next = homes.get(home);
    if (next !== undefined) homes.set(run, next);
  }
  return homes;
}

/** The runs before and after one, from top to bottom, whose baselines lie within reach. */
function neighbours(runs: readonly Run[], at: number, reach: number): readonly Run[] {
  const y = runs[at]?.y ?? 0;
  return runs
    .slice(Math.max(0, at - MOST_NEIGHBOURS), at + MOST_NEIGHBOURS)
    .filter((run, i) => i !== Math.min(at, MOST_NEIGHBOURS) && Math.abs(run.y - y) <= reach);
}

function isHome(home: Run, run: Run): boolean {
  if (run.size > home.size * SMALLER || run.text.length > 24) return false;
  const lift = (home.y - run.y) / home.size;
  if (lift > 0.75 || lift < -0.35 || Math.abs(lift) < 0.08) return false;
  const after = run.x - (home.x + home.width);
  const before = home.x - (run.x + run.width);
  return Math.abs(after) <= home.size * 0.4 || (before >= -home.size * 0.2 && before <= home.size);
}

function groupRows(runs: readonly Run[]): Run[][] {
  const rows: Run[][] = [];
  for (const run of runs) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (first !== undefined && run.y - first.y <= SAME_BASELINE * Math.max(run.size, first.size))
      row?.push(run);
    else rows.push([run]);
  }
  return rows;
}

function cutRow(row: readonly Run[], homes: ReadonlyMap<Run, Run>): readonly (readonly Run[])[] {
  const parts: Run[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of row.toSorted((a, b) => a.x - b.x)) {
    const size = (homes.get(run) ?? run).size;
    if (run.x - end > WIDE_GAP * size) parts.push([]);
    parts.at(-1)?.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

function toSegment(runs: readonly Run[], homes: ReadonlyMap<Run, Run>, page: number): Segment {
  const level = runs.filter((run) => !homes.has(run));
  const main = (level.length > 0 ? level : runs).reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    page,
    x0: Math.min(...runs.map(({ x }) => x)),
    x1: Math.max(...runs.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
    runs,
  };
}
