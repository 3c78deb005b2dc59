import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";
import { describe, expect, it } from "vitest";
import { ROOT } from "../material.ts";

const BUDGET = 120_000;

describe("the built page", () => {
  it("holds at most 120 kB of JavaScript, gzipped, and no script or style in its HTML", async () => {
    const built = await build({ root: `${ROOT}/dashboard`, logLevel: "silent", build: { write: false } });
    const outputs: readonly Rolldown.RolldownOutput[] = Array.isArray(built)
      ? built
      : "output" in built
        ? [built]
        : [];
    const files = outputs.flatMap(({ output }) => output);
    const scripts = files.flatMap((file) => (file.type === "chunk" ? [gzipSync(file.code).length] : []));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(BUDGET);
    const page = files.find((file) => file.fileName === "index.html");
    expect(page?.type === "asset" ? String(page.source) : "").toMatch(
      /<script type="module" crossorigin src="\/assets\//,
    );
    expect(page?.type === "asset" ? String(page.source) : "").not.toMatch(/<script>|<style|style=/);
  });
});
