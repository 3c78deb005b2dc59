import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isSkipped, readSources, type SkippedSource } from "../../../pipeline/read/readSources.ts";
import type { SourceDocument } from "../../../pipeline/read/SourceDocument.ts";
import { madeCollection, madeResolution } from "./akn/madeResolution.ts";
import { withFiles } from "./withFiles.ts";

const XML = Buffer.from(madeResolution());

async function readAll(path: string): Promise<readonly (SourceDocument | SkippedSource)[]> {
  const all: (SourceDocument | SkippedSource)[] = [];
  for await (const one of readSources(path)) all.push(one);
  return all;
}

/** What a zip of these members gives: names of documents, and reasons by member. */
async function readZipped(
  members: Zippable,
  spoil: (zip: Buffer) => Buffer = (zip) => zip,
): Promise<{ names: readonly string[]; skipped: Readonly<Record<string, string>> }> {
  const result = { names: [] as readonly string[], skipped: {} as Readonly<Record<string, string>> };
  await withFiles({ "all.zip": spoil(Buffer.from(zipSync(members))) }, async (folder) => {
    const all = await readAll(join(folder, "all.zip"));
    result.names = all.flatMap((one) => (isSkipped(one) ? [] : [one.name]));
    result.skipped = Object.fromEntries(
      all.filter(isSkipped).map(({ path, reason }) => [path.slice(folder.length + 1), reason]),
    );
  });
  return result;
}

/** Where a member's entry in the zip's directory begins. */
function entryOf(zip: Buffer, name: string): number {
  return zip.lastIndexOf(Buffer.from(name)) - 46;
}

