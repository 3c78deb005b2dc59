import { analyzeCommand } from "./analyzeCommand.ts";
import { explainFailure } from "./explainFailure.ts";
import { ingestCommand } from "./ingestCommand.ts";
import { removeCommand } from "./removeCommand.ts";
import { USAGE, UsageError } from "./UsageError.ts";

const COMMANDS: Readonly<Record<string, (words: readonly string[]) => Promise<number>>> = {
  ingest: ingestCommand,
  remove: removeCommand,
  analyze: analyzeCommand,
};

/**
 * Runs the command that the first word names; what goes wrong is told on the standard error.
 *
 * @returns exit code: 0 all done, 1 nothing could be done, 2 some files were skipped
 */
export async function runCommand([name = "", ...words]: readonly string[]): Promise<number> {
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) {
      throw new UsageError(name === "" ? "name a command" : `unknown command: ${name}`);
    }
    return await command(words);
  } catch (error) {
    console.error(isUsage(error) ? `${error.message}\n\n${USAGE}` : explainFailure(error));
    return 1;
  }
}

function isUsage(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
  );
}
