import { describe, expect, it } from "vitest";
import { readJsonArray } from "../../../../pipeline/read/tables/readJsonArray.ts";
import { readJsonl } from "../../../../pipeline/read/tables/readJsonl.ts";
import { splitElements } from "../../../../pipeline/read/tables/splitElements.ts";
import { readTable } from "./readTable.ts";

const ROWS = [
  { id: 7, year: 2019, text: 'One, [two] "three" \\', tags: ["a", "b"] },
  { id: 8, date: "2020-05-01", body: "Four }", more: { x: 1 } },
];

describe("readJsonl(name, bytes)", () => {
  it("makes a document of each object, whatever fields it names", async () => {
    const { sources, warnings } = await readTable(
      readJsonl,
      ROWS.map((row) => JSON.stringify(row)).join("\r\n"),
      "t.jsonl",
    );
    expect(sources.map(({ name, facts, format }) => [name, format, facts])).toEqual([
      [
        "t.jsonl!7",
        "jsonl",
        { id: "7", date: "2019", given: true, attributes: [{ name: "tags", value: "a; b" }] },
      ],
      [
        "t.jsonl!8",
        "jsonl",
        { id: "8", date: "2020-05-01", given: true, attributes: [{ name: "more", value: "x: 1" }] },
      ],
    ]);
    expect(warnings).toEqual([expect.stringMatching(/^columns: text from "text", date from "year"/u)]);
  });

  it("names lines that are no JSON or no objects, and objects without a text, and reads the rest", async () => {
    const lines = [
      '{"text":"a"}',
      '{"text":"b"',
      "",
      "[1]",
      '"x"',
      '{"text":null}',
      '{"text":"c\\u0000\\ud800"}',
    ];
    const { texts, skipped, sources } = await readTable(readJsonl, lines.join("\n"));
    expect(texts).toEqual(["a", "c\ufffd\ufffd"]);
    expect(sources.map(({ warnings }) => warnings.join())).toEqual([
      "",
      expect.stringContaining("holds NUL or halves of letters"),
    ]);
    expect(skipped).toEqual([
      { row: "row 2", reason: "line 2 is broken: it is no JSON" },
      { row: "row 4", reason: "line 4 is no object with named fields" },
      { row: "row 5", reason: "line 5 is no object with named fields" },
      { row: "row 6", reason: "the row has no text" },
    ]);
  });

  it("does not fall over nesting in a field", async () => {
    const deep = `{"text":"a","x":${"[".repeat(20_000)}1${"]".repeat(20_000)}}`;
    expect((await readTable(readJsonl, deep)).texts).toEqual(["a"]);
  });

  it("refuses what holds no texts, naming the fields", async () => {
    await expect(readTable(readJsonl, '{"a":1}\n{"b":2}\n')).rejects.toThrow("its columns are a, b");
    await expect(readTable(readJsonl, "[1]\n")).rejects.toThrow("the JSON is no table");
    await expect(readTable(readJsonl, "\n")).rejects.toThrow("the table is empty");
  });
});

describe("readJsonArray(name, bytes)", () => {
  it("makes a document of each object, the same as of JSON Lines", async () => {
    const array = await readTable(readJsonArray, JSON.stringify(ROWS, undefined, 2));
    const lines = await readTable(readJsonl, ROWS.map((row) => JSON.stringify(row)).join("\n"));
    expect(array).toEqual(lines);
  });

  it("names an object that is no JSON and reads the next; says where the array breaks off", async () => {
    const { texts, skipped } = await readTable(
      readJsonArray,
      '[{"text":"a"},{text:"b"},{"text":"c"},{"text":"d',
    );
    expect(texts).toEqual(["a", "c"]);
    expect(skipped).toEqual([
      { row: "row 2", reason: "object 2 is broken: it is no JSON" },
      { row: "row 4", reason: expect.stringContaining("the array is broken from here on") },
    ]);
    const closed = await readTable(readJsonArray, '[{"text":"a"}},{"text":"b"}]');
    expect(closed.texts).toEqual(["a"]);
    expect(closed.skipped).toEqual([
      { row: "row 2", reason: expect.stringContaining("the array is broken from here on") },
    ]);
  });
});

describe("splitElements(pieces)", () => {
  it("gives the same elements however the text is cut", async () => {
    const text = ' [ {"a":"\\\\"},[1,{"b":"]\\""}] , "x,y" ,3,{}] ';
    async function split(size: number) {
      async function* pieces() {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
      }
      const elements = [];
      for await (const { written, reason } of splitElements(pieces()))
        elements.push(reason ?? written.trim());
      return elements;
    }
    for (let size = 1; size <= text.length; size += 1)
      expect(await split(size)).toEqual(['{"a":"\\\\"}', '[1,{"b":"]\\""}]', '"x,y"', "3", "{}"]);
  });
});
