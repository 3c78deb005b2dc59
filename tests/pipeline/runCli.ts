import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { ROOT } from "../material.ts";

export interface CliAnswer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a process of its own, without the environment's THEMELINE_DB. */
export async function runCli(
  words: readonly string[],
  options: { readonly input?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<CliAnswer> {
  const { THEMELINE_DB: _, ...inherited } = process.env;
  const child = spawn(process.execPath, ["--import", "tsx", join(ROOT, "pipeline/cli.ts"), ...words], {
    cwd: ROOT,
    env: { ...inherited, ...options.env },
  });
  child.stdin.end(options.input ?? "");
  const exit = new Promise<number | null>((done) => child.once("close", done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, stdout, stderr };
}
