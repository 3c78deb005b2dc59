import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../pipeline/read/docx/readDocx.ts";
import { openPackage } from "../../../../pipeline/read/office/openPackage.ts";
import { UnreadableFile } from "../../../../pipeline/read/UnreadableFile.ts";
import { makeDocx, p, r } from "../docx/makeDocx.ts";

const MEGABYTE = 1024 * 1024;

async function reasonOf(reading: Promise<unknown>): Promise<string> {
  const failure = await reading.then(
    () => undefined,
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(UnreadableFile);
  return failure instanceof UnreadableFile ? failure.reason : "";
}

describe("openPackage(bytes)", () => {
  it("inflates what is asked for, and nothing that is larger than its bounds, alone or together", async () => {
    const zeros = new Uint8Array(5000);
    const bomb = zipSync({ "a.xml": strToU8("<a/>"), "b.xml": zeros, "c.xml": zeros, "d.xml": zeros });
    const file = await openPackage(bomb, { member: 6000, all: 12_000 });
    expect(await file.readText("a.xml")).toBe("<a/>");
    expect(await file.readText("z.xml")).toBeUndefined();
    await file.readBytes("b.xml");
    await file.readBytes("c.xml");
    expect(await reasonOf(file.readBytes("d.xml"))).toMatch(/unpacks to more than it may/u);
  });

  it("refuses a member of more than 64 MB", async () => {
    const zip = Buffer.from(zipSync({ "a.xml": new Uint8Array(9) }));
    zip.writeUInt32LE(65 * MEGABYTE, zip.lastIndexOf("a.xml") - 46 + 24);
    const file = await openPackage(zip);
    expect(await reasonOf(file.readText("a.xml"))).toBe("the file is larger than 64 MB");
  });

  it("refuses a member that lies about its size", async () => {
    const zip = Buffer.from(zipSync({ "a.xml": new Uint8Array(9999) }));
    zip.writeUInt32LE(10, zip.lastIndexOf("a.xml") - 46 + 24);
    const file = await openPackage(zip);
    expect(await reasonOf(file.readText("a.xml"))).toBe("the zip lies about its size");
  });
});

describe("a hostile DOCX", () => {
  it("is refused where its XML declares entities, is nested too deep, or is broken", async () => {
    const docx = (body: string) => readDocx("a.docx", makeDocx({ body }));
    const deep = `${"<w:tbl>".repeat(300)}${"</w:tbl>".repeat(300)}`;
    expect(await reasonOf(docx(deep))).toMatch(/nested deeper than 256/u);
    expect(await reasonOf(docx("<w:p>"))).toMatch(/^the XML in the file is broken/u);
    expect(await reasonOf(docx(p(r("&lol;"))))).toMatch(/^the XML in the file is broken/u);
    const laughs = '<!DOCTYPE a [<!ENTITY lol "ha">]><a/>';
    const file = zipSync({ "_rels/.rels": strToU8(laughs) });
    expect(await reasonOf(readDocx("a.docx", file))).toMatch(/declares its own entities/u);
  });

  it("is refused where it holds no document, or one without text", async () => {
    expect(await reasonOf(readDocx("a.docx", zipSync({ "a.txt": strToU8("a") })))).toMatch(
      /no Word document/u,
    );
    expect(await reasonOf(readDocx("a.docx", makeDocx({ body: p("") })))).toMatch(/text recognition/u);
  });
});
