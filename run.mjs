// `npm start`, `npm test` and the other commands on any machine: what is missing is installed and built first.
// Node built-ins only, and syntax that an old Node can read, so that it can say that it is too old.
import { spawn, spawnSync } from "child_process";
import { createHash } from "crypto";
import fs from "fs";
import path from "path";
import { fileURLToPath, pathToFileURL } from "url";

const ROOT = path.dirname(fileURLToPath(import.meta.url));
const MODULES = path.join(ROOT, "node_modules");
const STAMP = path.join(MODULES, ".themeline.json");
const PAGE = path.join(ROOT, "dashboard/dist");
const BUNDLES = path.join(MODULES, ".cache/threads");
const STATE = path.join(ROOT, ".themeline");
const OLDEST_NODE = [20, 19];

/** A failure with one sentence for people. */
class Refusal extends Error {}

const COMMANDS = {
  start: { packages: "prod", dashboard: true, threads: true, run: serve },
  ingest: {
    packages: "prod",
    threads: true,
    run: (args) => typescript("pipeline/cli.ts", ["ingest"].concat(args)),
  },
  remove: { packages: "prod", run: (args) => typescript("pipeline/cli.ts", ["remove"].concat(args)) },
  analyze: { packages: "prod", run: (args) => typescript("pipeline/cli.ts", ["analyze"].concat(args)) },
  train: { packages: "all", run: (args) => typescript("pipeline/language/train.ts", args) },
  bench: { packages: "all", threads: true, run: (args) => typescript("tests/bench/bench.ts", args) },
  test: {
    packages: "all",
    dashboard: true,
    run: (args) => tool("vitest", "vitest.mjs", ["run"].concat(args)),
  },
  check: { packages: "all", run: check },
};

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error) => {
    console.error(error instanceof Refusal ? error.message : error);
    process.exitCode = 1;
  },
);

async function main() {
  refuseOldNode();
  const name = process.argv[2] || "";
  const args = process.argv.slice(3);
  const command = new Map(Object.entries(COMMANDS)).get(name);
  if (command === undefined) {
    throw new Refusal(`usage: node run.mjs ${Object.keys(COMMANDS).join("|")} [arguments]`);
  }
  if (!isReady(command)) {
    const release = await takeLock();
    try {
      install(command.packages);
      if (command.dashboard) buildDashboard();
    } finally {
      release();
    }
  }
  if (command.threads) await bundleThreads();
  return command.run(args);
}

function isReady(command) {
  return isInstalled(command.packages) && (!command.dashboard || isBuilt());
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Refusal(
    `Themeline needs Node ${OLDEST_NODE.join(".")} or newer, this is ${process.versions.node}: install it from https://nodejs.org`,
  );
}

function isInstalled(packages) {
  const stamp = readJson(STAMP);
  return stamp?.hash === packagesHash() && (stamp.packages === "all" || stamp.packages === packages);
}

/** Installs what the lock file names, unless the stamp says that it is there. */
function install(packages) {
  if (isInstalled(packages)) return;
  const common = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  if (readJson(STAMP)?.hash === packagesHash()) {
    // `npm ci` would delete node_modules under a running server; the lock has not changed, so adding is enough.
    say("Installing the test tools …");
    npm(["install", "--include=dev", "--no-save"].concat(common));
  } else {
    refuseUnderLiveServer();
    say("Installing packages (only the first time) …");
    npm(["ci", packages === "all" ? "--include=dev" : "--omit=dev"].concat(common));
  }
  fs.writeFileSync(STAMP, JSON.stringify({ hash: packagesHash(), packages }));
}

function packagesHash() {
  return createHash("sha256")
    .update(fs.readFileSync(path.join(ROOT, "package-lock.json")))
    .update(fs.readFileSync(path.join(ROOT, "package.json")))
    .update([process.platform, process.arch, process.versions.modules].join(" "))
    .digest("hex");
}

