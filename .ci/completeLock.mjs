// npm leaves platform packages out of package-lock.json where the registry in use does not hold them;
// `npm ci` then refuses the lock on every machine. This puts them back: version, os, cpu and libc, without integrity.
// Run after each `npm install`: node .ci/completeLock.mjs   (with --check: say what is missing, exit 1)
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";

const path = resolve(import.meta.dirname, "../package-lock.json");
const lock = JSON.parse(readFileSync(path, "utf8"));
const missing = [];
for (const [parent, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    if (key in lock.packages || `${parent}/${key}` in lock.packages) continue;
    missing.push(name);
    lock.packages[key] = platformEntry(name, version, entry.license);
  }
}

if (process.argv.includes("--check")) {
  if (missing.length > 0) {
    console.error(`package-lock.json lacks ${missing.join(", ")}: run node .ci/completeLock.mjs`);
    process.exit(1);
  }
} else if (missing.length > 0) {
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`added to package-lock.json: ${missing.join(", ")}`);
}

function platformEntry(name, version, license) {
  const os = /(android|darwin|linux|win32)/.exec(name)?.[1];
  const cpu = /(arm64|x64)/.exec(name)?.[1];
  if (os === undefined || cpu === undefined) throw new Error(`no platform in the name: ${name}`);
  const libc = os === "linux" ? [name.endsWith("-musl") ? "musl" : "glibc"] : undefined;
  return { version, cpu: [cpu], ...(libc && { libc }), license, optional: true, os: [os] };
}
