import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { unzipSync } from "fflate";
import { isSkipped, readSources } from "../../pipeline/read/readSources.ts";
import type { MarkedSource } from "../../pipeline/read/SourceDocument.ts";
import { material } from "../material.ts";
import { compareMarkup } from "../pipeline/read/akn/compareMarkup.ts";
import { countMarkup } from "../pipeline/read/akn/countMarkup.ts";

/**
 * `npm run bench read [ZIP…]`: documents, paragraphs, skips and time by zip of the UN's XML, and how many documents
 * differ from what regular expressions count in their raw XML.
 *
 * Reads the six zips beside the repository if none is given.
 */
export async function bench(paths: readonly string[]): Promise<void> {
  const columns = ["zip", "documents", "skipped", "containers", "numbered", "notes", "differ", "ms"];
  console.log(columns.map((name) => name.padEnd(12)).join(""));
  for (const path of paths.length > 0 ? paths : listZips()) await readOne(path);
  console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}

function listZips(): readonly string[] {
  const folder = material("data", "un-ga");
  if (folder === undefined) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".zip"))
    .map((name) => join(folder, name));
}

async function readOne(path: string): Promise<void> {
  const sources: MarkedSource[] = [];
  let skipped = 0;
  const began = performance.now();
  for await (const source of readSources(path)) {
    if (isSkipped(source)) {
      skipped += 1;
      console.log(`${source.path}: ${source.reason}`);
    } else if (source.kind === "marked") sources.push(source);
  }
  const taken = performance.now() - began;
  const files = Object.entries(unzipSync(readFileSync(path)));
  const counts = files.flatMap(([member, bytes]) =>
    countMarkup(new TextDecoder().decode(bytes)).map((count, i) => ({ name: basename(member), i, count })),
  );
  let differ = 0;
  for (const { name, i, count } of counts) {
    const source = sources.filter((one) => one.name === name)[i];
    const differences = source === undefined ? [`${name}: not read`] : compareMarkup(source, count);
    if (differences.length > 0) differ += 1;
    for (const difference of differences) console.log(difference);
  }
  const sum = (read: (count: (typeof counts)[number]["count"]) => number) =>
    counts.reduce((all, { count }) => all + read(count), 0);
  const row = [
    basename(path),
    sources.length,
    skipped,
    sum(({ containers }) => containers),
    sum(({ numbered }) => numbered),
    sum(({ notes }) => notes),
    differ,
    Math.round(taken),
  ];
  console.log(row.map((value) => String(value).padEnd(12)).join(""));
}
