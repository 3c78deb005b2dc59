import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { isSkipped, readSources } from "../../../../pipeline/read/readSources.ts";
import type { MarkedSource } from "../../../../pipeline/read/SourceDocument.ts";
import { material } from "../../../material.ts";
import { compareMarkup } from "./compareMarkup.ts";
import { countMarkup } from "./countMarkup.ts";

const ZIP = material("data", "un-ga", "fr-77.zip");

describe("readSources(fr-77.zip)", () => {
  it.skipIf(ZIP === undefined)(
    "reads the 348 texts of 344 files with every container, number, note, link and character",
    async () => {
      const read = new Map<string, MarkedSource[]>();
      for await (const source of readSources(ZIP ?? "")) {
        if (isSkipped(source) || source.kind !== "marked") throw new Error(JSON.stringify(source));
        read.set(source.name, [...(read.get(source.name) ?? []), source]);
      }
      const files = Object.entries(unzipSync(readFileSync(ZIP ?? "")));
      const differences = files.flatMap(([name, bytes]) => {
        const counts = countMarkup(new TextDecoder().decode(bytes));
        const sources = read.get(name) ?? [];
        return counts.length === sources.length
          ? sources.flatMap((source, i) => (counts[i] ? compareMarkup(source, counts[i]) : []))
          : [`${name}: ${sources.length} documents read, ${counts.length} statements`];
      });
      expect(differences).toEqual([]);
      const documents = [...read.values()].flat();
      expect([files.length, documents.length]).toEqual([344, 348]);
      expect(new Set(documents.map(({ metadata }) => metadata.symbol)).size).toBe(348);
      expect(new Set(documents.map(({ contentHash }) => contentHash)).size).toBe(348);
      // metadata-77.jsonl has 343 lines for 344 files; what it lists has subjects.
      expect(documents.filter(({ metadata }) => metadata.subjects !== undefined).length).toBeGreaterThan(330);
    },
  );
});
