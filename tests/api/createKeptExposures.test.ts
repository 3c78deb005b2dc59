import { describe, expect, it } from "vitest";
import { createKeptExposures } from "../../api/createKeptExposures.ts";
import type { ExposureFilter } from "../../api/stats/documentExposures.ts";
import { madeDocument } from "../pipeline/store/madeDocument.ts";
import { load, openStore } from "../pipeline/store/openStore.ts";

const FILTER: ExposureFilter = {
  scope: "body",
  drafts: "exclude",
  from_year: 0,
  to_year: 9999,
  bodies: null,
  sessions: null,
  languages: null,
  kinds: null,
};

async function openKept() {
  const database = await openStore();
  const add = (id: string) =>
    load(database, [
      madeDocument({
        id,
        year: 2001,
        session: 56,
        paragraphs: [
          { role: "preambular", words: "eau" },
          { role: "operative", words: "eau droit" },
        ],
      }),
    ]);
  await add("a");
  return { kept: createKeptExposures(database), add };
}

describe("createKeptExposures(database)", () => {
  it("keeps each filter, period and unit apart, and brings them along with a commit", async () => {
    const { kept, add } = await openKept();
    const first = await kept.exposures(FILTER, "year", "tokens_per_10k");
    expect(first.periods).toMatchObject([{ period: 2001, documents: [{ id: "a", exposure: 3 }] }]);
    expect(await kept.exposures({ ...FILTER }, "year", "tokens_per_10k")).toBe(first);
    const paragraphs = await kept.exposures(FILTER, "year", "paragraphs_per_100");
    expect(paragraphs.periods[0]?.documents[0]?.exposure).toBe(2);
    expect((await kept.exposures(FILTER, "session", "tokens_per_10k")).periods[0]?.period).toBe(56);
    expect((await kept.exposures({ ...FILTER, kinds: ["draft"] }, "year", "tokens_per_10k")).nDocuments).toBe(
      0,
    );
    await add("b");
    expect((await kept.documents()).map(({ id }) => id)).toEqual(["a", "b"]);
    const next = await kept.exposures(FILTER, "year", "tokens_per_10k");
    expect(next.nDocuments).toBe(2);
    expect(await kept.exposures(FILTER, "year", "tokens_per_10k")).toBe(next);
  });

  it("lets the filter go that was not asked for longest", async () => {
    const { kept } = await openKept();
    const ask = (from_year: number) => kept.exposures({ ...FILTER, from_year }, "year", "tokens_per_10k");
    const [one, two] = [await ask(1), await ask(2)];
    for (let year = 3; year <= 8; year++) await ask(year);
    expect(await ask(1)).toBe(one);
    await ask(9);
    expect(await ask(1)).toBe(one);
    expect(await ask(2)).not.toBe(two);
  });
});
