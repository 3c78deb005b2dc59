import { spawn } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { DatabaseRefused } from "../../../pipeline/store/DatabaseRefused.ts";
import { openDatabase } from "../../../pipeline/store/database.ts";
import { QueryFailed } from "../../../pipeline/store/QueryFailed.ts";
import { ROOT } from "../../material.ts";
import { program } from "../../program.ts";
import { madeDocument } from "./madeDocument.ts";
import { load, openStore, temporaryFolder } from "./openStore.ts";

async function refusal(path: string): Promise<DatabaseRefused> {
  try {
    const database = await openDatabase(path);
    await database.close();
  } catch (error) {
    if (error instanceof DatabaseRefused) {
      return error;
    }
    throw error;
  }
  throw new Error("was opened");
}

describe("openDatabase(path)", () => {
  it("makes a new store and finds it again", async () => {
    const path = join(temporaryFolder(), "new/folder/store.duckdb");
    const first = await openDatabase(path);
    await load(first, [madeDocument({ id: "a", paragraphs: [{ role: "plain", words: "eau" }] })]);
    await first.close();
    expect(existsSync(`${path}.wal`)).toBe(false);
    expect(existsSync(first.stagingFolder)).toBe(false);
    const second = await openDatabase(path, { readOnly: true });
    onTestFinished(() => second.close());
    expect(await second.rows("select id from doc")).toEqual([{ id: "a" }]);
    await expect(second.rows("insert into meta values ('a', 'b')")).rejects.toThrow(QueryFailed);
  });

  it("gives a statement no more threads than it is told", async () => {
    const database = await openDatabase(join(temporaryFolder(), "store.duckdb"), { threads: 1 });
    onTestFinished(() => database.close());
    expect(await database.rows("select current_setting('threads')::integer as n")).toEqual([{ n: 1 }]);
  });

  it("refuses a file that is no database, and leaves it as it is", async () => {
    const path = join(temporaryFolder(), "letter.txt");
    writeFileSync(path, "Dear colleague,\n".repeat(1000));
    const { code, message } = await refusal(path);
    expect(code).toBe("foreign");
    expect(message).toContain("--db FILE");
    expect(readFileSync(path, "utf8")).toBe("Dear colleague,\n".repeat(1000));
  });

  it("refuses an empty file and another program's database", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "empty"), "");
    writeFileSync(
      join(folder, "sqlite"),
      Buffer.concat([Buffer.from("SQLite format 3\0"), Buffer.alloc(8192)]),
    );
    expect((await refusal(join(folder, "empty"))).code).toBe("foreign");
    expect((await refusal(join(folder, "sqlite"))).code).toBe("foreign");
  });

  it("refuses a DuckDB database with other tables", async () => {
    const path = join(temporaryFolder(), "other.duckdb");
    const database = await openDatabase(path);
    await database.transaction(({ run }) => run("drop table meta"));
    await database.close();
    expect((await refusal(path)).code).toBe("foreign");
  });

  it("refuses the tables of another version and says what to do", async () => {
    const path = join(temporaryFolder(), "old.duckdb");
    const database = await openDatabase(path);
    await database.transaction(({ run }) => run("update meta set value = 'older' where key = 'schema'"));
    await database.close();
    const { code, message } = await refusal(path);
    expect(code).toBe("schema");
    expect(message).toMatch(/another version of Themeline.*older.*new file with --db FILE/);
  });

  it("refuses a damaged file", async () => {
    const path = join(temporaryFolder(), "damaged.duckdb");
    await (await openDatabase(path)).close();
    truncateSync(path, 9000);
    expect((await refusal(path)).code).toBe("corrupt");
  });

  it("refuses a folder in the place of a file", async () => {
    expect((await refusal(temporaryFolder())).message).toContain("is a folder");
  });

  it("refuses to open for reading what is not there", async () => {
    const path = join(temporaryFolder(), "none.duckdb");
    await expect(openDatabase(path, { readOnly: true })).rejects.toMatchObject({ code: "missing" });
    expect(existsSync(path)).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)("refuses a folder it may not write in", async () => {
    const folder = join(temporaryFolder(), "closed");
    mkdirSync(folder);
    chmodSync(folder, 0o500);
    const { code, message } = await refusal(join(folder, "store.duckdb"));
    expect(code).toBe("unwritable");
    expect(message).toContain("--db FILE");
  });

  it("refuses a place that cannot be a folder", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), "");
    expect((await refusal(join(folder, "file/store.duckdb"))).code).toBe("unwritable");
  });

  it("refuses a second opening in the same process, by whatever path", async () => {
    const database = await openStore();
    expect(
      (await refusal(join(database.path, "../../", database.path.split("/").at(-2) ?? "", "store.duckdb")))
        .code,
    ).toBe("open here");
  });

  it("refuses a file that another process holds, and opens it when that one is gone", async () => {
    const path = join(temporaryFolder(), "store.duckdb");
    const holder = spawn(process.execPath, [...program("tests/pipeline/store/holdDatabase.ts"), path], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "inherit"],
    });
    onTestFinished(() => void holder.kill("SIGKILL"));
    await new Promise((held) => holder.stdout.once("data", held));
    const { code, message } = await refusal(path);
    expect(code).toBe("locked");
    expect(message).toContain("another process");
    const gone = new Promise((exit) => holder.once("exit", exit));
    holder.kill("SIGKILL");
    await gone;
    await (await openDatabase(path)).close();
  });

  it("removes what a killed load left in the staging folder", async () => {
    const path = join(temporaryFolder(), "store.duckdb");
    mkdirSync(`${path}.staging/batch-1`, { recursive: true });
    writeFileSync(`${path}.staging/batch-1/doc.parquet`, "half");
    const database = await openDatabase(path);
    onTestFinished(() => database.close());
    expect(existsSync(`${path}.staging/batch-1`)).toBe(false);
  });

  it.each([
    "select * from read_text('/etc/hostname')",
    "copy (select 1) to '/tmp/themeline-escaped.csv'",
    "attach '/tmp/themeline-escaped.duckdb'",
    "install httpfs",
    "load httpfs",
    "set enable_external_access = true",
    "set memory_limit = '100GB'",
  ])("is locked down against: %s", async (sql) => {
    const database = await openStore();
    await expect(database.rows(sql)).rejects.toThrow(/disabled|locked|Cannot/);
  });
});

