import { resolve } from "node:path";
import { parseArgs } from "node:util";

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Absolute path of the database file. */
  readonly database: string;
}

/** A setting that cannot be used; the message is a sentence for people. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";
}

export const USAGE = "npm start -- [--port 8484] [--host 127.0.0.1] [--db data/themeline.duckdb]";

const LOOPBACK = ["127.0.0.1", "localhost", "::1"];

/**
 * The server's settings: from its arguments, then the environment (`PORT`, `THEMELINE_DB`), then presets.
 *
 * @param root the repository's root, in which the preset database stands
 * @param folder what a relative path is relative to
 * @throws BadSetting if an argument is unknown or a value cannot be used
 */
export function parseSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  { root, folder }: { readonly root: string; readonly folder: string },
): Settings {
  const given = parseOptions(args);
  const host = given.host ?? "127.0.0.1";
  if (!LOOPBACK.includes(host)) {
    throw new BadSetting(
      `Themeline has no password yet and so answers on this machine only: leave out --host ${host}, or use 127.0.0.1.`,
    );
  }
  const database = given.db ?? (environment.THEMELINE_DB || undefined);
  return {
    port: parsePort(given.port ?? (environment.PORT || "8484")),
    host,
    database: database === undefined ? resolve(root, "data/themeline.duckdb") : resolve(folder, database),
  };
}

function parseOptions(args: readonly string[]): { port?: string; host?: string; db?: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { port: { type: "string" }, host: { type: "string" }, db: { type: "string" } },
    });
    return values;
  } catch {
    throw new BadSetting(`These options are not understood: ${args.join(" ")}. Use: ${USAGE}`);
  }
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65_535) {
    throw new BadSetting(`The port must be a number from 0 to 65535, not ${text}.`);
  }
  return port;
}