function npm(args) {
  const env = {};
  for (const key of Object.keys(process.env)) {
    const unwanted = /^(node_env|npm_config_(omit|include|production|ignore_scripts|dry_run))$/i.test(key);
    if (!unwanted) env[key] = process.env[key];
  }
  const result = spawnSync(process.execPath, [npmCli()].concat(args), { cwd: ROOT, env, stdio: "inherit" });
  if (result.status !== 0) {
    throw new Refusal(
      "The packages could not be installed: check the connection and the message above, then try again.",
    );
  }
}

function npmCli() {
  const given = process.env.npm_execpath || "";
  const beside = path.dirname(process.execPath);
  const candidates = [
    /npm-cli\.c?js$/.test(given) ? given : "",
    /npx-cli\.c?js$/.test(given) ? path.join(path.dirname(given), "npm-cli.js") : "",
    path.join(beside, "../lib/node_modules/npm/bin/npm-cli.js"),
    path.join(beside, "node_modules/npm/bin/npm-cli.js"),
    "/usr/share/nodejs/npm/bin/npm-cli.js",
  ];
  const found = candidates.find((candidate) => candidate !== "" && fs.existsSync(candidate));
  if (found === undefined) throw new Refusal("npm was not found beside Node: start with `npm start`.");
  return found;
}

function isBuilt() {
  return readJson(path.join(PAGE, ".stamp.json"))?.hash === dashboardHash();
}

/** Builds the page when any of its inputs differs from what the last build saw; a half-done build is never served. */
function buildDashboard() {
  if (isBuilt()) return;
  say("Building the dashboard …");
  const wanted = dashboardHash();
  const fresh = `${PAGE}.new`;
  const vite = path.join(MODULES, "vite/bin/vite.js");
  const args = [vite, "build", path.dirname(PAGE), "--outDir", fresh, "--emptyOutDir", "--logLevel", "warn"];
  const result = spawnSync(process.execPath, args, { cwd: ROOT, stdio: "inherit" });
  if (result.status !== 0) throw new Refusal("The dashboard could not be built: see the message above.");
  replaceFolder(PAGE, fresh, wanted);
}

/** A folder and what it was built from. */
function replaceFolder(folder, fresh, hash) {
  fs.writeFileSync(path.join(fresh, ".stamp.json"), JSON.stringify({ hash }));
  fs.rmSync(folder, { recursive: true, force: true });
  fs.renameSync(fresh, folder);
}

/**
 * Threads start from bundles of their code, with which an ingest of a million tokens takes a tenth less processor time;
 * where these cannot be built or written they start from the modules. The environment names the folder.
 */
