import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../material.ts";

export interface StartedServer {
  readonly address: string;
  /** Ends the process and takes its database away. */
  stop(): Promise<void>;
}

/** The product with the sample corpus in a database of its own, on a free port. */
export async function startServer(): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), "themeline-browser-"));
  const server = spawn(
    process.execPath,
    ["--import", "tsx", "api/server.ts", "--port", "0", "--db", join(folder, "sample.duckdb")],
    { cwd: ROOT, env: { ...process.env, UV_THREADPOOL_SIZE: "16" }, stdio: ["ignore", "pipe", "inherit"] },
  );
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
