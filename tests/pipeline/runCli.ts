import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { ROOT } from "../material.ts";
import { fromModules, program } from "../program.ts";

export interface CliAnswer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** `false` starts it from its modules, as the commands do. */
  readonly isBundled?: boolean;
}

/** Runs the command line as a process of its own, without the environment's THEMELINE_DB. */
export async function runCli(words: readonly string[], options: CliOptions = {}): Promise<CliAnswer> {
  const { THEMELINE_DB: _, ...inherited } = process.env;
  const start = options.isBundled === false ? fromModules : program;
  const child = spawn(process.execPath, [...start("pipeline/cli.ts"), ...words], {
    cwd: ROOT,
    env: { ...inherited, ...options.env },
  });
  child.stdin.end(options.input ?? "");
  const exit = new Promise<number | null>((done) => child.once("close", done));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit]);
  return { code, stdout, stderr };
}
