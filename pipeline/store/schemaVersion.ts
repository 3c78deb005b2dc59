import { createHash } from "node:crypto";
import type { Statement } from "./readStatements.ts";

/**
 * Names a schema by what its statements say, whatever their comments and spacing.
 *
 * @returns the first 12 characters of their sha256, hexadecimal
 */
export function schemaVersion(statements: readonly Statement[]): string {
  const hash = createHash("sha256");
  for (const { sql } of statements) {
    hash.update(sql.replace(/--.*$/gm, "").replace(/\s+/g, " ").trim());
    hash.update(";");
  }
  return hash.digest("hex").slice(0, 12);
}
