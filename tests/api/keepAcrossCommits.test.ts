import { describe, expect, it } from "vitest";
import { keepAcrossCommits } from "../../api/keepAcrossCommits.ts";
import type { Database } from "../../pipeline/store/database.ts";
import { openStore } from "../pipeline/store/openStore.ts";

const KEYS = "select key from meta where key <> 'schema' order by key";

function write(database: Database, key: string): Promise<unknown> {
  return database.transaction((transaction) =>
    transaction.run("insert into meta values ($key, 'a')", { key }),
  );
}

/** The keys kept of a store, and how often they were read. */
async function keptKeys() {
  const database = await openStore();
  let reads = 0;
  const keys = keepAcrossCommits(database, async (reader) => {
    reads += 1;
    return (await reader.rows(KEYS)).map(({ key }) => key);
  });
  return { database, keys, reads: () => reads };
}

describe("keepAcrossCommits(database, load)", () => {
  it("reads nothing that nobody has asked for", async () => {
    const { database, keys, reads } = await keptKeys();
    await write(database, "a");
    expect(reads()).toBe(0);
    expect(await keys()).toEqual(["a"]);
  });

  it("has what was committed without reading it afterwards", async () => {
    const { database, keys, reads } = await keptKeys();
    await keys();
    await write(database, "a");
    await write(database, "b");
    expect(reads()).toBe(3);
    expect(await keys()).toEqual(["a", "b"]);
    expect(reads()).toBe(3);
  });

  it("goes on with what is committed while the next state is prepared", async () => {
    const { database, keys } = await keptKeys();
    await keys();
    const seen: unknown[] = [];
    database.beforeCommit(async () => {
      seen.push(await keys());
      return () => {};
    });
    await write(database, "a");
    expect(seen).toEqual([[]]);
    expect(await keys()).toEqual(["a"]);
  });

  it("reads again what could not be prepared", async () => {
    const database = await openStore();
    let reads = 0;
    const keys = keepAcrossCommits(database, async (reader) => {
      if (++reads === 2) throw new Error("no memory");
      return (await reader.rows(KEYS)).map(({ key }) => key);
    });
    await keys();
    await write(database, "a");
    expect(await keys()).toEqual(["a"]);
    expect(reads).toBe(3);
  });

  it("keeps what it had after a rollback", async () => {
    const { database, keys, reads } = await keptKeys();
    await keys();
    await database
      .transaction(async () => {
        throw new Error("changed my mind");
      })
      .catch(() => undefined);
    expect(await keys()).toEqual([]);
    expect(reads()).toBe(1);
  });
});
