import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../pipeline/read/docx/readDocx.ts";
import { sourceTexts } from "../sourceTexts.ts";
import { makeDocx, p, r } from "./makeDocx.ts";

function level(i: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function list(id: number, levels: string, more = ""): string {
  return `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`;
}

function use(numId: number, abstractId: number, overrides = ""): string {
  return `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

function item(numId: number, ilvl: number, text = "x"): string {
  return p(
    text === "" ? "" : r(text),
    `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`,
  );
}

async function markers(numbering: string, body: string, styles?: string): Promise<readonly string[]> {
  const source = await readDocx(
    "a.docx",
    makeDocx({ body, numbering, ...(styles !== undefined && { styles }) }),
  );
  return sourceTexts(source).paragraphs.map((text) => text.replace(/\s*x$/u, ""));
}

describe("lists of a DOCX", () => {
  it("prints numbers, letters and Roman numerals, and begins deeper levels anew", async () => {
    const numbering =
      list(0, level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "lowerRoman", "%3)")) +
      use(1, 0);
    const body = [0, 1, 1, 2, 2, 1, 0, 1].map((ilvl) => item(1, ilvl)).join("");
    expect(await markers(numbering, body)).toEqual(["1.", "a)", "b)", "i)", "ii)", "c)", "2.", "a)"]);
  });

  it("prints numbers of several levels, and as figures where the list is legal", async () => {
    const numbering =
      list(
        0,
        level(0, "upperRoman", "%1.") +
          level(1, "decimal", "%1.%2") +
          level(2, "lowerLetter", "%1.%2.%3", "<w:isLgl/>"),
      ) + use(1, 0);
    const body = [0, 1, 1, 2].map((ilvl) => item(1, ilvl)).join("");
    expect(await markers(numbering, body)).toEqual(["I.", "I.1", "I.2", "1.2.1"]);
  });

  it("goes on counting in a list of the same kind, unless that begins anew", async () => {
    const anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    const numbering = list(0, level(0, "decimal", "%1.")) + use(1, 0) + use(2, 0) + use(3, 0, anew);
    const body = item(1, 0) + item(2, 0) + item(3, 0) + item(3, 0) + item(1, 0);
    expect(await markers(numbering, body)).toEqual(["1.", "2.", "5.", "6.", "7."]);
  });

  it("keeps a level's count where it says that it does not begin anew", async () => {
    const numbering =
      list(0, level(0, "upperRoman", "%1.") + level(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>')) +
      use(1, 0);
    const body = [0, 1, 1, 0, 1].map((ilvl) => item(1, ilvl)).join("");
    expect(await markers(numbering, body)).toEqual(["I.", "1.", "2.", "II.", "3."]);
  });

  it("leaves bullets out, counts empty paragraphs, and prints nothing where a paragraph leaves its list", async () => {
    const numbering = list(0, level(0, "decimal", "%1.") + level(1, "bullet", "\uf0b7")) + use(1, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="L"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (own: string) => p(r("x"), `<w:pStyle w:val="L"/>${own}`);
    const body =
      item(1, 0) +
      item(1, 1) +
      item(1, 0, "") +
      styled("") +
      styled('<w:numPr><w:numId w:val="0"/></w:numPr>') +
      styled("");
    expect(await markers(numbering, body, styles)).toEqual(["1.", "", "3.", "", "4."]);
  });

  it("finds the level of a style in the list, and the list behind a list style", async () => {
    const numbering =
      list(0, level(0, "decimal", "%1."), '<w:styleLink w:val="Maison"/>') +
      list(1, "", '<w:numStyleLink w:val="Maison"/>') +
      list(2, level(0, "decimal", "%1.") + level(1, "decimal", "%1.%2", '<w:pStyle w:val="T2"/>')) +
      use(1, 1) +
      use(2, 2);
    const styles =
      '<w:style w:type="paragraph" w:styleId="T2"><w:name w:val="T2"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const body = item(1, 0) + p(r("x"), '<w:pStyle w:val="T2"/>');
    expect(await markers(numbering, body, styles)).toEqual(["1.", "1.1"]);
  });

  it("prints letters after z twice, and figures for numbers that it cannot write", async () => {
    const numbering =
      list(0, level(0, "lowerLetter", "%1)").replace('w:start w:val="1"', 'w:start w:val="26"')) +
      list(1, level(0, "chineseCounting", "%1")) +
      use(1, 0) +
      use(2, 1);
    expect(await markers(numbering, item(1, 0) + item(1, 0) + item(2, 0))).toEqual(["z)", "aa)", "1"]);
  });
});
