import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runCommand } from "../../../pipeline/commands/runCommand.ts";
import { ROOT } from "../../material.ts";
import { temporaryFolder } from "../store/openStore.ts";

const GOOD = join(ROOT, "data/corpus/002_ce4fb8f96b1d298f.txt");

async function run(words: readonly string[]) {
  const said = { stdout: "", stderr: "" };
  const spies = [
    vi.spyOn(console, "log").mockImplementation((text) => {
      said.stdout += `${text}\n`;
    }),
    vi.spyOn(console, "error").mockImplementation((text) => {
      said.stderr += `${text}\n`;
    }),
    vi.spyOn(process.stdout, "write").mockImplementation((text) => {
      said.stdout += text;
      return true;
    }),
  ];
  try {
    return { code: await runCommand(words), ...said };
  } finally {
    for (const spy of spies) {
      spy.mockRestore();
    }
  }
}

describe("runCommand(words)", () => {
  it.each([
    [[], "name a command"],
    [["inges"], "unknown command: inges"],
    [["toString"], "unknown command: toString"],
    [["ingest"], "name the files or folders"],
    [["ingest", "x.txt", "--fast"], "--fast"],
    [["ingest", "x.txt", "--db"], "--db"],
    [["analyze"], "name one file"],
    [["analyze", "a", "b"], "name one file"],
    [["analyze", "-", "--lang", "xx"], "no model for this language: xx"],
    [["analyze", "-", "--format", "xml"], "unknown format: xml"],
  ])("answers %j with the usage and exit code 1", async (words, complaint) => {
    const { code, stdout, stderr } = await run(words);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(complaint);
    expect(stderr).toContain("Usage:");
  });

  it("exits with 1 when nothing could be taken in, in words for people, and leaves no empty database", async () => {
    const folder = temporaryFolder();
    const missing = join(folder, "missing.txt");
    const { code, stdout } = await run(["ingest", missing, "--db", join(folder, "corpus.duckdb")]);
    expect(code).toBe(1);
    expect(stdout).toContain("0 documents came in");
    expect(stdout).toContain(`${missing}: `);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("refuses a file that is no database, in one sentence", async () => {
    const path = join(temporaryFolder(), "letter.txt");
    writeFileSync(path, "Dear colleague,\n".repeat(1000));
    const { code, stdout, stderr } = await run(["ingest", GOOD, "--db", path]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("is not a Themeline database");
  });

  it("says in one line that a text to analyse is not there", async () => {
    const { code, stderr } = await run(["analyze", join(temporaryFolder(), "missing.txt")]);
    expect(code).toBe(1);
    expect(stderr.trim().split("\n")).toEqual([expect.stringContaining("missing.txt")]);
  });

  it("prints an analysis as JSON columns", async () => {
    const path = join(temporaryFolder(), "text.txt");
    const text = "  L'Assemblée générale,\n\nPrie les États.";
    writeFileSync(path, text);
    const { code, stdout } = await run(["analyze", path, "--format", "json"]);
    expect(code).toBe(0);
    const { language, forms, starts, ends } = JSON.parse(stdout);
    expect(language).toBe("fr");
    expect(forms).toContain("Assemblée");
    expect(forms.map((_: string, i: number) => text.slice(starts[i], ends[i]))).toEqual(forms);
  });
});
