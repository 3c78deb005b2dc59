import { z } from "@hono/zod-openapi";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../../api/queries/createAsk.ts";
import { documentSizes } from "../../../api/queries/documents.ts";
import { question } from "../../../api/queries/question.ts";
import { readRows } from "../../../api/queries/readRows.ts";
import { madeDocument } from "../../pipeline/store/madeDocument.ts";
import { load, openStore } from "../../pipeline/store/openStore.ts";

describe("readRows(reader, question)", () => {
  it("has the rows that asking has, in their order, empty fields too", async () => {
    const database = await openStore();
    await load(database, [
      madeDocument({ id: "b", year: 2001, paragraphs: [{ role: "plain", words: "eau" }] }),
      madeDocument({ id: "a", session: 56, paragraphs: [] }),
    ]);
    const rows = await readRows(database, documentSizes);
    expect(rows.map(({ id, year, tokens_plain }) => [id, year, tokens_plain])).toEqual([
      ["b", 2001, 1],
      ["a", null, 0],
    ]);
    expect(rows).toEqual(await createAsk(database)(documentSizes, {}));
  });

  it("has all rows of an answer in several portions", async () => {
    const numbers = Array.from({ length: 5000 }, (_, n) => n);
    const stream = async (_sql: string, _parameters: object, take: (columns: unknown[][]) => void) => {
      for (let start = 0; start < numbers.length; start += 2048) take([numbers.slice(start, start + 2048)]);
    };
    const one = question("themeIds", z.object({}), z.object({ id: z.int() }));
    expect(await readRows({ stream }, one)).toEqual(numbers.map((id) => ({ id })));
  });

  it("refuses what the question does not declare", async () => {
    const wrong = question("themeIds", z.object({}), z.object({ id: z.int() }));
    const stream = async (_sql: string, _parameters: object, take: (columns: unknown[][]) => void) =>
      take([["a"]]);
    await expect(readRows({ stream }, wrong)).rejects.toThrow();
  });
});
