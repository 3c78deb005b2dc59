import { join } from "node:path";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { listFiles } from "../../../pipeline/read/listFiles.ts";
import { readFiles } from "../../../pipeline/readFiles.ts";
import { material } from "../../material.ts";
import { withFiles } from "./withFiles.ts";

const INAUGURAL = material("data", "inaugural");

/** What all files of a folder give, by their paths in it. */
async function readFolder(folder: string) {
  const facts: Record<string, unknown> = {};
  const warnings: Record<string, readonly string[]> = {};
  const said: string[] = [];
  for await (const event of readFiles((await listFiles([folder])).files)) {
    if (event.type === "file") continue;
    const path = event.path.slice(folder.length + 1);
    if (event.type === "source") {
      facts[path] = event.source.facts;
      warnings[path] = event.source.warnings;
    } else said.push(`${path}: ${event.type === "remark" ? event.warning : event.reason}`);
  }
  return { facts, warnings, said };
}

describe("metadata.csv", () => {
  it("gives facts to the files it names, by path or bare name, with or without extension", async () => {
    const files = {
      "metadata.csv":
        "file,date,party\ntexts/a.txt,2001,X\n.\\B,2002,Y\nc.txt,2003,\n/corpus/2024/D.TXT,2004,Z\n",
      "texts/a.txt": "A text.",
      "texts/deep/b.txt": "B text.",
      "c.txt": "C text.",
      "d.txt": "D text.",
    };
    await withFiles(files, async (folder) => {
      const { facts, said } = await readFolder(folder);
      expect(facts).toEqual({
        "c.txt": { date: "2003", given: true, attributes: [] },
        "d.txt": { date: "2004", given: true, attributes: [{ name: "party", value: "Z" }] },
        "texts/a.txt": { date: "2001", given: true, attributes: [{ name: "party", value: "X" }] },
        "texts/deep/b.txt": { date: "2002", given: true, attributes: [{ name: "party", value: "Y" }] },
      });
      expect(said).toEqual([]);
    });
  });

  it("says which rows name no file, which files have no row, and which dates it cannot read", async () => {
    const files = {
      "metadata.csv": iconv.encode(
        "fichier;année\na.txt;2001\na;2002\ngone.txt;2003\nc.txt;été\n",
        "win1252",
      ),
      "a.txt": "A text.",
      "b.txt": "B text.",
      "c.txt": "C text.",
    };
    await withFiles(files, async (folder) => {
      const { warnings, said } = await readFolder(folder);
      expect(warnings).toEqual({
        "a.txt": [],
        "b.txt": ["metadata.csv has no row for its file"],
        "c.txt": [expect.stringContaining("the date given (été) cannot be read")],
      });
      expect(said).toEqual([
        expect.stringContaining("windows-1252"),
        "metadata.csv: rows name files that are not here: gone.txt",
        "metadata.csv: files are named twice, and the first row counts: a",
      ]);
    });
  });

  it("stands below front matter, and tells inside a zip as in a folder", async () => {
    const zip = zipSync({
      "corpus/metadata.tsv": Buffer.from("id\tdate\ttitle\na\t2001\tListed\n"),
      "corpus/txt/a.txt": Buffer.from("---\ntitle: Own\n---\nA text."),
    });
    await withFiles({ "all.zip": zip }, async (folder) => {
      const { facts, said } = await readFolder(folder);
      expect(facts).toEqual({
        "all.zip!a.txt": { id: "a", date: "2001", title: "Own", given: true, attributes: [] },
      });
      expect(said).toEqual([]);
    });
  });

  it("is a table of documents where it names none of the files and has a column of texts", async () => {
    await withFiles({ "metadata.csv": "id,text\n1,One.\n", "a.txt": "A." }, async (folder) => {
      const { facts, said } = await readFolder(folder);
      expect(Object.keys(facts)).toEqual(["a.txt", "metadata.csv!1"]);
      expect(said).toEqual([expect.stringContaining('text from "text"')]);
    });
  });

  it("is refused with what to do where it names nothing that is there, and harms no file", async () => {
    await withFiles({ "metadata.csv": "name,date\na,2001\n", "a.txt": "A." }, async (folder) => {
      const { facts, said } = await readFolder(folder);
      expect(facts).toEqual({ "a.txt": undefined });
      expect(said).toEqual([expect.stringContaining('no column names files: name it "file"')]);
    });
  });

  it.skipIf(INAUGURAL === undefined)("dates and names all 59 inaugural addresses", async () => {
    const { facts, warnings, said } = await readFolder(INAUGURAL ?? "");
    expect(Object.keys(facts)).toHaveLength(59);
    expect(facts[join("txt", "1789-Washington.txt")]).toMatchObject({
      id: "1789-Washington",
      date: "1789",
      language: "en",
      title: "Inaugural address, Washington 1789",
      given: true,
    });
    expect(Object.values(warnings).flat()).toEqual([]);
    expect(said).toEqual([]);
  });
});
