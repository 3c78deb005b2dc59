import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cleanDocument } from "../../../pipeline/clean/cleanDocument.ts";
import { readSource } from "../../../pipeline/read/readSource.ts";
import type { StructuredDocument } from "../../../pipeline/structure/StructuredDocument.ts";
import { structureDocument } from "../../../pipeline/structure/structureDocument.ts";
import { ROOT } from "../../material.ts";
import { loadedTools } from "../loadedTools.ts";

/** The sample corpus, structured with the French lexicon, by the first three digits of the files' names. */
export async function readCorpus(): Promise<ReadonlyMap<string, StructuredDocument>> {
  const folder = join(ROOT, "data/corpus");
  const { knowsWord } = (await loadedTools()).french;
  const documents = new Map<string, StructuredDocument>();
  for (const name of readdirSync(folder).filter((entry) => entry.endsWith(".txt"))) {
    const clean = cleanDocument(await readSource(join(folder, name)), knowsWord);
    documents.set(name.slice(0, 3), structureDocument(clean, "fr"));
  }
  return documents;
}
