import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { ingest } from "../../pipeline/ingest.ts";
import type { Tools } from "../../pipeline/tools.ts";
import { makePdf } from "../pdf/makePdf.ts";
import { loadedTools } from "./loadedTools.ts";
import { madeResolution } from "./read/akn/madeResolution.ts";
import { makeDocx, p, r } from "./read/docx/makeDocx.ts";
import { makeOdt, p as odtP } from "./read/odt/makeOdt.ts";
import { openStore, temporaryFolder } from "./store/openStore.ts";

let tools: Tools;
beforeAll(async () => {
  tools = await loadedTools();
});

/** Two sentences in French that no other file of the folder has. */
const about = (format: string) => [
  `Le comité a reçu un texte au format ${format} et l’a trouvé bon.`,
  "Il a demandé que chacun puisse lire ce texte avec tout le soin qu’il mérite.",
];
const lines = (format: string) => `${about(format).join("\n\n")}\n`;
const html = (format: string) =>
  about(format)
    .map((text) => `<p>${text}</p>`)
    .join("");
const row = (format: string) => about(format).join(" ");

/** A folder with one file of each kind, and what should become of it. */
async function makeFolder(): Promise<string> {
  const folder = temporaryFolder();
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "metadata.csv": iconv.encode(
      "fichier;année;auteur\r\nplain.txt;1999;Zoé\r\npaper;2001;\r\ngone.txt;2002;\r\n",
      "win1252",
    ),
    "plain.txt": lines("TXT"),
    "copy.txt": lines("TXT"),
    "crlf.txt": lines("TXT").replaceAll("\n", "\r\n"),
    "notes/note.md": `---\ntitle: Une note\ndate: 18 décembre 2019\ntags: [eau]\n---\n\n# Note\n\n${lines("Markdown")}`,
    "notes/utf16.txt": iconv.encode(lines("UTF-16"), "utf-16le", { addBOM: false }),
    "page.html": `<!doctype html><html lang="fr"><head><title>Page</title><meta name="date" content="2012-05-06"></head><body><nav><a href="/">Accueil</a></nav><main>${html("HTML")}</main></body></html>`,
    "tei.xml": `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Texte</title></titleStmt><publicationStmt><date when="1848-02-24"/></publicationStmt><sourceDesc><p>x</p></sourceDesc></fileDesc></teiHeader><text><body>${html("TEI")}</body></text></TEI>`,
    "resolution.xml": madeResolution(),
    "report 2014.docx": makeDocx({
      body: about("DOCX")
        .map((text) => p(r(text)))
        .join(""),
    }),
    "letter-2015.odt": makeOdt({
      text: about("ODT")
        .map((text) => odtP(text))
        .join(""),
    }),
    "paper.pdf": makePdf([
      {
        texts: about("PDF").map((text, i) => ({ text, x: 60, y: 100 + 40 * i, size: 11 })),
      },
    ]),
    "table.csv": `id,date,texte,parti\nA/1,2003-04-05,"${row("CSV")}",Vert\n12,2004,"${row("CSV encore")}",\n13,2005,,\n14,2006,"jamais fermé\n`,
    "rows.jsonl": `${JSON.stringify({ id: "j-1", year: 2007, text: row("JSON Lines") })}\n{"broken\n`,
    "rows.json": JSON.stringify([
      { titre: "T", date: "5 mai 2008", langue: "anglais", contenu: row("JSON") },
      { id: "n-2", date: 2008, langue: "espagnol", contenu: "42 / 7, 12" },
    ]),
    "all.zip": zipSync({
      "in/deep/a 2009.txt": Buffer.from(lines("ZIP")),
      "in/table.csv": Buffer.from(`text,year\n"${row("CSV dans un ZIP")}",2010\n`),
      "in/report.docx": makeDocx({
        body: about("DOCX dans un ZIP")
          .map((text) => p(r(text)))
          .join(""),
      }),
      "in/inner.zip": zipSync({ "a.txt": Buffer.from("no") }),
    }),
    ".DS_Store": "\0\0\0\x01Bud1",
    "picture.jpg": Buffer.from("\xff\xd8\xff\xe0", "latin1"),
    "sheet.xlsx": zipSync({
      "[Content_Types].xml": Buffer.from("<Types/>"),
      "xl/workbook.xml": Buffer.from("<w/>"),
    }),
    "votes.csv": "party,votes\nx,1\n",
    "settings.json": '{\n  "a": 1\n}\n',
    "empty.txt": "",
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const connection = await (await DuckDBInstance.create()).connect();
  const text = row("Parquet").replaceAll("'", "''");
  const path = join(folder, "rows.parquet").replaceAll("'", "''");
  await connection.run(
    `copy (select 'p-1' as id, date '2011-01-02' as date, '${text}' as text) to '${path}'`,
  );
  connection.closeSync();
  return folder;
}

