import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./material.ts";

const RUN = join(ROOT, "run.mjs");

describe("run.mjs", () => {
  it("names its commands and fails when asked for another", () => {
    const { status, stderr } = spawnSync(process.execPath, [RUN, "constructor"], { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^usage: .*start.*test/);
  });

  it("imports nothing but Node's own modules", () => {
    const imported = [...readFileSync(RUN, "utf8").matchAll(/^import .* from "(.+)";$/gm)].map(
      ([, name]) => name,
    );
    expect(imported.sort()).toEqual(["child_process", "crypto", "fs", "path", "url"]);
  });

  it("has a script in package.json for each of its commands", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const { stderr } = spawnSync(process.execPath, [RUN], { encoding: "utf8" });
    const commands = /run\.mjs (\S+)/.exec(stderr)?.[1]?.split("|") ?? [];
    const expected = Object.fromEntries(commands.map((name) => [name, `node run.mjs ${name}`]));
    expect(scripts).toEqual(expected);
  });

  it("says which Node it needs on one that is too old", () => {
    const pretend = "Object.defineProperty(process.versions, 'node', { value: '18.20.4' });";
    const args = ["--import", `data:text/javascript,${encodeURIComponent(pretend)}`, RUN, "start"];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status).toBe(1);
    expect(stderr.trim()).toMatch(/^Themeline needs Node 20\.19 or newer, this is 18\.20\.4: .*$/);
  });
});
