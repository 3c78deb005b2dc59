import { DatabaseRefused, type RefusalCode } from "./DatabaseRefused.ts";

/** DuckDB tells its errors apart by their text only. */
const KNOWN: readonly {
  readonly sign: RegExp;
  readonly code: RefusalCode;
  readonly say: (path: string) => string;
}[] = [
  {
    sign: /could not set lock|conflicting lock|being used by another process/i,
    code: "locked",
    say: (path) =>
      `${path} is in use by another process, perhaps a running Themeline: stop it first, or choose another file with --db FILE.`,
  },
  {
    sign: /not a valid DuckDB database file|Extension "sqlite|sqlite_scanner|storage version|newer version of DuckDB/i,
    code: "foreign",
    say: (path) => `${path} is not a Themeline database: choose another file with --db FILE.`,
  },
  {
    sign: /corrupt|could not read enough bytes|checksum|failure while replaying|serialization error|WAL/i,
    code: "corrupt",
    say: (path) =>
      `${path} is damaged and was left as it is: restore it from a copy, or move it away and ingest the documents again.`,
  },
  {
    sign: /permission denied|read-only file system|cannot open file|no space left/i,
    code: "unwritable",
    say: (path) => `${path} cannot be written: choose a place you may write in with --db FILE.`,
  },
];

/** Turns an error met while opening a file into one that says what to do; any other error stays as it is. */
export function explainRefusal(error: unknown, path: string): unknown {
  if (error instanceof DatabaseRefused || !(error instanceof Error)) {
    return error;
  }
  const known = KNOWN.find(({ sign }) => sign.test(error.message));
  return known ? new DatabaseRefused(known.code, known.say(path), { cause: error }) : error;
}
