import { createHash } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * The folder a database's batches are staged in: beside the file, so that it lies on the same disk.
 *
 * DuckDB takes `[`, `*` and `?` in a path it reads from as patterns, and compares allowed folders letter by letter, so
 * that they cannot be escaped: a database in such a folder is staged in the system's temporary folder.
 */
export function stagingFolderFor(file: string): string {
  const beside = `${file}.staging`;
  if (!/[[\]*?{}]/.test(beside)) return beside;
  return join(
    tmpdir(),
    `themeline-${createHash("sha256").update(beside).digest("hex").slice(0, 16)}.staging`,
  );
}
