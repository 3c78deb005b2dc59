import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { buildSampleCorpus } from "../../pipeline/sample.ts";
import { openDatabase } from "../../pipeline/store/database.ts";
import { temporaryFolder } from "./store/openStore.ts";

describe("buildSampleCorpus(path)", () => {
  it("puts the complete database in its place and leaves nothing beside it", async () => {
    const path = join(temporaryFolder(), "data/themeline.duckdb");
    const report = await buildSampleCorpus(path);
    expect(report).toMatchObject({ documents: 5, skipped: [] });
    expect(readdirSync(dirname(path))).toEqual(["themeline.duckdb"]);
    const database = await openDatabase(path);
    expect(await database.rows("select count(*)::integer as n from doc")).toEqual([{ n: 5 }]);
    await database.close();
  });

  it("has no file at the path before it is complete, and completes what a killed one left", async () => {
    const path = join(temporaryFolder(), "themeline.duckdb");
    const killed = buildSampleCorpus(path, {
      onProgress: ({ filesDone }) => {
        expect(existsSync(path)).toBe(false);
        if (filesDone === 3) throw new Error("killed");
      },
      batchTokens: 1,
    });
    await expect(killed).rejects.toThrow("killed");
    expect(existsSync(path)).toBe(false);
    expect(await buildSampleCorpus(path)).toMatchObject({ documents: 2, already_there: 3 });
    expect(readdirSync(dirname(path))).toEqual(["themeline.duckdb"]);
  });

  it("makes anew what it cannot complete", async () => {
    const path = join(temporaryFolder(), "themeline.duckdb");
    writeFileSync(`${path}.building`, "no database");
    expect(await buildSampleCorpus(path)).toMatchObject({ documents: 5 });
  });

  it("leaves a database that is there alone", async () => {
    const path = join(temporaryFolder(), "themeline.duckdb");
    writeFileSync(path, "mine");
    await expect(buildSampleCorpus(path)).rejects.toThrow("there is a database already");
    expect(readdirSync(dirname(path))).toContain("themeline.duckdb");
  });

  it("does not build where another one is building", async () => {
    const path = join(temporaryFolder(), "themeline.duckdb");
    const other = await openDatabase(`${path}.building`);
    await expect(buildSampleCorpus(path)).rejects.toMatchObject({ code: "open here" });
    await other.close();
  });
});
