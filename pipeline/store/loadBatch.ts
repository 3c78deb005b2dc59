import type { Database, Transaction } from "./database.ts";
import { readNumber, readText } from "./readColumn.ts";
import { readStatement } from "./readStatement.ts";
import { readStatements } from "./readStatements.ts";
import { runSequence } from "./runSequence.ts";
import { supersede } from "./supersede.ts";
import { addVersion } from "./versions.ts";

/** A document of a batch, by its place in it. */
export interface StagedDocument {
  readonly d: number;
  readonly id: string;
  readonly sourceName: string;
}

/** With what a batch was made. */
export interface Versions {
  readonly pipeline: string;
  readonly model_fr: string;
  readonly model_en?: string;
}

/** What became of the documents of a batch. */
export interface LoadReport {
  readonly loaded: readonly StagedDocument[];
  /** Their content is in the corpus already, or stands twice in the batch. */
  readonly alreadyThere: readonly StagedDocument[];
  /** Their id belongs to another text. */
  readonly refused: readonly StagedDocument[];
}

const STAGED_DOCUMENTS = readStatement("query/staged_documents");
const DOCUMENT_NUMBERS = readStatement("query/document_numbers");
const STATEMENTS = readStatements("load");

/**
 * Loads what `stageBatch` wrote into `folder`, in one transaction: all of it is in afterwards, or nothing.
 *
 * @param folder lies in the database's staging folder; may hold the batch in parts, a folder each
 * @throws QueryFailed if the staged files are not as the load statements expect them
 */
export function loadBatch(database: Database, folder: string, versions: Versions): Promise<LoadReport> {
  return database.transaction(async (transaction) => {
    const report = await sortOut(transaction, folder);
    if (report.loaded.length > 0) {
      await runSequence(transaction, STATEMENTS, {
        staging: folder,
        new_documents: report.loaded.map(({ d }) => d),
      });
      await supersede(transaction, await numbers(transaction, report.loaded));
      await addVersion(transaction, "pipeline", versions.pipeline);
      await addVersion(transaction, "model_fr", versions.model_fr);
      if (versions.model_en !== undefined) await addVersion(transaction, "model_en", versions.model_en);
    }
    return report;
  });
}

async function sortOut(transaction: Transaction, folder: string): Promise<LoadReport> {
  const rows = await transaction.run(STAGED_DOCUMENTS, { staging: folder });
  const inState = (state: string): readonly StagedDocument[] =>
    rows
      .filter((row) => row.state === state)
      .map((row) => ({
        d: readNumber(row, "d"),
        id: readText(row, "id"),
        sourceName: readText(row, "source_name"),
      }));
  return {
    loaded: inState("new"),
    alreadyThere: inState("already there"),
    refused: inState("another text"),
  };
}

async function numbers(
  transaction: Transaction,
  documents: readonly StagedDocument[],
): Promise<readonly number[]> {
  const rows = await transaction.run(DOCUMENT_NUMBERS, { ids: documents.map(({ id }) => id) });
  return rows.map((row) => readNumber(row, "doc_no"));
}
