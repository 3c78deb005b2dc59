import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openDatabase } from "../../pipeline/store/database.ts";
import { writeOwnerFile } from "../../pipeline/store/ownerFile.ts";
import { ROOT } from "../material.ts";
import { runCli } from "./runCli.ts";
import { temporaryFolder } from "./store/openStore.ts";

const GOOD = join(ROOT, "data/corpus/002_ce4fb8f96b1d298f.txt");

describe("themeline ingest", () => {
  it("takes in the good files beside bad ones, names each bad one and exits with 2", async () => {
    const folder = temporaryFolder();
    const db = join(folder, "corpus.duckdb");
    const [empty, noText, missing] = [
      join(folder, "empty.txt"),
      join(folder, "noise.txt"),
      join(folder, "missing.txt"),
    ];
    writeFileSync(empty, "");
    writeFileSync(noText, Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 73) % 256)));

    const { code, stdout } = await runCli(["ingest", empty, GOOD, noText, missing, "--db", db, "--json"]);
    expect(code).toBe(2);
    const report = JSON.parse(stdout);
    expect(Object.keys(report).sort()).toEqual(
      [
        "already_there",
        "documents",
        "paragraphs",
        "replaced",
        "seconds",
        "skipped",
        "tokens",
        "warnings",
      ].sort(),
    );
    expect(report).toMatchObject({ documents: 1, already_there: 0 });
    expect(report.skipped.map(({ path }: { path: string }) => path).sort()).toEqual(
      [empty, noText, missing].sort(),
    );
    const database = await openDatabase(db, { readOnly: true });
    expect(await database.rows("select symbol from doc")).toEqual([{ symbol: "A/RES/58/140" }]);
    await database.close();

    const again = await runCli(["ingest", GOOD, "--json"], { env: { THEMELINE_DB: db } });
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ documents: 0, already_there: 1, skipped: [] });

    const held = await openDatabase(db);
    writeOwnerFile(db, { pid: process.pid, url: "http://127.0.0.1:1", token: "0".repeat(64) });
    const refused = await runCli(["ingest", GOOD, "--db", db, "--json"]);
    await held.close();
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr.trim().split("\n")).toEqual([
      expect.stringMatching(
        /in use by another process, and no Themeline answers at http:\/\/127\.0\.0\.1:1 /,
      ),
    ]);
  });
});

describe("themeline analyze", () => {
  const input = "  L'Assemblée générale,\n\nPrie les États.";

  it("prints CoNLL-U whose offsets give the tokens back", async () => {
    const { code, stdout } = await runCli(["analyze", "-"], { input, isBundled: false });
    expect(code).toBe(0);
    const tokens = stdout.split("\n").filter((line) => /^\d/.test(line));
    const written = tokens.map((line) => {
      const [, form, , , , , , , , misc] = line.split("\t");
      const [, start, end] = /start_char=(\d+)\|end_char=(\d+)/.exec(misc ?? "") ?? [];
      return [form, input.slice(Number(start), Number(end))];
    });
    expect(written.map(([form]) => form)).toEqual([
      "L'",
      "Assemblée",
      "générale",
      ",",
      "Prie",
      "les",
      "États",
      ".",
    ]);
    expect(written.every(([form, slice]) => form === slice)).toBe(true);
    expect(stdout).toContain("# text = ");
  });
});
