import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { createAdaptorServer } from "@hono/node-server";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createApp } from "../../../api/app.ts";
import { createJobs } from "../../../api/jobs/createJobs.ts";
import { ingest } from "../../../pipeline/ingest.ts";
import type { Database } from "../../../pipeline/store/database.ts";
import { writeOwnerFile } from "../../../pipeline/store/ownerFile.ts";
import type { Tools } from "../../../pipeline/tools.ts";
import { ROOT } from "../../material.ts";
import { program } from "../../program.ts";
import { loadedTools } from "../loadedTools.ts";
import { runCli } from "../runCli.ts";
import { openStore, temporaryFolder } from "../store/openStore.ts";

const TOKEN = "0123456789abcdef".repeat(4);
const SAMPLE = join(ROOT, "data/corpus/002_ce4fb8f96b1d298f.txt");

let tools: Tools;
beforeAll(async () => {
  tools = await loadedTools();
});

/** A database held by this process, which answers for it as a server does. */
async function serve(database: Database, held = database) {
  const jobs = createJobs({ database: held, tools, log: console.error });
  const app = createApp({ database, version: "1", jobs, token: TOKEN });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
  writeOwnerFile(database.path, { pid: process.pid, url, token: TOKEN });
  onTestFinished(async () => {
    await jobs.close();
    await close(server);
  });
  return { jobs, url };
}

function close(server: ReturnType<typeof createAdaptorServer>): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    if (isHttp(server)) server.closeAllConnections();
  });
}

function isHttp(server: ReturnType<typeof createAdaptorServer>): server is Server {
  return "closeAllConnections" in server;
}

describe("the command line, while a server holds the database", () => {
  it("has the server take the files in and reports as it would itself", async () => {
    const [database, alone] = [await openStore(), await openStore()];
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'a "b" é'));
    const empty = join(folder, 'a "b" é', "empty.txt");
    writeFileSync(empty, "");
    const paths = [SAMPLE, join(folder, "nowhere.txt"), folder];
    await serve(database);
    const { code, stdout } = await runCli(["ingest", ...paths, "--db", database.path, "--json"]);
    const wanted = await ingest(paths, { database: alone, tools });
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ ...wanted, seconds: expect.any(Number) });
    const documents = "select id, symbol, source_name, content_hash from doc";
    expect(await database.rows(documents)).toEqual(await alone.rows(documents));
  });

  it("cancels the job at Ctrl-C", async () => {
    const store = await openStore();
    let open: () => void = () => undefined;
    const gate = new Promise<void>((done) => {
      open = done;
    });
    const stuck: Database = { ...store, transaction: (work) => gate.then(() => store.transaction(work)) };
    const { jobs, url } = await serve(store, stuck);
    onTestFinished(open);
    const body = new FormData();
    body.append("files", new Blob(["Un texte."]), "a.txt");
    const headers = { Authorization: `Bearer ${TOKEN}` };
    await fetch(`${url}/api/ingest`, { method: "POST", headers, body });

    const args = [...program("pipeline/cli.ts"), "ingest", SAMPLE, "--db", store.path];
    const child = spawn(process.execPath, args, { cwd: ROOT });
    const ended = new Promise((done) => child.once("close", done));
    const said = text(child.stdout);
    await expect.poll(() => jobs.list().length).toBe(2);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(await said).toContain("Cancelled: run the same command again");
    expect(jobs.list()[0]?.state).toBe("cancelled");
    open();
  });
});
