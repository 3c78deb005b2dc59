import { describe, expect, it } from "vitest";
import { createKeptExposures } from "../../api/createKeptExposures.ts";
import type { DocumentSize, ExposureFilter } from "../../api/stats/documentExposures.ts";

const DOCUMENT: DocumentSize = {
  doc_no: 1,
  id: "a",
  label: "A/1",
  language: "fr",
  body: null,
  kind: "adopted",
  status: "current",
  year: 2001,
  session: 56,
  n_preambular: 1,
  n_operative: 2,
  n_plain: 0,
  tokens_preambular: 10,
  tokens_operative: 20,
  tokens_plain: 0,
};
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

describe("createKeptExposures(documents, commits)", () => {
  it("keeps each filter, period and unit apart until a commit", async () => {
    let commits = 0;
    const exposures = createKeptExposures(
      async () => Array(commits + 1).fill(DOCUMENT),
      () => commits,
    );
    const [first] = [await exposures(FILTER, "year", "tokens_per_10k")];
    expect(await exposures({ ...FILTER }, "year", "tokens_per_10k")).toBe(first);
    const paragraphs = await exposures(FILTER, "year", "paragraphs_per_100");
    expect(paragraphs.periods[0]?.documents[0]?.exposure).toBe(3);
    expect((await exposures(FILTER, "session", "tokens_per_10k")).periods[0]?.period).toBe(56);
    expect((await exposures({ ...FILTER, kinds: ["draft"] }, "year", "tokens_per_10k")).nDocuments).toBe(0);
    commits++;
    expect((await exposures(FILTER, "year", "tokens_per_10k")).nDocuments).toBe(2);
  });

  it("lets the filter go that was not asked for longest", async () => {
    const exposures = createKeptExposures(
      async () => [DOCUMENT],
      () => 0,
    );
    const ask = (from_year: number) => exposures({ ...FILTER, from_year }, "year", "tokens_per_10k");
    const [one, two] = [await ask(1), await ask(2)];
    for (let year = 3; year <= 8; year++) await ask(year);
    expect(await ask(1)).toBe(one);
    await ask(9);
    expect(await ask(1)).toBe(one);
    expect(await ask(2)).not.toBe(two);
  });
});
