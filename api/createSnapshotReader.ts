import { corpusState } from "./queries/corpus.ts";
import type { Ask } from "./queries/createAsk.ts";

/** The corpus' snapshot hash, made anew only after the corpus changed. */
export function createSnapshotReader(ask: Ask, makeSnapshot: () => Promise<string>): () => Promise<string> {
  let known: { readonly state: string; readonly snapshot: string } | undefined;
  return async () => {
    const [row] = await ask(corpusState, {});
    if (row === undefined) throw new Error("corpusState has no row");
    if (known?.state !== row.state) known = { state: row.state, snapshot: await makeSnapshot() };
    return known.snapshot;
  };
}
