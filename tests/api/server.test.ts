import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, openAsBlob, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "../../pipeline/store/database.ts";
import { ROOT } from "../material.ts";
import { program } from "../program.ts";

const SERVER = program("api/server.ts");

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

let folder: string;
let database: string;
const running: Run[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "themeline-server-"));
  database = join(folder, "x.duckdb");
  await (await openDatabase(database)).close();
});

afterEach(async () => {
  for (const run of running.splice(0)) {
    run.child.kill("SIGKILL");
    await run.ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

/** One server for what asks only: it takes over what a killed one left, and is stopped by the last test. */
describe("a server that runs", () => {
  let place: string;
  let held: string;
  let run: Run;
  let url: string;
  const owner = () => `${held}.owner`;

  beforeAll(async () => {
    place = mkdtempSync(join(tmpdir(), "themeline-server-"));
    held = join(place, "x.duckdb");
    await (await openDatabase(held)).close();
    const left = { pid: 1, url: "http://127.0.0.1:1", token: "0".repeat(64) };
    writeFileSync(owner(), JSON.stringify(left), { mode: 0o644 });
    run = spawnServer("--port", "0", "--db", held);
    url = await address(run);
  });
  afterAll(async () => {
    run.child.kill("SIGKILL");
    await run.ended;
    rmSync(place, { recursive: true, force: true });
  });

  it("tells where it answers, and takes over what a killed server left", async () => {
    expect(await (await fetch(`${url}/api/health`)).json()).toMatchObject({ status: "ok" });
    expect(JSON.parse(readFileSync(owner(), "utf8"))).toEqual({
      pid: run.child.pid,
      url,
      token: expect.stringMatching(/^(?!0{64})[0-9a-f]{64}$/),
    });
    expect(statSync(owner()).mode & 0o777).toBe(0o600);
  });

  it("holds the database: a second server is refused and says where the first answers", async () => {
    const other = start("--port", "0", "--db", held);
    expect(await other.ended).toBe(1);
    expect(oneSentence(other)).toContain(url);
  });

  it("answers 400 to a host name that is none", async () => {
    const { hostname, port } = new URL(url);
    const status = await new Promise((done) => {
      const asked = request({ host: hostname, port, path: "/api/health", setHost: false });
      asked.setHeader("Host", "a b/c");
      asked.once("response", (answer) => done(answer.resume().statusCode)).end();
    });
    expect([400, 421]).toContain(status);
  });

  it("leaves nothing when stopped", async () => {
    run.child.kill("SIGTERM");
    expect(await run.ended).toBe(0);
    expect(existsSync(owner())).toBe(false);
    await (await openDatabase(held)).close();
  });
});

describe("the server", () => {
  it.each(["SIGINT", "SIGHUP"] as const)("stops on %s too, even with a connection open", async (signal) => {
    const run = start("--port", "0", "--db", database);
    const url = await address(run);
    const open = request(`${url}/api/health`, { headers: { Connection: "keep-alive" } });
    open.on("error", () => undefined).end();
    await new Promise((done) => open.once("response", done));
    run.child.kill(signal);
    expect(await run.ended).toBe(0);
  });

  it("stops when the process that started it is gone", async () => {
    const script = `import { spawn } from "node:child_process";
      const child = spawn(process.execPath, ${JSON.stringify([...SERVER, "--port", "0", "--db", database])}, { stdio: "inherit" });
      console.log("pid " + child.pid);
      setInterval(() => {}, 1000);`;
    const parent = follow(spawn(process.execPath, ["--input-type=module", "--eval", script], { cwd: ROOT }));
    running.push(parent);
    await address(parent);
    const pid = Number(/pid (\d+)/.exec(parent.output())?.[1]);
    expect(isAlive(pid)).toBe(true);
    parent.child.kill("SIGKILL");
    await expect.poll(() => isAlive(pid)).toBe(false);
    expect(existsSync(`${database}.owner`)).toBe(false);
  });

  it("stops during a load, and the database is whole", async () => {
    const run = start("--port", "0", "--db", database);
    const url = await address(run);
    const body = new FormData();
    const name = "001_cb820dd1c837af34.txt";
    body.append("files", await openAsBlob(join(ROOT, "data/corpus", name)), name);
    const answer = await fetch(`${url}/api/ingest`, { method: "POST", headers: { Origin: url }, body });
    expect(await answer.json()).toMatchObject({ state: "running", files: [{ name }] });
    const events = await fetch(`${url}/api/jobs`);
    expect(await events.json()).toMatchObject({ jobs: [{ replace: false }] });
    run.child.kill("SIGTERM");
    await run.ended;
    expect(existsSync(`${database}.owner`)).toBe(false);
    const opened = await openDatabase(database);
    const [row] = await opened.rows("select count(*)::integer as n from doc");
    await opened.close();
    expect([0, 1]).toContain(row?.n);
  });

  it("says in one sentence that its port is taken", async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const taken = other.address();
    const port = typeof taken === "object" && taken !== null ? String(taken.port) : "";
    const run = start("--port", port, "--db", database);
    expect(await run.ended).toBe(1);
    expect(oneSentence(run)).toBe(
      `Port ${port} is taken: stop what uses it, or choose another with --port (npm start -- --port 8585).`,
    );
    other.close();
  });

  it.each([
    ["another host", () => ["--host", "0.0.0.0"], /this machine only/],
    ["an unknown option", () => ["--prot", "1"], /not understood/],
    ["a file that is no database", () => ["--db", foreignFile()], /not a Themeline database/],
  ] as const)("refuses %s in one sentence", async (_, args, sentence) => {
    const run = start("--db", database, "--port", "0", ...args());
    expect(await run.ended).toBe(1);
    expect(oneSentence(run)).toMatch(sentence);
  });
});

function foreignFile(): string {
  const path = join(folder, "notes.txt");
  writeFileSync(path, "these are notes, not tables\n".repeat(500));
  return path;
}

/** A server that ends with its test. */
function start(...args: readonly string[]): Run {
  const run = spawnServer(...args);
  running.push(run);
  return run;
}

function spawnServer(...args: readonly string[]): Run {
  return follow(spawn(process.execPath, [...SERVER, ...args], { cwd: ROOT }));
}

function follow(child: ChildProcess): Run {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (data) => (output += String(data)));
  const ended = new Promise<number | string | null>((done) =>
    child.once("close", (code, signal) => done(code ?? signal)),
  );
  return { child, output: () => output, ended };
}

/** The address the server prints; fails with what it said if it ends instead. */
function address(run: Run): Promise<string> {
  return new Promise((done, fail) => {
    const look = () => {
      const [printed] = /http:\/\/[\w.:[\]]+\d/.exec(run.output()) ?? [];
      if (printed !== undefined) done(printed);
    };
    run.child.stdout?.on("data", look);
    look();
    run.ended.then((code) => fail(new Error(`ended with ${code}: ${run.output()}`)));
  });
}

function oneSentence(run: Run): string {
  const lines = run.output().trim().split("\n");
  expect(lines.length).toBe(1);
  return lines[0] ?? "";
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
