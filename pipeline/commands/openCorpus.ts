import { DatabaseRefused } from "../store/DatabaseRefused.ts";
import { type Database, openDatabase } from "../store/database.ts";
import { hasOwnerFile, readOwnerFile } from "../store/ownerFile.ts";
import { CommandFailed } from "./CommandFailed.ts";
import { createServerClient, type ServerClient } from "./createServerClient.ts";

/** The corpus to work on: its file, or the server that holds it. */
export type Corpus =
  | { readonly database: Database; readonly server?: undefined }
  | { readonly server: ServerClient; readonly database?: undefined };

/**
 * Opens a database, or finds the running server that holds it.
 *
 * @throws DatabaseRefused if it cannot be used, and no server holds it
 * @throws CommandFailed if a server holds it that this user may not write to, or that does not answer
 */
export async function openCorpus(path: string): Promise<Corpus> {
  try {
    return { database: await openDatabase(path, { threads: 1 }) };
  } catch (error) {
    if (!(error instanceof DatabaseRefused) || error.code !== "locked" || !hasOwnerFile(path)) throw error;
    const owner = readOwnerFile(path);
    if (owner === undefined) {
      throw new CommandFailed(
        `A running Themeline holds ${path}, and only the user who started it may write to it: ` +
          "run the command as that user, or stop Themeline first.",
      );
    }
    const server = createServerClient(owner);
    if (await server.answers()) return { server };
    throw new CommandFailed(
      `${path} is in use by another process, and no Themeline answers at ${owner.url} (process ${owner.pid}): ` +
        "wait until the other command is done, or stop that process, and run this again.",
    );
  }
}
