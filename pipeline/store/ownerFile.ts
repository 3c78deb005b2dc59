import { existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { z } from "zod";

/** Who holds a database, where it answers, and what a program shows that may write there. */
export interface Owner {
  readonly pid: number;
  readonly url: string;
  /** 32 random bytes in hexadecimal. */
  readonly token: string;
}

const Owner = z.object({
  pid: z.int().positive(),
  url: z.url({ protocol: /^http$/u }),
  token: z.string().regex(/^[0-9a-f]{64}$/u),
});

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

/** Who wrote that it holds the database, if anybody did and this user may read it; it may be gone since. */
export function readOwnerFile(database: string): Owner | undefined {
  try {
    return Owner.parse(JSON.parse(readFileSync(ownerPath(database), "utf8")));
  } catch {
    return undefined;
  }
}

/** Whether anybody did, readable or not. */
export function hasOwnerFile(database: string): boolean {
  return existsSync(ownerPath(database));
}

export function removeOwnerFile(database: string): void {
  rmSync(ownerPath(database), { force: true });
}

function ownerPath(database: string): string {
  return `${existsSync(database) ? realpathSync(database) : database}.owner`;
}
