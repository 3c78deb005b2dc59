// Starts the product as a newcomer would: an empty clone, an empty npm cache, `npm start`.
// Prints the seconds to the first answer and to a second start, and fails if a process stays behind.
// Usage: node .ci/firstStart.mjs REPOSITORY
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const repository = resolve(process.argv[2] ?? ".");
const folder = mkdtempSync(join(tmpdir(), "themeline-first-"));
const clone = join(folder, "clone");
const environment = { ...process.env, npm_config_cache: join(folder, "cache"), THEMELINE_MARK: folder };

try {
  execFileSync("git", ["clone", "--quiet", repository, clone]);
  const first = await start();
  const series = await (await fetch(`${first.address}/api/series?themes=cybercrime&by=year`)).json();
  const found = series.rows.map((row) => `${row.period} ${row.n}/${row.exposure}`).join(", ");
  const page = await (await fetch(first.address)).text();
  if (!page.includes("<title>")) throw new Error("the first page is not there");
  await first.stop(() => process.kill(first.pid, "SIGTERM"));
  const second = await start();
  // A terminal sends these to every process in it.
  await second.stop(() => process.kill(-second.pid, "SIGINT"));
  const third = await start();
  await third.stop(() => process.kill(-third.pid, "SIGHUP"));
  console.log(
    `first start ${first.seconds.toFixed(1)} s, second ${second.seconds.toFixed(1)} s; cybercrime: ${found}`,
  );
  if (second.seconds > 5) throw new Error("the second start took more than 5 s");
  if (first.seconds > 60) throw new Error("the first start took more than 60 s");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function start() {
  const begun = performance.now();
  const child = spawn("npm", ["start", "--", "--port", "0"], {
    cwd: clone,
    env: environment,
    detached: true,
  });
  let printed = "";
  const address = await new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk;
      const match = /http:\/\/127\.0\.0\.1:\d+/.exec(printed);
      if (match) resolve(match[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => reject(new Error(`npm start ended with ${code}:\n${printed}`)));
  });
  await fetch(`${address}/api/health`);
  const seconds = (performance.now() - begun) / 1000;
  return {
    address,
    seconds,
    pid: child.pid,
    async stop(send) {
      child.removeAllListeners("exit");
      send();
      for (let waited = 0; waited < 50 && left().length > 0; waited++)
        await new Promise((r) => setTimeout(r, 100));
      const stayed = left();
      if (stayed.length > 0) throw new Error(`processes left after ${send}: ${stayed.join(", ")}`);
    },
  };
}

/** Processes that carry our mark in their environment, other than this one. */
function left() {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
    try {
      const marked = readFileSync(`/proc/${name}/environ`, "utf8").includes(`THEMELINE_MARK=${folder}`);
      return marked && !readFileSync(`/proc/${name}/stat`, "utf8").includes(") Z ");
    } catch {
      return false;
    }
  });
}
