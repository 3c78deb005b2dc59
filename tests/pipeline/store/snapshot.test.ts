import { describe, expect, it } from "vitest";
import { snapshot } from "../../../pipeline/store/snapshot.ts";
import { writeVersion } from "../../../pipeline/store/versions.ts";
import { madeDocument } from "./madeDocument.ts";
import { load, openStore } from "./openStore.ts";

const A = madeDocument({ id: "a", paragraphs: [{ role: "plain", words: "eau" }] });
const B = madeDocument({ id: "b", paragraphs: [{ role: "plain", words: "feu" }] });

describe("snapshot(database)", () => {
  it("does not depend on the order of loading, nor on the batches", async () => {
    const [first, second] = [await openStore(), await openStore()];
    await load(first, [A, B]);
    await load(second, [B]);
    await load(second, [A]);
    expect(await snapshot(first)).toMatch(/^[0-9a-f]{64}$/);
    expect(await snapshot(second)).toBe(await snapshot(first));
  });

  it("changes with the documents and with each version", async () => {
    const database = await openStore();
    const seen = [await snapshot(database)];
    await load(database, [A]);
    seen.push(await snapshot(database));
    for (const part of ["pipeline", "model_fr", "themes"] as const) {
      await database.transaction((transaction) => writeVersion(transaction, part, "another"));
      seen.push(await snapshot(database));
    }
    expect(new Set(seen).size).toBe(5);
  });
});
