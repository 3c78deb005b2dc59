import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdtempSync, openAsBlob, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { ROOT } from "../material.ts";

const ROUNDS = 60;

/**
 * `npm run bench serve PATH… -- [--load FILE]… [--db FILE]`: milliseconds over HTTP, median and 95th percentile, of each
 * kind of question with other words at every request, and the delays of the server's event loop; when nothing else
 * happens, while the files of `--load` are sent to the server and taken in, and afterwards. With `--db FILE` a copy of
 * that database is asked instead of one made of PATH….
 */
export async function bench(words: readonly string[]): Promise<void> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { load: { type: "string", multiple: true, default: [] }, db: { type: "string" } },
  });
  const folder = mkdtempSync(join(tmpdir(), "themeline-bench-"));
  const path = join(folder, "bench.duckdb");
  try {
    if (values.db === undefined) await run(["pipeline/cli.ts", "ingest", ...positionals, "--db", path]);
    else copyFileSync(values.db, path);
    const server = await startServer(path);
    try {
      await measure(server, "warming up", ROUNDS);
      const idle = await measure(server, "nothing else happens", ROUNDS);
      print(idle);
      if (values.load.length > 0) {
        const job = await send(server, values.load);
        const loading = await measure(
          server,
          `${values.load.map((file) => basename(file))} is taken in`,
          () => isUnderWay(server, job),
        );
        print(loading, idle);
        print(await measure(server, "nothing else happens, all in", ROUNDS));
      }
    } finally {
      server.process.kill("SIGTERM");
      await once(server.process, "exit");
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** How often each kind of question has been asked so far. */
  rounds: number;
}

interface Delays {
  readonly p99: number;
  readonly longest: number;
}

interface Measured {
  readonly when: string;
  readonly times: ReadonlyMap<string, readonly number[]>;
  readonly delays: Delays;
}

async function run(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", ...args], { cwd: ROOT, stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${args[0]} ended with ${code}`);
}

async function startServer(path: string): Promise<Server> {
  const child = spawn(
    process.execPath,
    [
      "--import",
      "tsx",
      "--import",
      "./tests/bench/server/loopDelay.ts",
      "api/server.ts",
      "--port",
      "0",
      "--db",
      path,
    ],
    {
      cwd: ROOT,
      env: { ...process.env, UV_THREADPOOL_SIZE: "16" },
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  for await (const line of child.stdout ?? []) {
    const [url] = /http:\/\/[\d.]+:\d+/.exec(String(line)) ?? [];
    if (url !== undefined) return { url, process: child, rounds: 0 };
  }
  throw new Error("the server did not start");
}

/** The questions of all rounds by kind; no two rounds in a row ask the same. */
async function questions(server: Server): Promise<readonly (readonly [string, readonly string[]])[]> {
  const themes = Rows.parse(await ask(server, "/api/themes")).rows.map(({ id }) => String(id));
  const nouns = Rows.parse(await ask(server, "/api/words")).rows.map(({ word }) => String(word));
  const series = (parameters: Readonly<Record<string, string>>) =>
    `/api/series?${new URLSearchParams(parameters)}`;
  const paragraphs = (parameters: Readonly<Record<string, string>>) =>
    `/api/paragraphs?${new URLSearchParams({ ...parameters, limit: "10" })}`;
  return [
    ["series of a theme", themes.map((themes) => series({ themes }))],
    ["series of a word", [...WORDS, ...nouns].map((q) => series({ q }))],
    ["series of a new word", (await newWords(server)).map((q) => series({ q }))],
    ["series of a lemma", VERBS.map((verb) => series({ q: `[${verb}]` }))],
    ["series of a phrase", PHRASES.map((phrase) => series({ q: `"${phrase}"` }))],
    ["paragraphs of a theme", themes.map((themes) => paragraphs({ themes }))],
    ["paragraphs of a word", [...WORDS, ...nouns].map((q) => paragraphs({ q }))],
    ["the corpus", ["/api/corpus"]],
  ];
}

const Rows = z.object({ rows: z.array(z.record(z.string(), z.unknown())) });

/** Words of some paragraphs, more than there are rounds when nothing else happens. */
async function newWords(server: Server): Promise<string[]> {
  const { rows } = Rows.parse(await ask(server, "/api/paragraphs?limit=100"));
  const words = rows.flatMap(({ text }) => String(text).match(/\p{L}{5,}/gu) ?? []);
  return [...new Set(words.map((word) => word.toLowerCase()))];
}

/** Words of all frequencies in the resolutions of the General Assembly. */
const WORDS =
  "climat femmes paix numérique pêche espace océan drogue désarmement budget vaccin cyber torture mercenaires".split(
    " ",
  );
const VERBS = "prier décider souligner encourager rappeler noter inviter demander réaffirmer engager".split(
  " ",
);
const PHRASES = [
  "droits de l'homme",
  "mise en œuvre",
  "prie le Secrétaire général",
  "pays en développement",
  "changements climatiques",
  "peuples autochtones et",
  "égalité des sexes",
  "objectifs de développement durable",
];

async function measure(
  server: Server,
  when: string,
  until: number | (() => Promise<boolean>),
): Promise<Measured> {
  const kinds = await questions(server);
  const times = new Map<string, number[]>();
  await delays(server);
  for (let round = 0; typeof until === "number" ? round < until : await until(); round++) {
    server.rounds += 1;
    for (const [kind, addresses] of kinds) {
      const began = performance.now();
      await ask(server, addresses[server.rounds % addresses.length] ?? "");
      times.set(kind, [...(times.get(kind) ?? []), performance.now() - began]);
    }
  }
  return { when, times, delays: await delays(server) };
}

async function ask({ url }: Server, path: string): Promise<unknown> {
  const response = await fetch(url + path);
  if (!response.ok) throw new Error(`${path} is answered with ${response.status}: ${await response.text()}`);
  return response.json();
}

async function delays(server: Server): Promise<Delays> {
  server.process.send("delays");
  const [answer] = await once(server.process, "message");
  return z.object({ p99: z.number(), longest: z.number() }).parse(answer);
}

async function send({ url }: Server, files: readonly string[]): Promise<string> {
  const body = new FormData();
  for (const file of files) body.append("files", await openAsBlob(file), basename(file));
  const response = await fetch(`${url}/api/ingest`, { method: "POST", headers: { Origin: url }, body });
  if (response.status !== 202) throw new Error(`the files were refused: ${await response.text()}`);
  return z.object({ id: z.string() }).parse(await response.json()).id;
}

async function isUnderWay(server: Server, job: string): Promise<boolean> {
  const { state } = z.object({ state: z.string() }).parse(await ask(server, `/api/jobs/${job}`));
  return state === "waiting" || state === "running";
}

function print({ when, times, delays }: Measured, idle?: Measured): void {
  console.log(`\n${when}`);
  for (const [kind, taken] of times) {
    const p95 = percentile(taken, 0.95);
    const against = idle && percentile(idle.times.get(kind) ?? [], 0.95);
    const ratio = against === undefined ? "" : `  p95 ${(p95 / against).toFixed(1)} × idle`;
    console.log(
      `${kind.padEnd(24)} p50 ${percentile(taken, 0.5).toFixed(1).padStart(6)}  p95 ${p95.toFixed(1).padStart(6)}` +
        `  (${taken.length} requests)${ratio}`,
    );
  }
  console.log(`event loop p99 ${delays.p99.toFixed(1)} ms, longest ${delays.longest.toFixed(1)} ms`);
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
