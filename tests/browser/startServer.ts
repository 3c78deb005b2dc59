import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../material.ts";
import { program } from "../program.ts";

export interface StartedServer {
  readonly address: string;
  /** Ends the process and takes its database away. */
  stop(): Promise<void>;
}

/** The product on a free port, with a copy of a closed database, else with the sample corpus, which it then builds. */
export async function startServer(corpus?: string, start = program): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), "themeline-browser-"));
  const database = join(folder, "sample.duckdb");
  if (corpus !== undefined) copyFileSync(corpus, database);
  const server = spawn(process.execPath, [...start("api/server.ts"), "--port", "0", "--db", database], {
    cwd: ROOT,
    env: { ...process.env, UV_THREADPOOL_SIZE: "16" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => server.once("exit", resolve));
  return {
    address: await addressOf(server),
    async stop() {
      server.kill("SIGTERM");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (match !== null) resolve(match[0]);
    });
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code}: ${printed}`)));
  });
}
