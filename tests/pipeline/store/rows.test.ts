import { describe, expect, it } from "vitest";
import { QueryFailed } from "../../../pipeline/store/QueryFailed.ts";
import { QueryStopped } from "../../../pipeline/store/QueryStopped.ts";
import { openStore } from "./openStore.ts";

const FOREVER =
  "select count(*)::integer as n from range(3000000) a, range(1000000) b where a.range * b.range % 7 = 3";

describe("database.rows(sql, parameters, options)", () => {
  it("binds parameters by name, arrays as lists", async () => {
    const database = await openStore();
    const sql =
      "select $text as text, $n::integer as n, $yes as yes, $nothing::varchar as nothing, 'b' = any($words) as hit";
    expect(
      await database.rows(sql, {
        text: "l’eau; drop table doc",
        n: 3,
        yes: true,
        nothing: null,
        words: ["a", "b"],
      }),
    ).toEqual([{ text: "l’eau; drop table doc", n: 3, yes: true, nothing: null, hit: true }]);
    expect(await database.rows("select 3 = any($n) as hit", { n: [1, 2] })).toEqual([{ hit: false }]);
    expect(await database.rows("select 2.5 = any($n) as hit", { n: [1, 2.5] })).toEqual([{ hit: true }]);
  });

  it("takes an empty list for any type", async () => {
    const database = await openStore();
    expect(
      await database.rows("select doc_no from doc where id = any($ids) or doc_no = any($ids)", { ids: [] }),
    ).toEqual([]);
    expect(await database.rows("select 1 as n where 'a' = any($ids)", { ids: [] })).toEqual([]);
  });

  it("gives dates as text, lists as arrays", async () => {
    const database = await openStore();
    expect(
      await database.rows("select date '2019-12-18' as day, [1, 2] as list, 0.5::double as rate"),
    ).toEqual([{ day: "2019-12-18", list: [1, 2], rate: 0.5 }]);
  });

  it("refuses a column that JSON cannot carry", async () => {
    const database = await openStore();
    await expect(database.rows("select count(*) as n from doc")).rejects.toThrow("column n is BIGINT");
  });

  it("refuses several statements, a missing and an unknown parameter", async () => {
    const database = await openStore();
    await expect(database.rows("select 1; drop table doc")).rejects.toThrow(QueryFailed);
    await expect(database.rows("select $a as a")).rejects.toThrow(QueryFailed);
    await expect(database.rows("select 1 as a", { b: 1 })).rejects.toThrow(QueryFailed);
  });

  it("carries the statement in its error", async () => {
    const database = await openStore();
    await expect(database.rows("select nothing")).rejects.toMatchObject({ sql: "select nothing" });
  });

  it("stops a query at its deadline, and the connection serves on", async () => {
    const database = await openStore();
    await expect(database.rows(FOREVER, {}, { deadlineMs: 50 })).rejects.toMatchObject({
      reason: "deadline",
    });
    expect(await database.rows("select 1 as n")).toEqual([{ n: 1 }]);
  });

  it("stops a query when its caller goes away, running or waiting for its turn", async () => {
    const database = await openStore();
    const queries = Array.from({ length: 20 }, () => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(), 50);
      return database.rows(FOREVER, {}, { signal: controller.signal });
    });
    const ends = await Promise.allSettled(queries);
    expect(ends.every((end) => end.status === "rejected" && end.reason instanceof QueryStopped)).toBe(true);
    expect(await database.rows("select 1 as n")).toEqual([{ n: 1 }]);
  });

  it("does not begin for a caller who has gone", async () => {
    const database = await openStore();
    await expect(database.rows("select 1 as n", {}, { signal: AbortSignal.abort() })).rejects.toThrow(
      QueryStopped,
    );
  });
});

describe("statements that database.rows keeps prepared", () => {
  const NULLS = "select count(*)::integer as n from theme_match where year is null";
  const LATE =
    "select max(doc_no)::integer as last, count(*)::integer as n from theme_match group by seq >> 3";
  const mention = (docNo: number, year: number | null) =>
    `insert into theme_match values ('drugs', ${docNo}, ${docNo}, 'plain', ${year}, 0, 1, 'drug', null)`;

  it("see what was committed since, though it makes their plan untrue", async () => {
    const database = await openStore();
    await database.transaction(async ({ run }) => {
      for (let docNo = 1; docNo < 8; docNo++) await run(mention(docNo, 2001));
    });
    for (let again = 0; again < 2; again++) {
      expect(await database.rows(NULLS)).toEqual([{ n: 0 }]);
      expect(await database.rows(LATE)).toEqual([{ last: 7, n: 7 }]);
    }
    await database.transaction(({ run }) => run(mention(900_000_000, null)));
    expect(await database.rows(NULLS)).toEqual([{ n: 1 }]);
    expect(await database.rows(`${LATE} order by last`)).toEqual([
      { last: 7, n: 7 },
      { last: 900_000_000, n: 1 },
    ]);
  });

  it("answer from before or after commits that come while they run", async () => {
    const database = await openStore();
    const asked: Promise<readonly unknown[]>[] = [];
    for (let docNo = 1; docNo <= 20; docNo++) {
      const written = database.transaction(({ run }) =>
        run(mention(docNo ** 6, docNo % 3 === 0 ? null : 2001)),
      );
      for (let i = 0; i < 5; i++) asked.push(database.rows(NULLS), database.rows(LATE));
      await written;
      asked.push(database.rows(NULLS));
    }
    await Promise.all(asked);
    expect(await asked.at(-1)).toEqual([{ n: 6 }]);
    expect(database.commits()).toBe(20);
  });

  it("forget what they were asked before", async () => {
    const database = await openStore();
    const sql = "select $n::integer as n";
    expect(await database.rows(sql, { n: 1 })).toEqual([{ n: 1 }]);
    await expect(database.rows(sql)).rejects.toThrow(QueryFailed);
    expect(await database.rows(sql, { n: 2 })).toEqual([{ n: 2 }]);
  });

  it("take values of another type than before", async () => {
    const database = await openStore();
    const sql = "select 2.5 = any($list) as hit";
    expect(await database.rows(sql, { list: [1, 2] })).toEqual([{ hit: false }]);
    expect(await database.rows(sql, { list: [1, 2.5] })).toEqual([{ hit: true }]);
    expect(await database.rows(sql, { list: [] })).toEqual([{ hit: false }]);
  });

  it("are let go when there are many, and prepared again", async () => {
    const database = await openStore();
    const sql = Array.from({ length: 70 }, (_, n) => `select ${n} as n`);
    for (const statement of [...sql, ...sql]) await database.rows(statement);
    expect(await database.rows("select 0 as n")).toEqual([{ n: 0 }]);
  });

  it("let a commit wait for them, and others answer meanwhile", async () => {
    const database = await openStore();
    const leave = new AbortController();
    const long = database.rows(FOREVER, {}, { signal: leave.signal }).catch((error: unknown) => error);
    const written = database.transaction(({ run }) => run("insert into meta values ('a', 'b')"));
    const read = () => database.rows("select value from meta where key = 'a'");
    expect(await read()).toEqual([]);
    leave.abort();
    expect(await long).toBeInstanceOf(QueryStopped);
    await written;
    expect(await read()).toEqual([{ value: "b" }]);
  });
});