describe("ingest(folder with one file of each kind)", () => {
  it("takes in what holds texts, with their facts, and says what became of each of the others", async () => {
    const [folder, database] = [await makeFolder(), await openStore()];
    const report = await ingest([folder], { database, tools });
    const documents = await database.rows(
      "select source_name, id, format, language, date, date_source, title from doc order by source_name",
    );
    const byName = Object.fromEntries(
      documents.map(({ source_name, id, format, language, date, date_source }) => [
        String(source_name),
        [format, language, date, date_source, /^[0-9a-f]{12}$/u.test(String(id)) ? "hash" : id].join(" "),
      ]),
    );
    expect(byName).toEqual({
      "a 2009.txt": "text fr 2009 file name hash",
      "copy.txt": "text fr   hash",
      "crlf.txt": "text fr   hash",
      "letter-2015.odt": "odt fr 2015 file name hash",
      "note.md": "markdown fr 2019-12-18 metadata hash",
      "page.html": "html fr 2012-05-06 metadata hash",
      "paper.pdf": "pdf fr 2001 metadata hash",
      "report 2014.docx": "docx fr 2014 file name hash",
      "report.docx": "docx fr   hash",
      "resolution.xml": "akn4un fr 2019-10-10 adoption a-res-74-1-fr",
      "rows.json!row 1": "jsonl fr 2008-05-05 metadata hash",
      "rows.json!n-2": "jsonl es 2008 metadata n-2",
      "rows.jsonl!j-1": "jsonl fr 2007 metadata j-1",
      "rows.parquet!p-1": "parquet fr 2011-01-02 metadata p-1",
      "table.csv!12": "csv fr 2004 metadata table-12",
      "table.csv!A/1": expect.stringMatching(/^csv fr 2003-04-05 metadata a-1-[0-9a-f]{8}$/u),
      "table.csv!row 2": "csv fr 2010 metadata hash",
      "tei.xml": "tei fr 1848-02-24 metadata hash",
      "utf16.txt": "text fr   hash",
    });
    const at = (path: string) => path.replaceAll(`${folder}/`, "");
    expect(Object.fromEntries(report.skipped.map(({ path, reason }) => [at(path), reason]))).toEqual({
      "all.zip!in/inner.zip": "a zip inside a zip is not read: unpack it",
      "empty.txt": "the file is empty",
      "picture.jpg": "a picture holds no text: run text recognition (OCR) on it first",
      "rows.jsonl!row 2": "line 2 is broken: it is no JSON",
      "settings.json": expect.stringContaining("the JSON is no table"),
      "sheet.xlsx": "a spreadsheet is not read: save each of its sheets as CSV",
      "table.csv!row 4": "the row has no text",
      "table.csv!row 5": "the row on line 5 is broken: a quotation mark is never closed",
      "votes.csv": expect.stringContaining("its columns are party, votes"),
    });
    const warnings = report.warnings.map(({ path = "", warning }) => `${at(path)}: ${at(warning)}`);
    expect(warnings).toContain("metadata.csv: rows name files that are not here: gone.txt");
    expect(warnings).toContain(
      'table.csv: columns: text from "texte", date from "date", id from "id"; attributes: parti',
    );
    expect(warnings).toContain("crlf.txt: its text is the same as that of copy.txt");
    expect(warnings).toContain("plain.txt: it is the same as copy.txt, and was taken in once");
    expect(warnings).toContain("report 2014.docx: its date was taken from the file name");
    expect(warnings).toContain("notes/utf16.txt: metadata.csv has no row for its file");
    expect(report).toMatchObject({ documents: 19, already_there: 1 });
    const attributes = await database.rows(
      "select source_name, name, value from doc_attribute join doc using (doc_no) where format <> 'akn4un' order by all",
    );
    expect(attributes).toContainEqual({ source_name: "note.md", name: "tags", value: "eau" });
    expect(attributes).toContainEqual({ source_name: "table.csv!A/1", name: "parti", value: "Vert" });
    const other = join(temporaryFolder(), "from another system.txt");
    writeFileSync(other, lines("TXT").replaceAll("\n", "\r"));
    const copied = await ingest([other], { database, tools });
    const [{ id } = {}] = documents.filter(({ source_name }) => source_name === "copy.txt");
    const [{ id: crlf } = {}] = documents.filter(({ source_name }) => source_name === "crlf.txt");
    const first = [String(id), String(crlf)].sort()[0];
    expect(copied.warnings).toContainEqual({
      path: other,
      warning: `its text is the same as that of ${first}`,
    });
    const again = await ingest([folder], { database, tools });
    expect(again).toMatchObject({ documents: 0, already_there: 20 });
  });
});
