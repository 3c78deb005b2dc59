/** Arguments that make no command. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const USAGE = `Usage:
  npm run ingest -- PATH… [--replace] [--db FILE] [--json]
      takes files, folders and zips (plain text, Markdown, the UN's XML) into the corpus (default database: data/themeline.duckdb, or THEMELINE_DB);
      with --replace a document takes the place of another text of the same symbol
  npm run remove -- ID… [--db FILE]
      removes documents by id, or by a symbol that only one document has
  npm run analyze -- FILE|- [--lang fr|en|es|ru|ar|zh|und] [--format conllu|json]
      prints a text's tokens with tags and lemmas; without --lang each paragraph's language is found out`;
