import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ROOT } from "./material.ts";

const read = (name: string) => readFileSync(join(ROOT, name), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json"));
const direct: Record<string, string> = { ...dependencies, ...devDependencies };

describe("direct dependencies", () => {
  it("are pinned exactly", () => {
    const loose = Object.entries(direct).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it("stand in CONTRIBUTING.md with licence and reason, and no others do", () => {
    const rows = read("CONTRIBUTING.md")
      .split("After `npm install`")[1]
      ?.matchAll(/^\| ([@\w/.-]+) \| (.+?) \| (.+?) \|$/gm);
    const listed = new Map(Array.from(rows ?? [], ([, name, licence]) => [name, licence]));
    listed.delete("package");
    listed.delete("---");
    expect([...listed.keys()].sort()).toEqual(Object.keys(direct).sort());
    for (const name of Object.keys(direct)) {
      const { license } = JSON.parse(read(`node_modules/${name}/package.json`));
      if (typeof license === "string") expect(`${name}: ${listed.get(name)}`).toBe(`${name}: ${license}`);
    }
  });

  it("are locked with an integrity, other platforms' packages excepted", () => {
    const { packages } = JSON.parse(read("package-lock.json"));
    const unproven = Object.entries<{ integrity?: string; os?: string[] }>(packages)
      .filter(([path, entry]) => path !== "" && entry.integrity === undefined && entry.os === undefined)
      .map(([path]) => path);
    expect(unproven).toEqual([]);
  });
});
