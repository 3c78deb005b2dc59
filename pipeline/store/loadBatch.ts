import { readdirSync } from "node:fs";
import { basename } from "node:path";
import type { Database, Transaction } from "./database.ts";
import { gatherVersions } from "./gatherVersions.ts";
import { readNumber, readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";
import { readStatements, type Statement } from "./readStatements.ts";
import { runSequence } from "./runSequence.ts";
import type { Row } from "./runStatement.ts";
import { type Identity, type SortedOut, sortOut } from "./sortOut.ts";
import { supersede } from "./supersede.ts";
import { takeOut } from "./takeOut.ts";

/** A document of a batch, by its place in it. */
export interface StagedDocument extends Identity {
  readonly d: number;
  readonly sourceName: string;
}

/** With what a batch was made. */
export interface Versions {
  readonly pipeline: string;
  readonly model_fr: string;
  readonly model_en?: string;
}

export interface LoadOptions {
  /** A document whose id belongs to another text takes its place; otherwise it is refused. */
  readonly replace?: boolean;
}

/** What became of the documents of a batch. */
export type LoadReport = SortedOut<StagedDocument>;

const STAGED_DOCUMENTS = readStatement("query/staged_documents");
const PRESENT_DOCUMENTS = readStatement("query/present_documents");
const DOCUMENT_NUMBERS = readStatement("query/document_numbers");
const STATEMENTS = readStatements("load");

/**
 * Loads what `stageBatch` wrote into `folder`, in one transaction: all of it is in afterwards, or nothing.
 *
 * @param folder lies in the database's staging folder; may hold the batch in parts, a folder each
 * @throws QueryFailed if the staged files are not as the load statements expect them
 */
export function loadBatch(
  database: Database,
  folder: string,
  versions: Versions,
  { replace = false }: LoadOptions = {},
): Promise<LoadReport> {
  return database.transaction(async (transaction) => {
    const staged = await transaction.run(STAGED_DOCUMENTS, { staging: folder });
    const present = await transaction.run(PRESENT_DOCUMENTS, { staging: folder });
    const report = sortOut(staged.map(stagedDocument), present.map(identity), replace);
    if (report.replaced.length > 0) {
      await takeOut(transaction, ids(report.replaced));
    }
    if (report.loaded.length > 0) {
      await runSequence(transaction, statementsFor(folder), {
        staging: folder,
        new_documents: report.loaded.map(({ d }) => d),
        pipeline: versions.pipeline,
        model_fr: versions.model_fr,
        model_en: versions.model_en ?? null,
      });
      await supersede(transaction, await numbers(transaction, report.loaded));
      await gatherVersions(transaction);
    }
    return report;
  });
}

/** Those statements of which the files were written: a table without rows has none. */
function statementsFor(folder: string): readonly Statement[] {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => basename(path)),
  );
  const read = ({ sql }: Statement) => Array.from(sql.matchAll(/\w+\.parquet/g), ([file]) => file);
  return STATEMENTS.filter((statement) => read(statement).every((file) => files.has(file)));
}

function stagedDocument(row: Row): StagedDocument {
  return { d: readNumber(row, "d"), sourceName: readText(row, "source_name"), ...identity(row) };
}

function identity(row: Row): Identity {
  return { id: readText(row, "id"), contentHash: readText(row, "content_hash") };
}

function ids(documents: readonly StagedDocument[]): readonly string[] {
  return documents.map(({ id }) => id);
}

async function numbers(
  transaction: Transaction,
  documents: readonly StagedDocument[],
): Promise<readonly number[]> {
  const rows = await transaction.run(DOCUMENT_NUMBERS, { ids: ids(documents) });
  return rows.map((row) => readNumber(row, "doc_no"));
}
