/** Arguments that make no command. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `Usage:
  npm run ingest -- PATH… [--db FILE] [--json]
      takes files, folders and zips (plain text, Markdown, the UN's XML) into the corpus (default database: data/themeline.duckdb, or THEMELINE_DB)
  npm run analyze -- FILE|- [--lang fr] [--format conllu|json]
      prints a text's tokens with tags and lemmas`;
