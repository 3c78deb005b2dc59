import { describe, expect, it } from "vitest";
import type { Change } from "../../../../pipeline/clean/CleanedDocument.ts";
import { readAkn } from "../../../../pipeline/read/akn/readAkn.ts";
import { madeResolution, numbered, unnumbered } from "./madeResolution.ts";

function read(body: string) {
  const [source] = readAkn("A_RES_74_1-F.xml", Buffer.from(madeResolution({ body })));
  if (source === undefined) throw new Error("no document");
  return source;
}

/** The texts as the file has them, an empty line between them: what they are now, with the changes undone. */
function undone(texts: readonly string[], changes: readonly Change[]): string {
  let written = texts.join("\n\n");
  for (const { start, before, after } of changes) {
    expect(written.slice(start, start + after.length)).toBe(after);
    written = written.slice(0, start) + before + written.slice(start + after.length);
  }
  return written;
}

describe("readAkn(name, bytes).changes", () => {
  it("is empty where the text stands as the file has it", () => {
    expect(read(numbered("1.", "Prie", "les États d’agir.")).changes).toEqual([]);
  });

  it("tells what was left out, joined or written otherwise, with its place", () => {
    const note = `<authorialNote marker="1"><p><sup>1</sup> Voir l’après\u20112020.</p></authorialNote>`;
    const source = read(
      [
        numbered("1.", "Prie", `les  États d’Abou\u2011Dhabi${note} de coo\u00adpérer<sup>1</sup> :`),
        unnumbered("a) Sur l’eau et la \ufb01n ;"),
        numbered("2.", ". Décide", "d’agir."),
      ].join(""),
    );
    const [first, second] = source.paragraphs.filter(({ role }) => role === "operative");
    expect(first?.text).toBe("Prie les États d’Abou-Dhabi de coopérer : a) Sur l’eau et la fin ;");
    expect(first?.noteCalls).toHaveLength(2);
    expect(second?.text).toBe("Décide d’agir.");
    expect(source.changes.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ["level-hyphen", "\u2011", "-"],
      ["take-out-invisible", "\u00ad", ""],
      ["take-out-note-call", "1", ""],
      ["join-part", "\n", " "],
      ["level-ligature", "\ufb01", "fi"],
      ["take-out-number-stop", ". ", ""],
      ["take-out-note-mark", "1", ""],
      ["level-hyphen", "\u2011", "-"],
    ]);
    const texts = [...source.paragraphs, ...source.notes].map(({ text }) => text);
    const written = undone(texts, source.changes);
    expect(written).toContain(
      "Prie les États d’Abou\u2011Dhabi de coo\u00adpérer1 :\na) Sur l’eau et la \ufb01n ;\n\n. Décide d’agir.",
    );
    expect(written).toMatch(/\n\n1Voir l’après\u20112020\.$/u);
    expect(source.changes.map(({ start, end }) => written.slice(start, end))).toEqual(
      source.changes.map(({ before }) => before),
    );
  });

  it("tells where a lower-case L stood for the number 1", () => {
    const source = read(numbered("l.", "Prie", "les États d’agir."));
    expect(source.paragraphs.find(({ role }) => role === "operative")?.number).toBe("1");
    expect(source.changes).toEqual([
      expect.objectContaining({ rule: "mend-number", before: "l.", after: "" }),
    ]);
  });

  it("tells where the cells of a row were put on one line", () => {
    const row = "<tr><td><p>Membre</p></td><td><p>  Part </p></td><td><p>1</p></td></tr>";
    const source = read(`<container><table>${row}</table></container>`);
    const [annex] = source.paragraphs.filter(({ role }) => role === "annex");
    expect(annex?.text).toBe("Membre | Part | 1");
    expect(source.changes.map(({ rule, before, after }) => [rule, before, after])).toEqual([
      ["join-cells", "\t", " | "],
      ["join-cells", "\t", " | "],
    ]);
    const texts = source.paragraphs.map(({ text }) => text);
    expect(undone(texts, source.changes)).toContain("Membre\tPart\t1");
  });
});
