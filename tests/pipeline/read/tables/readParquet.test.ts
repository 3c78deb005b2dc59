import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { beforeAll, describe, expect, it } from "vitest";
import { readParquet } from "../../../../pipeline/read/tables/readParquet.ts";
import { withFiles } from "../withFiles.ts";
import { readTable } from "./readTable.ts";

/** Of one codec more than one row group. */
const rowsOf = (codec: string) => (codec === "zstd" ? 2100 : 20);
const queryOf = (rows: number) => `
  select 'n' || i as id, date '2019-12-18' + i::integer as date, 'Text ' || i || ' é' as texte, i::bigint as votes,
    if(i % 2 = 0, ['a', 'b'], null) as tags
  from range(${rows}) as t(i)`;
const CODECS = ["uncompressed", "snappy", "gzip", "zstd", "brotli", "lz4_raw"] as const;
const made = new Map<string, Uint8Array>();

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  await withFiles({}, async (folder) => {
    for (const codec of CODECS) {
      const path = join(folder, `${codec}.parquet`);
      await connection.run(
        `copy (${queryOf(rowsOf(codec))}) to '${path}' (format parquet, codec '${codec}', row_group_size 2048)`,
      );
      made.set(codec, readFileSync(path));
    }
  });
  connection.closeSync();
});

const bytesOf = (codec: string) => made.get(codec) ?? new Uint8Array();

describe("readParquet(name, bytes)", () => {
  it.each(CODECS)("reads all row groups in order: %s", async (codec) => {
    const { sources, texts, warnings } = await readTable(readParquet, bytesOf(codec), "t.parquet");
    expect(texts).toEqual(Array.from({ length: rowsOf(codec) }, (_, i) => `Text ${i} é`));
    expect(sources[4]).toMatchObject({
      name: "t.parquet!n4",
      format: "parquet",
      facts: {
        id: "n4",
        date: "2019-12-22",
        attributes: [
          { name: "votes", value: "4" },
          { name: "tags", value: "a; b" },
        ],
      },
    });
    expect(warnings).toEqual([
      'columns: text from "texte", date from "date", id from "id"; attributes: votes, tags',
    ]);
  });

  it("refuses what is cut short or broken, with a reason", async () => {
    const whole = bytesOf("zstd");
    await expect(readTable(readParquet, whole.slice(0, -20))).rejects.toThrow("cut short");
    const spoilt = Uint8Array.from(whole);
    spoilt.fill(0xff, 10, whole.length - 4000);
    await expect(readTable(readParquet, spoilt)).rejects.toThrow("the Parquet file is broken");
    const lying = Uint8Array.from(whole);
    lying.fill(0xff, whole.length - 8, whole.length - 4);
    await expect(readTable(readParquet, lying)).rejects.toThrow("the Parquet file is broken");
  });
});
