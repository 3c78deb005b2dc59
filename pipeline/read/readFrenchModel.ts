import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import type { FrenchModelFiles } from "../language/french/FrenchModelFiles.ts";

/**
 * Reads and decompresses the French model's files.
 *
 * @param folder `data/models/fr`
 * @throws if a file is missing, cannot be read or is not brotli
 */
export async function readFrenchModel(folder: string): Promise<FrenchModelFiles> {
  const [lexicon, weights] = await Promise.all(
    ["lexicon.bin.br", "weights.bin.br"].map(async (name) =>
      brotliDecompressSync(await readFile(join(folder, name))),
    ),
  );
  if (lexicon === undefined || weights === undefined) throw new Error(`no French model in ${folder}`);
  return { lexicon, weights, hash: createHash("sha256").update(lexicon).update(weights).digest("hex") };
}
