import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { frenchReason } from "../../../api/jobs/french/frenchReason.ts";
import { ROOT } from "../../material.ts";

/** Sentences with which the readers refuse a file, `1` for what differs. */
function refusals(): readonly string[] {
  const folder = join(ROOT, "pipeline/read");
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
  const found = texts.flatMap((text) => [
    ...text.matchAll(/UnreadableFile\(\s*(?:"([^"]+ [^"]+)"|`([^`]+ [^`]+)`),?\s*\)/gu),
  ]);
  return [
    ...new Set(
      found.map(([, plain, template]) =>
        (plain ?? template ?? "").replace(/\$\{[^}]*(?:\{[^}]*\}[^}]*)*\}/gu, "1"),
      ),
    ),
  ];
}

describe("frenchReason(sentence)", () => {
  it("tells the readers’ refusals in French", () => {
    const all = refusals();
    expect(all.length).toBeGreaterThan(40);
    const untold = all.filter((sentence) => frenchReason(sentence) === undefined);
    expect(untold).toEqual([]);
  });

  it("keeps what differs in its place", () => {
    expect(frenchReason("the PDF has 9000 pages: split it into files of at most 5000")).toBe(
      "le PDF a 9000 pages : divisez-le en fichiers de 5000 pages au plus",
    );
    expect(frenchReason("its text is the same as that of A/RES/74/1 (b)")).toBe(
      "son texte est le même que celui de A/RES/74/1 (b)",
    );
  });

  it("has nothing for a sentence that it does not know", () => {
    expect(frenchReason("the cat ate it: buy another")).toBeUndefined();
  });
});
