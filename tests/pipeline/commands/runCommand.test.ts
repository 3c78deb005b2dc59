import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { runCommand } from "../../../pipeline/commands/runCommand.ts";
import { openDatabase } from "../../../pipeline/store/database.ts";
import { ROOT } from "../../material.ts";
import { madeDocument } from "../store/madeDocument.ts";
import { load, temporaryFolder } from "../store/openStore.ts";

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
    [["remove"], "name the documents"],
    [["remove", "x", "--json"], "--json"],
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

  it("removes documents by id or symbol, and names those that are not there", async () => {
    const path = join(temporaryFolder(), "corpus.duckdb");
    const paragraphs = [{ role: "plain", words: "un texte" }] as const;
    const documents = [
      madeDocument({ id: "a", symbol: "A/1", paragraphs }),
      madeDocument({ id: "b", symbol: "A/2", paragraphs }),
      madeDocument({ id: "c", symbol: "A/2", paragraphs }),
    ];
    const database = await openDatabase(path);
    await load(database, documents);
    await database.close();
    expect(await run(["remove", "x", "--db", path])).toMatchObject({
      code: 1,
      stdout: "Not removed: unknown document: x.\n",
    });
    expect(await run(["remove", "A/1", "A/2", "b", "--db", path])).toMatchObject({
      code: 2,
      stdout: "Removed a.\nNot removed: several documents have the symbol A/2: b, c.\nRemoved b.\n",
    });
    expect((await run(["remove", "A/2", "--db", path])).code).toBe(0);
    const nowhere = await run(["remove", "a", "--db", `${path}.other`]);
    expect([nowhere.code, nowhere.stderr]).toEqual([1, expect.stringMatching(/^There is no database at/)]);
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