describe("readSources(path)", () => {
  it("reads a text as readSource does and an XML by what it holds, whatever its name", async () => {
    await withFiles({ "a.txt": "text", "b.xml": XML, "c.txt": XML }, async (folder) => {
      const read = async (name: string) =>
        (await readAll(join(folder, name))).map((one) => "kind" in one && one.kind);
      expect(await read("a.txt")).toEqual(["text"]);
      expect(await read("b.xml")).toEqual(["marked"]);
      expect(await read("c.txt")).toEqual(["marked"]);
    });
  });

  it("reads the documents of a zip's files in the order of their names, wherever they stand in it", async () => {
    const { names, skipped } = await readZipped({
      "z.txt": Buffer.from("last"),
      "session/b.xml": Buffer.from(madeCollection([{}, {}])),
      "session/a.xml": [XML, { level: 0 }],
      "session/README.md": Buffer.from("no"),
      "__MACOSX/._a.xml": Buffer.from("no"),
      "metadata-74.jsonl": Buffer.from("{}"),
    });
    expect(names).toEqual(["a.xml", "b.xml", "b.xml", "z.txt"]);
    expect(skipped).toEqual({});
  });

  it("gives the same document the same hash inside a zip and outside", async () => {
    await withFiles({ "a.xml": XML, "a.zip": zipSync({ "x/a.xml": XML }) }, async (folder) => {
      expect(await readAll(join(folder, "a.zip"))).toEqual(await readAll(join(folder, "a.xml")));
    });
  });

  it("names broken XML, a zip in the zip, a picture and an empty file, and reads the rest", async () => {
    const { names, skipped } = await readZipped({
      "a.xml": XML,
      "b.xml": Buffer.from("<akomaNtoso><p></akomaNtoso>"),
      "c.zip": zipSync({ "a.xml": XML }),
      "d.png": Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]),
      "e.txt": Buffer.from(""),
      "f.txt": Buffer.from("text"),
    });
    expect(names).toEqual(["a.xml", "f.txt"]);
    expect(skipped).toEqual({
      "all.zip!b.xml": expect.stringMatching(/^the XML is broken: /u),
      "all.zip!c.zip": "a zip inside a zip is not read: unpack it",
      "all.zip!d.png": "a picture holds no text: run text recognition (OCR) on it first",
      "all.zip!e.txt": "the file is empty",
    });
  });

  it.each([
    ["says too little", 24, 10],
    ["says too much", 24, 5_000_000],
  ])("names a file of which the zip %s, and reads the rest", async (_, field, size) => {
    const { names, skipped } = await readZipped(
      { "a.txt": Buffer.alloc(900_000, "a "), "b.xml": XML },
      (zip) => {
        zip.writeUInt32LE(size, entryOf(zip, "a.txt") + field);
        return zip;
      },
    );
    expect(names).toEqual(["b.xml"]);
    expect(skipped).toEqual({ "all.zip!a.txt": "the zip lies about its size" });
  });

  it("names encrypted, damaged, displaced, overlapping, too large and strangely packed files", async () => {
    const text = (name: string) => Buffer.from(`text of ${name} `.repeat(50));
    const names = ["a.txt", "b.txt", "c.txt", "d.txt", "e.xml", "f.txt", "g.txt"];
    const { names: read, skipped } = await readZipped(
      Object.fromEntries(names.map((name) => [name, text(name)])),
      (zip) => {
        zip.writeUInt16LE(1, entryOf(zip, "a.txt") + 8);
        zip.writeUInt32LE(7, entryOf(zip, "b.txt") + 16);
        zip.writeUInt32LE(zip.readUInt32LE(entryOf(zip, "c.txt") + 42) + 1, entryOf(zip, "c.txt") + 42);
        zip.writeUInt32LE(zip.readUInt32LE(entryOf(zip, "b.txt") + 42), entryOf(zip, "d.txt") + 42);
        zip.writeUInt32LE(33 * 1024 * 1024, entryOf(zip, "e.xml") + 24);
        zip.writeUInt16LE(99, entryOf(zip, "f.txt") + 10);
        return zip;
      },
    );
    expect(read).toEqual(["g.txt"]);
    expect(skipped).toEqual({
      "all.zip!a.txt": "the file is encrypted: unpack the zip with its password and give the folder",
      "all.zip!b.txt": "the file is damaged: its checksum differs; fetch the zip again",
      "all.zip!c.txt": "the zip is broken: the file is not where the directory says; fetch or save it again",
      "all.zip!d.txt": "the zip is broken: two of its files claim the same bytes; fetch or save it again",
      "all.zip!e.xml": "the file is larger than 32 MB",
      "all.zip!f.txt":
        "the file is packed by a method that is not read (99): unpack the zip and give the folder",
    });
  });

  it("names files as such: no zip, a zip cut short, an empty one, Office, a missing file, a large XML", async () => {
    const zip = zipSync({ "a.xml": XML });
    const files = {
      "no.zip": "text",
      "cut.zip": zip.slice(0, -30),
      "empty.zip": zipSync({ "folder/": new Uint8Array() }),
      "office.zip": zipSync({ "[Content_Types].xml": Buffer.from("<Types/>") }),
      "large.xml": new Uint8Array(32 * 1024 * 1024 + 1).fill(0x20),
    };
    await withFiles(files, async (folder) => {
      const reasonOf = async (name: string) =>
        (await readAll(join(folder, name))).map((one) => "reason" in one && one.reason);
      expect(await reasonOf("no.zip")).toEqual([
        "the zip is broken: it does not begin like one; fetch or save it again",
      ]);
      expect(await reasonOf("cut.zip")).toEqual([
        "the zip is broken: its directory cannot be read; fetch or save it again",
      ]);
      expect(await reasonOf("empty.zip")).toEqual(["the zip holds no documents"]);
      expect(await reasonOf("office.zip")).toEqual([
        "a file of this kind is not read: save it as DOCX, PDF or plain text",
      ]);
      expect(await reasonOf("gone.xml")).toEqual(["no such file or folder"]);
      expect(await reasonOf("large.xml")).toEqual(["the file is larger than 32 MB"]);
    });
  });

  it("stops between two files of a zip when asked to", async () => {
    await withFiles({ "all.zip": zipSync({ "a.xml": XML, "b.xml": XML }) }, async (folder) => {
      const stop = new AbortController();
      let read = 0;
      for await (const _ of readSources(join(folder, "all.zip"), { signal: stop.signal })) {
        read += 1;
        stop.abort();
      }
      expect(read).toBe(1);
    });
  });

  it("tells how far a table is read, also before its first row comes, and stops between two rows", async () => {
    const table = `id,text\n${Array.from({ length: 40 }, (_, i) => `${i},${"word ".repeat(20_000)}\n`).join("")}`;
    await withFiles({ "t.csv": table }, async (folder) => {
      const shares: number[] = [];
      const stop = new AbortController();
      const options = { signal: stop.signal, onShare: (share: number) => shares.push(share) };
      const read: string[] = [];
      for await (const source of readSources(join(folder, "t.csv"), options)) {
        if (read.length === 0) expect(shares.filter((share) => share === 0).length).toBeGreaterThan(3);
        read.push("name" in source ? source.name : source.reason);
        if (read.length === 15) stop.abort();
      }
      expect(read).toHaveLength(15);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBeGreaterThan(0);
      expect(shares.at(-1)).toBeLessThan(1);
    });
  });

  it("adds what the sidecar beside the file or zip says, and keeps what the document says itself", async () => {
    const entry = {
      symbol: "A/RES/74/1",
      committee: "Third Committee",
      agenda_item: "Agenda item 1",
      adoption_date: "1 May 2020",
      sponsors: ["FIJI"],
      subjects: [["FISHERIES", "UNBIS Thesaurus"]],
    };
    const files = {
      "a.xml": XML,
      "a.zip": zipSync({ "a.xml": XML }),
      "metadata-74.jsonl": `no JSON\n${JSON.stringify(entry)}\n`,
    };
    await withFiles(files, async (folder) => {
      for (const name of ["a.xml", "a.zip"]) {
        const [source] = await readAll(join(folder, name));
        expect(source).toMatchObject({
          metadata: {
            committee: "Quatrième Commission",
            agendaItem: "108 b)",
            date: "2019-10-10",
            sponsors: ["FIJI"],
            subjects: [{ term: "FISHERIES", vocabulary: "UNBIS Thesaurus" }],
          },
        });
      }
      expect(await readAll(join(folder, "metadata-74.jsonl"))).toEqual([]);
      writeFileSync(join(folder, "metadata-74.jsonl"), "");
      expect((await readAll(join(folder, "a.xml")))[0]).not.toHaveProperty("metadata.sponsors");
    });
  });
});
