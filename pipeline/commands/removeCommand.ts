import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Database } from "../store/database.ts";
import { findDocuments } from "../store/findDocuments.ts";
import { removeDocuments } from "../store/removeDocuments.ts";
import { CommandFailed } from "./CommandFailed.ts";
import { chooseDatabase } from "./chooseDatabase.ts";
import { openCorpus } from "./openCorpus.ts";
import { UsageError } from "./UsageError.ts";

/** What became of one name. */
type Removal = { readonly removed: string } | { readonly reason: string };

/**
 * `remove ID… [--db FILE]`: removes documents by id, or by a symbol that only one document has.
 *
 * If a running server holds the corpus, it is asked to.
 *
 * @returns exit code: 0 all removed, 1 none, 2 some are still there or were never
 * @throws UsageError or an error of parseArgs; DatabaseRefused, CommandFailed
 */
export async function removeCommand(words: readonly string[]): Promise<number> {
  const { positionals: names, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { db: { type: "string" } },
  });
  if (names.length === 0) throw new UsageError("name the documents to remove, by id or symbol");
  const path = chooseDatabase(values.db);
  if (!existsSync(path))
    throw new CommandFailed(`There is no database at ${path}: name yours with --db FILE.`);
  const removals = await removeFrom(path, [...new Set(names)]);
  for (const removal of removals) {
    console.log("removed" in removal ? `Removed ${removal.removed}.` : `Not removed: ${removal.reason}.`);
  }
  const removed = removals.filter((removal) => "removed" in removal);
  return removed.length === removals.length ? 0 : removed.length === 0 ? 1 : 2;
}

async function removeFrom(path: string, names: readonly string[]): Promise<readonly Removal[]> {
  const { database, server } = await openCorpus(path);
  if (database) {
    try {
      return await removeHere(database, names);
    } finally {
      await database.close();
    }
  }
  const removals: Removal[] = [];
  for (const name of names) removals.push(await server.remove(name));
  return removals;
}

async function removeHere(database: Database, names: readonly string[]): Promise<readonly Removal[]> {
  const found = await findDocuments(database, names);
  await removeDocuments(
    database,
    found.flatMap(({ ids }) => (ids.length === 1 ? ids : [])),
  );
  return found.map(({ name, ids }) => {
    const [id, ...others] = ids;
    if (id === undefined) return { reason: `unknown document: ${name}` };
    if (others.length > 0) return { reason: `several documents have the symbol ${name}: ${ids.join(", ")}` };
    return { removed: id };
  });
}
