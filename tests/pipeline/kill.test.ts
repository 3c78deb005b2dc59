import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { ingest } from "../../pipeline/ingest.ts";
import { openDatabase } from "../../pipeline/store/database.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { ROOT } from "../material.ts";
import { program } from "../program.ts";
import { loadedTools } from "./loadedTools.ts";
import { dumpTables } from "./store/dumpTables.ts";
import { temporaryFolder } from "./store/openStore.ts";
import { recount, sumDeltas } from "./store/recount.ts";

const FILES = ["002_ce4fb8f96b1d298f", "003_9120c528675c6969", "004_fa6c76de0fa6bc20"].map((name) =>
  join(ROOT, "data/corpus", `${name}.txt`),
);

/** Ingests three documents, a batch a document, and kills the process some time after it began to load the nth. */
async function killWhileLoading(db: string, nth: number, afterMs: number): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [...program("tests/pipeline/ingestSlowly.ts"), db, ...FILES], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  let loads = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    said += chunk;
    const begun = said.split("\n").filter((step) => step === "load").length;
    if (begun >= nth && loads < nth) {
      setTimeout(() => child.kill("SIGKILL"), afterMs);
    }
    loads = begun;
  });
  return new Promise((exit) => child.once("exit", (_, signal) => exit(signal)));
}

describe("an ingest killed with -9", () => {
  let tools: Tools;
  let complete: Awaited<ReturnType<typeof dumpTables>>;

  beforeAll(async () => {
    tools = await loadedTools();
    const undisturbed = join(mkdtempSync(join(tmpdir(), "themeline-")), "undisturbed.duckdb");
    const database = await openDatabase(undisturbed);
    await ingest(FILES, { database, tools, batchTokens: 1 });
    complete = await dumpTables(database);
    await database.close();
    rmSync(dirname(undisturbed), { recursive: true });
  });

  it.each([
    [2, 0],
    [2, 50],
  ])(
    "in load %i after %i ms leaves whole documents only, and is completed by a second run",
    async (nth, afterMs) => {
      const db = join(temporaryFolder(), "killed.duckdb");
      expect(await killWhileLoading(db, nth, afterMs)).toBe("SIGKILL");
      const database = await openDatabase(db);
      try {
        const documents = (await dumpTables(database)).doc ?? [];
        expect(documents.length).toBeGreaterThanOrEqual(nth - 1);
        expect(complete.doc?.slice(0, documents.length)).toEqual(documents);
        expect(await sumDeltas(database)).toEqual(await recount(database));

        const report = await ingest(FILES, { database, tools, batchTokens: 1 });
        expect(report).toMatchObject({
          documents: FILES.length - documents.length,
          already_there: documents.length,
        });
        expect(await dumpTables(database)).toEqual(complete);
      } finally {
        await database.close();
      }
    },
  );
});
