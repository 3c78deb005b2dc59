import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { strToU8, type Zippable, zipSync } from "fflate";
import { makePdf } from "../../../pdf/makePdf.ts";
import { madeResolution } from "../akn/madeResolution.ts";
import { RESOLUTION_DOCX } from "../docx/resolutionDocx.ts";
import { BOOK } from "../epub/madeEpub.ts";
import { makeFlatOdt, makeOdt } from "../odt/makeOdt.ts";
import { RESOLUTION_ODT } from "../odt/resolutionOdt.ts";
import { withFiles } from "../withFiles.ts";

/** A small file that can be read, written for the tests. */
export interface SeedFile {
  readonly format: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

const TEXT = `Nations Unies

Soixante-quatorzième session

74/177. Renforcement de la coopération technique

L’Assemblée générale,

Rappelant ses résolutions 72/194 et 66/1819 et la Con-
vention relative à l’eau1,

1. Prie instamment les États de coopérer ;

2. Décide de rester saisie de la question.

_______________
1 Nations Unies, Recueil des Traités, vol. 2225, no 39574.
`;

const MARKDOWN = `---
title: Essai
date: 2019-12-18
tags: [eau, ports]
---
# Titre

*Prie* les [États](#)<sup>1</sup> de coopérer.

| a | b |
| - | - |
| 1 | 2 |

<sup>1</sup> Une note.
`;

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="date" content="2019-12-18"><title>Essai</title></head>
<body><nav><a href="/">Accueil</a> <a href="/b">Suite</a></nav><main><h1>Essai</h1><p>Un paragraphe<sup><a href="#n1">1</a></sup> assez long pour être du texte.</p>
<table><tr><td>a</td><td>b</td></tr></table><ol><li>un</li><li>deux</li></ol><div id="n1">1. Une note &eacute;crite.</div></main><footer>Pied</footer></body></html>`;

const TEI = `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title>Lettres</title></titleStmt><publicationStmt><date when="1848-05-03">1848</date></publicationStmt></fileDesc></teiHeader>
<text><body><div><head>Un</head><p>Un paragraphe<note n="1">Une note.</note> et <hi rend="italic">sa</hi> suite<pb n="2"/>.</p></div></body></text></TEI>`;

const CSV = `id,date,title,text,votes
a,2019-12-18,Un,"Un texte, ""cité"" ici",3
b,18 décembre 2019,Deux,"Sur
deux lignes",4
`;
const JSONL = `{"id":"a","date":"2019-12-18","text":"Un texte","tags":["x"]}\n{"id":"b","text":"Deux"}\n`;

const PAGES = [1, 2].map((page) => ({
  texts: [
    { text: "A/RES/74/177", x: 72, y: 40, size: 9 },
    { text: "Un paragraphe de la page qui tient sur deux lignes au", x: 72, y: 120, size: 10 },
    { text: "moins, avec un appel", x: 72, y: 133, size: 10 },
    { text: "1", x: 165, y: 129, size: 6 },
    { text: "1 Une note au pied de la page.", x: 72, y: 760, size: 8 },
    { text: `${page}/2`, x: 500, y: 810, size: 9 },
  ],
  rules: [{ x: 72, y: 745, width: 120 }],
}));

/** One of each format that is read. */
export async function seedFiles(): Promise<readonly SeedFile[]> {
  const text = (format: string, name: string, content: string) => ({ format, name, bytes: strToU8(content) });
  const folder: Zippable = {
    "a.txt": strToU8(TEXT),
    "b/c.html": strToU8(HTML),
    "d.docx": RESOLUTION_DOCX,
    "metadata.csv": strToU8("file,date\na.txt,2019-12-18\n"),
  };
  return [
    text("text", "a.txt", TEXT),
    { format: "text", name: "a.txt", bytes: new Uint8Array(Buffer.from(`\ufeff${TEXT}`, "utf16le")) },
    text("markdown", "a.md", MARKDOWN),
    text("html", "a.html", HTML),
    text("akn", "a.xml", madeResolution()),
    text("tei", "a.xml", TEI),
    text("csv", "a.csv", CSV),
    text("jsonl", "a.jsonl", JSONL),
    text("json", "a.json", `[${JSONL.trim().replace("\n", ",")}]`),
    { format: "parquet", name: "a.parquet", bytes: await makeParquet() },
    { format: "pdf", name: "a.pdf", bytes: makePdf(PAGES) },
    { format: "docx", name: "a.docx", bytes: RESOLUTION_DOCX },
    { format: "odt", name: "a.odt", bytes: makeOdt(RESOLUTION_ODT) },
    { format: "fodt", name: "a.fodt", bytes: makeFlatOdt(RESOLUTION_ODT) },
    { format: "epub", name: "a.epub", bytes: zipSync(BOOK) },
    { format: "zip", name: "a.zip", bytes: zipSync(folder) },
  ];
}

async function makeParquet(): Promise<Uint8Array> {
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  let bytes = new Uint8Array();
  await withFiles({}, async (made) => {
    const path = join(made, "a.parquet");
    await connection.run(
      `copy (select 'n' || i as id, date '2019-12-18' as date, 'Texte ' || i as text, [i, 2] as tags from range(20) t(i))
       to '${path}' (format parquet, codec 'snappy')`,
    );
    bytes = new Uint8Array(readFileSync(path));
  });
  connection.closeSync();
  instance.closeSync();
  return bytes;
}
