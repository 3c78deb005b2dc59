import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { AnalysedDocument } from "../../../pipeline/store/AnalysedDocument.ts";
import { type Database, openDatabase } from "../../../pipeline/store/database.ts";
import {
  type LoadOptions,
  type LoadReport,
  loadBatch,
  type Versions,
} from "../../../pipeline/store/loadBatch.ts";
import { stageBatch } from "../../../pipeline/store/stageBatch.ts";

/** A folder of its own for the running test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "themeline test's "));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A new, empty store for the running test. */
export async function openStore(): Promise<Database> {
  const database = await openDatabase(join(temporaryFolder(), "store.duckdb"));
  onTestFinished(() => database.close());
  return database;
}

/** Stages and loads one batch. */
export async function load(
  database: Database,
  documents: readonly AnalysedDocument[],
  options?: LoadOptions,
  versions: Versions = { pipeline: "test", model_fr: "test" },
): Promise<LoadReport> {
  const folder = join(database.stagingFolder, `batch-${performance.now()}`);
  await stageBatch(documents, folder);
  const report = await loadBatch(database, folder, versions, options);
  rmSync(folder, { recursive: true });
  return report;
}