describe("database.stream(sql, parameters, take)", () => {
  it("hands over columns of up to 2,048 rows, in their order", async () => {
    const database = await openStore();
    const lengths: number[] = [];
    const found: unknown[] = [];
    await database.stream(
      "select range::integer as n, 'n' || range as word from range($many)",
      { many: 5000 },
      ([numbers = [], words = []]) => {
        lengths.push(numbers.length);
        found.push(...numbers.map((number, row) => `${number} ${words[row]}`));
      },
    );
    expect(found).toEqual(Array.from({ length: 5000 }, (_, n) => `${n} n${n}`));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2048);
  });

  it("tells one state of the database, whatever is committed meanwhile", async () => {
    const database = await openStore();
    const add = (n: number) =>
      database.transaction(({ run }) =>
        run("insert into meta select 'row ' || range, 'x' from range($n)", { n }),
      );
    await add(20_000);
    let rows = 0;
    let added: Promise<unknown> | undefined;
    await database.stream("select key from meta", {}, ([keys = []]) => {
      rows += keys.length;
      added ??= add(3);
    });
    await added;
    expect(rows).toBe(20_001);
    expect(await database.rows("select count(*)::integer as n from meta")).toEqual([{ n: 20_004 }]);
  });

  it("carries the statement in its error, and the database answers on", async () => {
    const database = await openStore();
    const failed = database.stream("select nothing from nowhere", {}, () => {});
    await expect(failed).rejects.toThrow(QueryFailed);
    await expect(failed).rejects.toMatchObject({ sql: "select nothing from nowhere" });
    expect(await database.rows("select 1::integer as n")).toEqual([{ n: 1 }]);
  });
});

describe("database.transaction(work)", () => {
  it("keeps nothing of a work that throws", async () => {
    const database = await openStore();
    const work = database.transaction(async ({ run }) => {
      await run("insert into meta values ('a', 'b')");
      throw new Error("changed my mind");
    });
    await expect(work).rejects.toThrow("changed my mind");
    expect(await database.rows("select * from meta where key = 'a'")).toEqual([]);
  });

  it("runs one after the other", async () => {
    const database = await openStore();
    const count = ({ run }: { run: (sql: string) => Promise<unknown> }) =>
      run("insert into meta select 'n', (count(*) + 1)::varchar from meta where key = 'n'");
    await Promise.all([1, 2, 3].map(() => database.transaction(count)));
    expect(await database.rows("select value from meta where key = 'n' order by value")).toEqual([
      { value: "1" },
      { value: "2" },
      { value: "3" },
    ]);
  });
});

describe("database.close()", () => {
  it("may be called twice, and refuses what comes after", async () => {
    const database = await openStore();
    await Promise.all([database.close(), database.close()]);
    await expect(database.rows("select 1 as n")).rejects.toThrow("database is closed");
    await expect(database.transaction(async () => undefined)).rejects.toThrow("database is closed");
  });
});
