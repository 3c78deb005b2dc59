import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { readCsv } from "../../../../pipeline/read/tables/readCsv.ts";
import { splitRecords } from "../../../../pipeline/read/tables/splitRecords.ts";
import { readTable } from "./readTable.ts";

describe("readCsv(name, bytes)", () => {
  it("makes a document of each row: text, given facts, all other columns as attributes", async () => {
    const csv = "id,Date,titre,parti,Texte\ns-1,18/12/2019,Un discours,Verts,Bonjour à tous.\ns-2,,,,Deux.\n";
    const { sources, warnings, skipped } = await readTable(readCsv, csv, "discours.csv");
    expect(sources).toEqual([
      {
        kind: "text",
        name: "discours.csv!s-1",
        format: "csv",
        contentHash: expect.stringMatching(/^[0-9a-f]{64}$/u),
        blocks: [{ text: "Bonjour à tous.", start: 0 }],
        warnings: [],
        facts: {
          id: "s-1",
          title: "Un discours",
          date: "2019-12-18",
          given: true,
          attributes: [{ name: "parti", value: "Verts" }],
        },
      },
      expect.objectContaining({
        name: "discours.csv!s-2",
        facts: { id: "s-2", given: true, attributes: [] },
      }),
    ]);
    expect(warnings).toEqual([
      'columns: text from "Texte", date from "Date", title from "titre", id from "id"; attributes: parti',
    ]);
    expect(skipped).toEqual([]);
  });

  it.each([
    ["commas", 'text,year\n"a, b",2019\n'],
    ["semicolons", "text;year\na, b;2019\n"],
    ["tabs", "text\tyear\na, b\t2019\n"],
    ["bars, in Windows' lines", "text|year\r\na, b|2019\r\n"],
    ["what Excel says", "sep=;\r\ntext;year\r\na, b;2019\r\n"],
    ["semicolons behind a byte order mark", "\ufefftext;year\na, b;2019"],
  ])("finds out what separates the cells: %s", async (_, csv) => {
    const { sources, texts } = await readTable(readCsv, csv);
    expect(texts).toEqual(["a, b"]);
    expect(sources[0]?.facts?.date).toBe("2019");
  });

  it("reads Excel's windows-1252 and says so", async () => {
    const { texts, warnings } = await readTable(
      readCsv,
      iconv.encode("année;texte\r\n2019;L’été déjà\r\n", "win1252"),
    );
    expect(texts).toEqual(["L’été déjà"]);
    expect(warnings).toContainEqual(expect.stringContaining("windows-1252"));
  });

  it("names rows without a text, and numbers rows as a spreadsheet does", async () => {
    const { sources, skipped } = await readTable(
      readCsv,
      'text,note\n"two\nlines",x\n  ,y\n,\nlast,z\n',
      "t.csv",
    );
    expect(sources.map(({ name }) => name)).toEqual(["t.csv!row 2", "t.csv!row 5"]);
    expect(skipped).toEqual([{ row: "row 3", reason: "the row has no text" }]);
  });

  it("names a broken row with its line and reads the next", async () => {
    const csv = [
      "id,text",
      "1,one",
      '2,"never closed',
      '3,"three"',
      "4,too,many",
      "5",
      '6,"a "quote" inside"',
      '7,a "quote" in an unquoted cell',
      '8,"a ""quote"" written twice"',
      '9,"never closed either',
    ].join("\n");
    const { texts, skipped } = await readTable(readCsv, csv);
    expect(texts).toEqual(["one", "three", 'a "quote" in an unquoted cell', 'a "quote" written twice']);
    expect(skipped).toEqual([
      { row: "row 3", reason: expect.stringMatching(/^the row on line 3 is broken: a quotation mark/u) },
      { row: "row 5", reason: "the row on line 5 is broken: it has 3 cells, the header 2" },
      { row: "row 6", reason: "the row on line 6 is broken: it has 1 cells, the header 2" },
      { row: "row 7", reason: expect.stringContaining("line 7 is broken") },
      {
        row: "row 10",
        reason: expect.stringContaining("line 10 is broken: a quotation mark is never closed"),
      },
    ]);
  });

  it("refuses a table without a column of texts, a header or rows, naming the columns", async () => {
    await expect(readTable(readCsv, "party,votes\nx,3\n")).rejects.toThrow(
      'the table has no column of texts: name it "text"; its columns are party, votes',
    );
    await expect(readTable(readCsv, "\n\n")).rejects.toThrow("empty or has no line of column names");
    await expect(readTable(readCsv, "date,text\n")).rejects.toThrow("the table is empty");
    await expect(readTable(readCsv, "a\0b")).rejects.toThrow("the file is no text");
  });

  it("gives the same row the same hash wherever it stands, and another for any other value", async () => {
    const hashes = async (csv: string) =>
      (await readTable(readCsv, csv)).sources.map(({ contentHash }) => contentHash);
    const [one, two] = await hashes("id,text,n\n1,a,x\n1,a,y\n");
    expect(one).not.toBe(two);
    expect(await hashes("n;text;id\r\ny;a;1\r\n")).toEqual([two]);
  });
});

describe("splitRecords(pieces, delimiter)", () => {
  it("gives the same records however the text is cut", async () => {
    const text = 'a,"b ""c"" \n d",e\r\n"x""",y\r\rz\n"broken\n"f",""\n"g"h\n,';
    async function split(size: number) {
      async function* pieces() {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
      }
      const records = [];
      for await (const record of splitRecords(pieces(), ",")) records.push(record);
      return records;
    }
    const whole = await split(1000);
    expect(whole.map(({ line, written }) => [line, written])).toEqual([
      [1, 'a,"b ""c"" \n d",e\r\n'],
      [3, '"x""",y\r'],
      [4, "\r"],
      [5, "z\n"],
      [6, '"broken\n'],
      [7, '"f",""\n'],
      [8, '"g"h\n'],
      [9, ","],
    ]);
    for (let size = 1; size < 20; size += 1) expect(await split(size)).toEqual(whole);
  });

  it("gives up a cell that is longer than any text, and reads what follows its first line", async () => {
    async function* pieces() {
      yield 'a\n"never closed\nb\n';
      for (let i = 0; i < 19; i += 1) yield `${"x".repeat(1000)}\n`;
    }
    const found: [number, boolean][] = [];
    for await (const { line, reason } of splitRecords(pieces(), ","))
      found.push([line, reason !== undefined]);
    expect(found).toHaveLength(22);
    expect(found.slice(0, 4)).toEqual([
      [1, false],
      [2, true],
      [3, false],
      [4, false],
    ]);
  });
});
