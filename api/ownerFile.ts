import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { z } from "@hono/zod-openapi";

/** Who holds a database, and where it answers. */
export interface Owner {
  readonly pid: number;
  readonly url: string;
}

const Owner = z.object({ pid: z.int().positive(), url: z.url() });

/**
 * Says beside the database who holds it, readable by this user only; whoever holds the database's lock may
 * take over a file that a killed process left.
 *
 * @param database path of the database file
 */
export function writeOwnerFile(database: string, owner: Owner): void {
  const path = ownerPath(database);
  rmSync(path, { force: true });
  writeFileSync(path, `${JSON.stringify(owner)}\n`, { mode: 0o600, flag: "wx" });
}

/** Who wrote that it holds the database, if anybody did; it may be gone since. */
export function readOwnerFile(database: string): Owner | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(ownerPath(database), "utf8")));
  } catch {
    return undefined;
  }
}

export function removeOwnerFile(database: string): void {
  rmSync(ownerPath(database), { force: true });
}

function ownerPath(database: string): string {
  return `${database}.owner`;
}
