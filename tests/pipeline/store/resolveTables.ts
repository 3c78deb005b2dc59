import type { Database } from "../../../pipeline/store/database.ts";
import type { Row } from "../../../pipeline/store/runStatement.ts";
import { sumDeltas } from "./recount.ts";

/** Compared as sums; a batch is a matter of how the documents came. */
const SUMMED = ["term_year", "year_total", "batch"];

/** Tables, and how to have their integers of 64 bits, which JSON cannot carry, as doubles. */
const TABLES = `
  select
    table_name as name,
    'replace (' || string_agg(format('{0}::double as {0}', column_name), ', ') filter (data_type = 'BIGINT') || ')' as wide
  from duckdb_columns()
  semi join (select table_name from duckdb_tables() where not temporary) using (table_name)
  group by table_name
  order by table_name`;

/** Every table of the store with documents and words in the place of their numbers, whatever the order of rows. */
export async function resolveTables(
  database: Database,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const resolve = await resolver(database);
  const lines = (rows: readonly Row[]) => rows.map((row) => JSON.stringify(resolve(row))).sort();
  const found: Record<string, readonly string[]> = {};
  for (const [name, rows] of Object.entries(await sumDeltas(database))) {
    found[`sums of ${name}`] = lines(rows);
  }
  for (const { name, wide } of await database.rows(TABLES)) {
    if (!SUMMED.includes(String(name))) {
      found[String(name)] = lines(await database.rows(`select * ${wide ?? ""} from ${name}`));
    }
  }
  return found;
}

async function resolver(database: Database): Promise<(row: Row) => Row> {
  const forms = await names(database, "select form_id as number, form as name from form");
  const lemmas = await names(database, "select lemma_id as number, lemma as name from lemma");
  const documents = await names(database, "select doc_no as number, id as name from doc");
  const place = (gpos: unknown) => [documents(Math.floor(Number(gpos) / 2 ** 20)), Number(gpos) % 2 ** 20];
  return (row) => {
    const named: Record<string, unknown> = {};
    for (const [column, value] of Object.entries(row)) {
      if (column === "batch_id") continue;
      else if (value === null) named[column] = null;
      else if (column === "doc_no" || column === "superseded_by") named[column] = documents(value);
      else if (column === "gpos") named[column] = place(value);
      else if (column === "term_id") named[column] = row.kind === "form" ? forms(value) : lemmas(value);
      else if (column === "form_id") named[column] = forms(value);
      else if (column === "lemma_id") named[column] = lemmas(value);
      else if (column === "form_ids" && Array.isArray(value)) named[column] = value.map(forms);
      else if (column === "lemma_ids" && Array.isArray(value)) named[column] = value.map(lemmas);
      else named[column] = value;
    }
    return named;
  };
}

async function names(database: Database, sql: string): Promise<(number: unknown) => string> {
  const known = new Map<unknown, string>();
  for (const { number, name } of await database.rows(sql)) {
    if (known.has(number)) throw new Error(`number given out twice: ${number}`);
    known.set(number, String(name));
  }
  return (number) => {
    const name = known.get(number);
    if (name === undefined) throw new Error(`nothing has this number: ${number}`);
    return name;
  };
}
