import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isSkipped, readSources } from "../../../pipeline/read/readSources.ts";
import type { MarkedSource } from "../../../pipeline/read/SourceDocument.ts";
import { material } from "../../material.ts";
import { cpuSeconds } from "./cpuSeconds.ts";

/** A document of the UN's XML and what its reading took. */
export interface ZippedSource {
  readonly source: MarkedSource;
  readonly seconds: number;
}

/** Every Nth document of the UN's XML beside the repository; none where it is not there. */
export async function* readZips(every: number): AsyncGenerator<ZippedSource> {
  const folder = material("data", "un-ga");
  const zips = folder === undefined ? [] : readdirSync(folder).filter((name) => name.endsWith(".zip"));
  for (const zip of zips) {
    let n = 0;
    let began = cpuSeconds();
    for await (const source of readSources(join(folder ?? "", zip))) {
      const seconds = cpuSeconds() - began;
      if (!isSkipped(source) && source.kind === "marked" && n++ % every === 0) yield { source, seconds };
      began = cpuSeconds();
    }
  }
}
