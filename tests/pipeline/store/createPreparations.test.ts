import { describe, expect, it } from "vitest";
import { openStore } from "./openStore.ts";

const INSERT = "insert into meta values ($key, 'a')";
const KEYS = "select key from meta where key <> 'schema' order by key";

describe("Database.beforeCommit(preparation)", () => {
  it("reads what is about to be committed, and settles at the commit", async () => {
    const database = await openStore();
    const told: unknown[] = [];
    database.beforeCommit(async (next) => {
      const rows = await next.rows(KEYS);
      const outside = await database.rows(KEYS);
      return () => told.push([database.commits(), rows, outside]);
    });
    await database.transaction((transaction) => transaction.run(INSERT, { key: "one" }));
    expect(told).toEqual([[1, [{ key: "one" }], []]]);
  });

  it("settles before anyone can see that there was a commit", async () => {
    const database = await openStore();
    let settled = 0;
    database.beforeCommit(async () => () => {
      settled += 1;
    });
    const seen = new Set<number>();
    let isOver = false;
    const watch = (async () => {
      while (!isOver) {
        seen.add(database.commits() - settled);
        await null;
        await new Promise((done) => setImmediate(done));
      }
    })();
    for (let round = 0; round < 5; round++) await database.transaction(async () => {});
    isOver = true;
    await watch;
    expect([database.commits(), settled, [...seen]]).toEqual([5, 5, [0]]);
  });

  it("answers several questions of a preparation, a long one among them, in turn", async () => {
    const database = await openStore();
    const told: unknown[] = [];
    database.beforeCommit(async (next) => {
      let rows = 0;
      const long = next.stream("select range::integer as n from range(10000)", {}, ([n = []]) => {
        rows += n.length;
      });
      const [one, two] = await Promise.all([
        next.rows("select 1::integer as n"),
        next.rows("select 2::integer as n"),
        long,
      ]);
      return () => told.push(one, two, rows);
    });
    await database.transaction(async () => {});
    expect(told).toEqual([[{ n: 1 }], [{ n: 2 }], 10_000]);
  });

  it("settles nothing after a rollback", async () => {
    const database = await openStore();
    let settled = 0;
    database.beforeCommit(async () => () => {
      settled += 1;
    });
    await expect(
      database.transaction(async () => {
        throw new Error("changed my mind");
      }),
    ).rejects.toThrow("changed my mind");
    expect(settled).toBe(0);
  });

  it("commits all the same where a preparation fails", async () => {
    const database = await openStore();
    let settled = 0;
    database.beforeCommit((next) => next.rows("select * from nowhere").then(() => () => {}));
    database.beforeCommit(async () => () => {
      settled += 1;
    });
    await database.transaction((transaction) => transaction.run(INSERT, { key: "one" }));
    expect(settled).toBe(1);
    expect(await database.rows(KEYS)).toEqual([{ key: "one" }]);
  });
});
