import { mkdirSync, rmSync } from "node:fs";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { applySchema } from "./applySchema.ts";
import { type CommitGate, createCommitGate } from "./createCommitGate.ts";
import { createConnectionPool } from "./createConnectionPool.ts";
import { createPreparations } from "./createPreparations.ts";
import type { Reader } from "./createReader.ts";
import { explainRefusal } from "./explainRefusal.ts";
import { claimFile, releaseFile } from "./openFiles.ts";
import type { Preparation } from "./Preparation.ts";
import { type Parameters, type Row, runStatement } from "./runStatement.ts";
import { runTransaction } from "./runTransaction.ts";
import { stagingFolderFor } from "./stagingFolderFor.ts";
import type { Columns } from "./streamStatement.ts";
import { withStop } from "./withStop.ts";

/** The corpus database; this process is its only owner while it is open. */
export interface Database {
  readonly path: string;
  /** The only folder DuckDB may read and write beside its own file; emptied when the database is opened. */
  readonly stagingFolder: string;
  /**
   * Answers one query on a connection of its own.
   *
   * @param parameters values for the statement's `$names`
   * @param options `deadlineMs` counts from the call, waiting included
   * @returns rows as JSON has them: statements cast their integers (`count(*)::integer`)
   * @throws QueryStopped at the deadline or when `signal` fires; QueryFailed if DuckDB refuses the statement
   */
  rows(sql: string, parameters?: Parameters, options?: QueryOptions): Promise<readonly Row[]>;
  /**
   * Reads a long answer, all of it from one state of the database.
   *
   * @param take is given up to 2,048 rows at a time, as columns; in between the event loop is free
   * @throws QueryFailed if DuckDB refuses the statement
   */
  stream(sql: string, parameters: Parameters, take: (columns: Columns) => void): Promise<void>;
  /** Runs `work` in a transaction, one at a time; commits when it ends, rolls back when it throws. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** Transactions committed since the database was opened: what was read before the last one may be out of date. */
  commits(): number;
  /** Has something prepared in every transaction from now on; several are prepared one after the other. */
  beforeCommit(preparation: Preparation): void;
  /** Waits for what is under way, writes everything into the one file and lets go of it. */
  close(): Promise<void>;
}

export interface QueryOptions {
  readonly signal?: AbortSignal;
  readonly deadlineMs?: number;
}

/** Statements inside a transaction; each is prepared and sees what those before it did. */
export interface Transaction {
  run(sql: string, parameters?: Parameters): Promise<readonly Row[]>;
}

export interface DatabaseOptions {
  /** Opens a file that exists and changes nothing in it. */
  readonly readOnly?: boolean;
  /** What DuckDB may hold in memory, `1GB`. */
  readonly memoryLimit?: string;
  /**
   * Threads for one statement; left out: one for each core. With 1 a load takes a third less processor time,
   * since no thread is kept waiting busily for another: for those who load and ask nothing meanwhile.
   */
  readonly threads?: number;
}

/** Queries at the same time; more wait. Each may use every core, so that more would only slow all down. */
const POOL_SIZE = 8;

/**
 * Opens a Themeline database, or makes a new one where no file is.
 *
 * The engine is locked down: no extensions, no files but its own and the staging folder, settings fixed.
 *
 * @throws DatabaseRefused if the file is in use, foreign, corrupt, of another schema, or cannot be written
 */
export async function openDatabase(path: string, options: DatabaseOptions = {}): Promise<Database> {
  const readOnly = options.readOnly ?? false;
  const file = claimFile(path, readOnly);
  const stagingFolder = stagingFolderFor(file);
  let instance: DuckDBInstance | undefined;
  try {
    instance = await DuckDBInstance.create(file, engineSettings(stagingFolder, options));
    const writer = await instance.connect();
    await lockDown(writer, stagingFolder);
    await applySchema(writer, path, readOnly);
    if (!readOnly) {
      rmSync(stagingFolder, { recursive: true, force: true });
      mkdirSync(stagingFolder, { recursive: true, mode: 0o700 });
    }
    return assemble(instance, writer, { file, stagingFolder, readOnly });
  } catch (error) {
    instance?.closeSync();
    releaseFile(file);
    throw explainRefusal(error, path);
  }
}

function engineSettings(stagingFolder: string, options: DatabaseOptions): Record<string, string> {
  return {
    access_mode: options.readOnly ? "READ_ONLY" : "READ_WRITE",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    memory_limit: options.memoryLimit ?? "1GB",
    ...(options.threads === undefined ? {} : { threads: String(options.threads) }),
    temp_directory: `${stagingFolder}/temp`,
    max_temp_directory_size: "20GB",
  };
}

/** Set after opening, in this order: the engine does not take the list of folders as a start option. */
async function lockDown(connection: DuckDBConnection, stagingFolder: string): Promise<void> {
  await runStatement(connection, `set allowed_directories = ['${stagingFolder.replaceAll("'", "''")}']`);
  await runStatement(connection, "set enable_external_access = false");
  await runStatement(connection, "set lock_configuration = true");
}

function assemble(
  instance: DuckDBInstance,
  writer: DuckDBConnection,
  { file, stagingFolder, readOnly }: { file: string; stagingFolder: string; readOnly: boolean },
): Database {
  const pool = createConnectionPool(instance, POOL_SIZE);
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;
  const gate = createCommitGate();
  const preparations = createPreparations();

  async function close(): Promise<void> {
    await lastWrite;
    await pool.close();
    writer.closeSync();
    instance.closeSync();
    if (!readOnly) {
      rmSync(stagingFolder, { recursive: true, force: true });
    }
    releaseFile(file);
  }

  return {
    path: file,
    stagingFolder,
    rows: (sql, parameters, options = {}) =>
      withStop(options, (stop) =>
        pool.use(
          (reader) => stop.guard(reader.connection, () => answer(reader, gate, sql, parameters)),
          stop.signal,
        ),
      ),
    stream: (sql, parameters, take) => pool.use((reader) => reader.stream(sql, parameters, take)),
    transaction: (work) => {
      if (closing) {
        return Promise.reject(new Error("database is closed"));
      }
      const write = lastWrite.then(() => runTransaction(writer, { gate, preparations }, work));
      lastWrite = write.catch(() => undefined);
      return write;
    },
    commits: gate.commits,
    beforeCommit: preparations.add,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

function answer(
  reader: Reader,
  gate: CommitGate,
  sql: string,
  parameters: Parameters = {},
): Promise<readonly Row[]> {
  return gate.isClosed()
    ? reader.runApart(sql, parameters)
    : gate.hold(() => reader.runKept(sql, parameters, gate.commits()));
}