async function bundleThreads() {
  process.env.THEMELINE_BUNDLES = BUNDLES;
  if (isBundled()) return;
  try {
    const release = await takeLock();
    try {
      if (isBundled()) return;
      const wanted = bundlesHash();
      const fresh = `${BUNDLES}.new`;
      const args = [path.join(ROOT, "pipeline/workers/bundleThreads.mjs"), fresh];
      const result = spawnSync(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
      if (result.status !== 0) throw new Refusal("see the message above");
      replaceFolder(BUNDLES, fresh, wanted);
    } finally {
      release();
    }
  } catch (error) {
    delete process.env.THEMELINE_BUNDLES;
    say(`The threads' code could not be bundled, so that ingest is slower: ${error.message}`);
  }
}

function isBundled() {
  return readJson(path.join(BUNDLES, ".stamp.json"))?.hash === bundlesHash();
}

/** Bundles name the places of their modules. */
function bundlesHash() {
  return `${ROOT} ${inputsHash(listFiles(path.join(ROOT, "pipeline"), () => true))}`;
}

function dashboardHash() {
  return inputsHash(listFiles(path.dirname(PAGE), (name) => name !== "dist" && name !== "dist.new"));
}

function inputsHash(files) {
  const inputs = files.concat(path.join(ROOT, "package-lock.json"));
  const hash = createHash("sha256");
  for (const file of inputs.sort()) {
    const stat = fs.statSync(file);
    hash.update(`${path.relative(ROOT, file)} ${stat.size} ${stat.mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function listFiles(folder, keep) {
  const files = [];
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (!keep(entry.name)) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) files.push(...listFiles(file, keep));
    else files.push(file);
  }
  return files;
}

async function check() {
  const steps = [
    ["format and lint", () => tool("@biomejs/biome", "bin/biome", ["ci", "--error-on-warnings", ROOT])],
    ["types", () => tool("typescript", "bin/tsc", ["-b", ROOT])],
    ["lock file", () => node([path.join(ROOT, ".ci/completeLock.mjs"), "--check"])],
  ];
  let worst = 0;
  for (const [name, run] of steps) {
    const code = await run();
    say(`${code === 0 ? "ok  " : "FAIL"} ${name}`);
    worst = Math.max(worst, code);
  }
  return worst;
}

/** While the server lives, a file tells other commands that its packages must stay where they are. */
function serve(args) {
  const notice = path.join(STATE, `server-${process.pid}`);
  try {
    fs.mkdirSync(STATE, { recursive: true });
    fs.writeFileSync(notice, "");
  } catch {
    // Where nothing can be written, nothing can be installed anew either.
  }
  return typescript("api/server.ts", args).finally(() => fs.rmSync(notice, { force: true }));
}

function typescript(script, args) {
  const loader = pathToFileURL(path.join(MODULES, "tsx/dist/loader.mjs")).href;
  return node(["--import", loader, path.join(ROOT, script)].concat(args), workingFolder());
}

function tool(name, script, args) {
  return node([path.join(MODULES, name, script)].concat(args));
}

/** Where the person stands: npm moves to the root, and keeps that place in INIT_CWD. */
function workingFolder() {
  const typed = process.env.npm_lifecycle_event !== undefined ? process.env.INIT_CWD : undefined;
  return typed !== undefined && fs.existsSync(typed) ? typed : process.cwd();
}

/**
 * Runs Node and passes on its exit code. The child ends with this process: by signal, by the closed channel
 * if this process is killed, and when npm, which does not wait for its shell, has gone.
 */
function node(args, cwd = ROOT) {
  return new Promise((resolve, reject) => {
    // libuv reads the size once, at its first use, so it must be in the environment before Node starts.
    const env = { UV_THREADPOOL_SIZE: "16", ...process.env };
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    });
    const parent = process.ppid;
    const stop = () => {
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    };
    const watch = setInterval(() => {
      if (process.ppid !== parent) stop();
    }, 300);
    watch.unref();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      resolve(code === null ? (signal === "SIGTERM" || signal === "SIGINT" ? 0 : 1) : code);
    });
  });
}

/** One command at a time installs and builds; a lock whose owner is gone is taken over. */
async function takeLock() {
  const lock = path.join(STATE, "lock");
  const owner = path.join(lock, "pid");
  for (let waited = 0; ; waited++) {
    try {
      fs.mkdirSync(STATE, { recursive: true });
      fs.mkdirSync(lock);
      fs.writeFileSync(owner, String(process.pid));
      return () => fs.rmSync(lock, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== "EEXIST")
        throw new Refusal(`This folder cannot be written to: ${ROOT} (${error.code})`);
    }
    if (!isAlive(readPid(owner)) && waited > 2) fs.rmSync(lock, { recursive: true, force: true });
    else if (waited === 10) say("Waiting for another Themeline command to finish installing …");
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Replacing node_modules would break a server that runs from it (seen). */
function refuseUnderLiveServer() {
  if (!fs.existsSync(MODULES)) return;
  for (const name of fs.readdirSync(STATE)) {
    const match = /^server-(\d+)$/.exec(name);
    if (match === null) continue;
    if (isAlive(Number(match[1]))) {
      throw new Refusal(
        `The packages have changed: stop the running Themeline (process ${match[1]}) and try again.`,
      );
    }
    fs.rmSync(path.join(STATE, name), { force: true });
  }
}

function readPid(file) {
  try {
    return Number(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function readJson(file) {
  try {
    return JSON.parse(fs.readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

function say(text) {
  // stdout belongs to the command itself: `ingest --json` prints one report there.
  console.error(text);
}
