import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createAdaptorServer } from "@hono/node-server";
import { z } from "@hono/zod-openapi";
import { DatabaseRefused } from "../pipeline/store/DatabaseRefused.ts";
import { type Database, openDatabase } from "../pipeline/store/database.ts";
import { readOwnerFile, removeOwnerFile, writeOwnerFile } from "../pipeline/store/ownerFile.ts";
import { createApp } from "./app.ts";
import { createJobs } from "./jobs/createJobs.ts";
import { BadSetting, parseSettings, type Settings } from "./settings.ts";
import { watchParent } from "./watchParent.ts";

const ROOT = resolve(import.meta.dirname, "..");
/** How long answers under way may take when the server is stopped. */
const PATIENCE_MS = 1000;
/** How long a load may take to come to a halt then; who started the server waits 5 s. */
const JOBS_PATIENCE_MS = 3000;
/** Longest time in which a request must have come in whole: large files from a slow disk. */
const LONGEST_REQUEST_MS = 3_600_000;

try {
  await start(parseSettings(process.argv.slice(2), process.env, { root: ROOT, folder: process.cwd() }));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}

async function start(settings: Settings): Promise<void> {
  let close = async () => {};
  stopWhenTold(() => close());
  if (!existsSync(settings.database)) await buildSample(settings.database);
  const database = await open(settings.database);
  const dashboard = join(ROOT, "dashboard/dist");
  const jobs = createJobs({ database, log: console.error });
  const token = randomBytes(32).toString("hex");
  const app = createApp({
    database,
    version: readVersion(),
    token,
    jobs,
    ...(existsSync(join(dashboard, "index.html")) ? { dashboard } : {}),
  });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: LONGEST_REQUEST_MS },
  });
  try {
    const url = await listen(server, settings);
    writeOwnerFile(database.path, { pid: process.pid, url, token });
    close = async () => {
      const halted = halts(jobs.close(), JOBS_PATIENCE_MS);
      await closeServer(server);
      const isHalted = await halted;
      await database.close();
      removeOwnerFile(database.path);
      // Threads that are still at work would take an ordinary end for a crash; the database is closed already.
      if (!isHalted) process.kill(process.pid, "SIGKILL");
    };
    console.log(`Themeline answers at ${url}\nStop it with Ctrl-C.`);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function buildSample(path: string): Promise<void> {
  console.log("There is no database yet: reading the sample corpus, which takes some seconds.");
  const { buildSampleCorpus } = await import("../pipeline/sample.ts");
  await buildSampleCorpus(path);
}

async function open(path: string): Promise<Database> {
  try {
    return await openDatabase(path);
  } catch (error) {
    const owner =
      error instanceof DatabaseRefused && error.code === "locked" ? readOwnerFile(path) : undefined;
    if (owner === undefined) throw error;
    throw new BadSetting(
      `Themeline already answers at ${owner.url} (process ${owner.pid}) with this database: ` +
        "open that address, stop it first, or choose another database with --db FILE.",
    );
  }
}

function listen(server: ReturnType<typeof createAdaptorServer>, { port, host }: Settings): Promise<string> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => {
      server.off("error", fail);
      const address = server.address();
      const taken = typeof address === "object" && address !== null ? address.port : port;
      done(`http://${host.includes(":") ? `[${host}]` : host}:${taken}`);
    });
  });
}

/** Ends this process, with `close` done, on a signal or when whoever started it is gone. */
function stopWhenTold(close: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await close();
    process.exit(0);
  };
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) process.on(signal, stop);
  watchParent(stop);
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}

/** Whether `work` is done within a time. */
function halts(work: Promise<void>, ms: number): Promise<boolean> {
  return Promise.race([work.then(() => true), setTimeout(ms, false)]);
}

/** Lets answers under way be finished, but not for long. */
function closeServer(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    if ("closeIdleConnections" in server) server.closeIdleConnections();
    void setTimeout(PATIENCE_MS).then(() => "closeAllConnections" in server && server.closeAllConnections());
  });
}

function readVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")))
    .version;
}

function explain(error: unknown): string {
  if (error instanceof BadSetting || error instanceof DatabaseRefused) return error.message;
  if (error instanceof Error && "code" in error) {
    const where = "port" in error ? String(error.port) : "";
    if (error.code === "EADDRINUSE") {
      return `Port ${where} is taken: stop what uses it, or choose another with --port (npm start -- --port 8585).`;
    }
    if (error.code === "EACCES") {
      return `Port ${where} may not be used by this user: choose one above 1023 with --port.`;
    }
  }
  return `Themeline could not start: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
