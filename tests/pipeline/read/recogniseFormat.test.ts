import { describe, expect, it } from "vitest";
import { recogniseFormat } from "../../../pipeline/read/recogniseFormat.ts";

const of = (name: string, head: string | Uint8Array) => recogniseFormat(name, Buffer.from(head));

describe("recogniseFormat(name, head)", () => {
  it.each([
    ["page.txt", "<!DOCTYPE html>\n<title>x</title>", "html"],
    ["page.dat", "<!-- saved -->\n<HTML lang=fr>", "html"],
    ["page.xml", '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C" "x">\n<html xmlns="y">', "html"],
    ["text.txt", '<?xml version="1.0"?><!-- a --><TEI xmlns="http://www.tei-c.org/ns/1.0">', "tei"],
    ["text.xml", '<!DOCTYPE teiCorpus [ <!ENTITY a "b>"> ]><teiCorpus>', "tei"],
    ["law.bin", "<akomaNtoso xmlns='x'>", "akn"],
    ["a.txt", Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><akomaNtoso>', "utf16le"), "akn"],
    ["paper.txt", "%PDF-1.4\n", "pdf"],
    ["paper.pdf", "junk of a mail\n%PDF-1.4\n", "pdf"],
    ["rows.txt", "PAR1\x15\x04", "parquet"],
    ["folder.docx", "PK\x03\x04", "zip"],
    ["rows.txt", '[{"text": "a"}]', "json array"],
    ["rows.txt", '{"text": "a"}\n{"text": "b"}\n', "jsonl"],
    ["rows.json", '{"text": "a"}\n{"text": "b"}\n', "jsonl"],
  ] as const)("goes by what the file holds: %s", (name, head, format) => {
    expect(of(name, head)).toBe(format);
  });

  it.each([
    ["a.md", "# Title", "markdown"],
    ["a.htm", "<p>A paragraph", "html"],
    ["a.csv", "id,text\n", "csv"],
    ["a.tsv", "id\ttext\n", "csv"],
    ["a.NDJSON", "{", "jsonl"],
    ["a.txt", "<p> is how HTML begins a paragraph.", "text"],
    ["a", "MZ is how programs begin.", "text"],
    ["a.txt", "[sic] {x}", "text"],
  ] as const)("goes by the name where that says nothing: %s", (name, head, format) => {
    expect(of(name, head)).toBe(format);
  });

  it.each([
    ["a.png", "\x89PNG\r\n", "a picture holds no text"],
    ["a.txt", "\xff\xd8\xff\xe0", "a picture holds no text"],
    ["a.svg", "<svg>", "a picture holds no text"],
    ["a.mp4", "\0\0\0\x18ftypmp42", "a sound or film holds no text"],
    ["a.tar.gz", "\x1f\x8b\x08", "unpack it and give the folder"],
    ["a.rtf", "{\\rtf1", "save it as DOCX or plain text"],
    ["a.xls", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save each of its sheets as CSV"],
    ["a.doc", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as DOCX"],
    ["a.docx", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "protected by a password"],
    ["a.ttf", "\0\x01\0\0\0\x10", "a font holds no text"],
    ["a.exe", "MZ\x90\0\x03\0", "a program or its settings are no document"],
    ["style.css", "p { color: red }", "a program or its settings are no document"],
    ["a.sqlite", "SQLite format 3\0", "a database is not read"],
    ["a.pdf", "<html>", "the PDF is broken"],
    ["a.zip", "text", "the zip is broken"],
    ["feed.xml", '<?xml version="1.0"?><rss version="2.0">', "XML with the root <rss> is not read"],
    ["a.json", '{\n  "text": "a"\n}', "the JSON is no table"],
    ["a.txt", "", "the file is empty"],
  ])("refuses what is certainly no document, with what to do: %s", (name, head, reason) => {
    expect(() => of(name, Buffer.from(head, "latin1"))).toThrow(reason);
  });
});
