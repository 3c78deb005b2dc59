import { rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentResult } from "../../pipeline/DocumentResult.ts";
import { ingest } from "../../pipeline/ingest.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { loadedTools } from "./loadedTools.ts";
import { madeCollection, madeResolution, numbered } from "./read/akn/madeResolution.ts";
import { openStore, temporaryFolder } from "./store/openStore.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadedTools();
});

const xml = (symbol: string, words = "d’agir.") =>
  Buffer.from(madeResolution({ symbol, body: numbered("1.", "Décide", words) }));

/** A folder of these files. */
function folderOf(files: Readonly<Record<string, Uint8Array>>): string {
  const folder = temporaryFolder();
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
  return folder;
}

function brief({ path, outcome, id, reason }: DocumentResult, folder: string): string {
  const name = path.replace(`${folder}/`, "");
  return `${name}: ${outcome}${id === undefined ? "" : ` ${id}`}${reason === undefined ? "" : `, ${reason}`}`;
}

describe("ingest(paths, { onDocument })", () => {
  it("tells of every document once, of those already there and of what is skipped too", async () => {
    const folder = folderOf({
      "a.xml": xml("A/RES/74/1"),
      "all.zip": zipSync({
        "again.xml": xml("A/RES/74/1"),
        "b.xml": xml("A/RES/74/2"),
        "parts.xml": Buffer.from(madeCollection([{}, {}])),
        "torn.xml": Buffer.from("<akomaNtoso><p></akomaNtoso>"),
      }),
    });
    const database = await openStore();
    const told: DocumentResult[] = [];
    const paths = [folder, join(folder, "nowhere.xml")];
    const report = await ingest(paths, { database, tools, onDocument: (result) => told.push(result) });
    expect(told.map((result) => brief(result, folder)).sort()).toEqual([
      "a.xml: loaded a-res-74-1-fr",
      "all.zip!again.xml: already there a-res-74-1-fr",
      "all.zip!b.xml: loaded a-res-74-2-fr",
      expect.stringMatching(/^all\.zip!parts\.xml: loaded /),
      expect.stringMatching(/^all\.zip!parts\.xml: loaded /),
      expect.stringMatching(/^all\.zip!torn\.xml: skipped, the XML is broken/),
      "nowhere.xml: skipped, no such file or folder",
    ]);
    const loaded = told.filter(({ outcome }) => outcome === "loaded");
    expect(report).toMatchObject({
      documents: loaded.length,
      paragraphs: loaded.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
      tokens: loaded.reduce((sum, { tokens }) => sum + tokens, 0),
      already_there: 1,
    });

    const again: DocumentResult[] = [];
    await ingest([folder], { database, tools, onDocument: (result) => again.push(result) });
    expect(again.map(({ outcome }) => outcome).sort()).toEqual([
      ...Array(5).fill("already there"),
      "skipped",
    ]);
  });

  it("replaces a document whose text has changed when asked to, and leaves the others", async () => {
    const database = await openStore();
    const before = folderOf({ "a.xml": xml("A/RES/74/1"), "b.xml": xml("A/RES/74/2") });
    const after = folderOf({ "a.xml": xml("A/RES/74/1", "de se taire."), "b.xml": xml("A/RES/74/2") });
    await ingest([before], { database, tools });
    const told: DocumentResult[] = [];
    const report = await ingest([after], {
      database,
      tools,
      replace: true,
      onDocument: (result) => told.push(result),
    });
    expect(report).toMatchObject({ documents: 1, replaced: 1, already_there: 1, skipped: [] });
    expect(told.map((result) => brief(result, after)).sort()).toEqual([
      "a.xml: replaced a-res-74-1-fr",
      "b.xml: already there",
    ]);
    expect(
      await database.rows("select text from para where text like '%taire%' or text like '%agir%'"),
    ).toEqual([{ text: "Décide d’agir." }, { text: "Décide de se taire." }]);
  });

  it("names a huge XML, a zip in a zip, a zip that lies and a file that vanishes, and takes the rest in", async () => {
    const lying = Buffer.from(zipSync({ "a.xml": xml("A/RES/74/1"), "b.xml": xml("A/RES/74/2") }));
    lying.writeUInt32LE(10, lying.lastIndexOf(Buffer.from("a.xml")) - 46 + 24);
    const folder = folderOf({
      "huge.xml": xml("A/RES/74/3"),
      "in.zip": zipSync({ "c.xml": xml("A/RES/74/4"), "d.zip": zipSync({ "e.xml": xml("A/RES/74/5") }) }),
      "lying.zip": lying,
      "torn.xml": Buffer.from(`${madeResolution()}<p>`),
      "vanishing.xml": xml("A/RES/74/6"),
    });
    truncateSync(join(folder, "huge.xml"), 200 * 2 ** 20);
    const told: DocumentResult[] = [];
    await ingest([folder], {
      database: await openStore(),
      tools,
      onDocument: (result) => told.push(result),
      stopwatch: async (step, work) => {
        if (step === "analyse") rmSync(join(folder, "vanishing.xml"), { force: true });
        return work();
      },
    });
    expect(told.map((result) => brief(result, folder)).sort()).toEqual([
      "huge.xml: skipped, the file is larger than 32 MB",
      "in.zip!c.xml: loaded a-res-74-4-fr",
      "in.zip!d.zip: skipped, a zip inside a zip is not read: unpack it",
      "lying.zip!a.xml: skipped, the zip lies about its size",
      "lying.zip!b.xml: loaded a-res-74-2-fr",
      expect.stringMatching(/^torn\.xml: skipped, the XML is broken/),
      "vanishing.xml: skipped, no such file or folder",
    ]);
  });
});

describe("ingest(paths, { onProgress })", () => {
  it("tells the share of the bytes that is done, inside a zip too", async () => {
    const members = ["1", "2", "3"].map((n) => [`${n}.xml`, xml(`A/RES/74/${n}`)] as const);
    const folder = folderOf({ "all.zip": zipSync(Object.fromEntries(members)) });
    const shares: number[] = [];
    await ingest([folder], {
      database: await openStore(),
      tools,
      onProgress: ({ share, filesDone, documents, secondsLeft }) => {
        shares.push(share);
        expect(documents).toBe(shares.length);
        expect(filesDone).toBe(share < 1 ? 0 : 1);
        expect(secondsLeft).toBeGreaterThanOrEqual(0);
      },
    });
    expect(shares).toEqual([expect.closeTo(1 / 3, 1), expect.closeTo(2 / 3, 1), 1]);
  });
});
