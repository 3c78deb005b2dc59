import { describe, expect, it } from "vitest";
import { exposuresByPeriod } from "../../../api/stats/exposuresByPeriod.ts";
import { wordSeries } from "../../../api/stats/wordSeries.ts";

const EXPOSURES = exposuresByPeriod([
  { period: 77, doc_no: 1, id: "b", label: "A/RES/77/2", exposure: 400 },
  { period: 77, doc_no: 2, id: "a", label: "A/RES/77/1", exposure: 600 },
  { period: 76, doc_no: 3, id: "c", label: "A/RES/76/1", exposure: 50 },
]);

describe("wordSeries(names, exposures, counts)", () => {
  const rows = wordSeries(["eau", '"droits de l\'homme"'], EXPOSURES, [
    { series: 1, doc_no: 2, n: 3 },
    { series: 0, doc_no: 1, n: 2 },
    { series: 0, doc_no: 2, n: 2 },
  ]);

  it("gives every series of the query its rows under its own name, by period", () => {
    expect(rows.map((row) => [row.series, row.period, row.n])).toEqual([
      ["eau", "76", 0],
      ["eau", "77", 4],
      ['"droits de l\'homme"', "76", 0],
      ['"droits de l\'homme"', "77", 3],
    ]);
  });

  it("counts per 10,000 tokens; an occurrence is a mention, and none is told apart by a name", () => {
    expect(rows[1]).toMatchObject({
      unit: "tokens_per_10k",
      exposure: 1000,
      rate: 40,
      mentions: 4,
      n_named_only: 0,
      docs_with: 2,
      docs_total: 2,
    });
  });

  it("names the document with most occurrences, of equals the first by id", () => {
    expect(rows[1]).toMatchObject({ largest_document: "a", largest_label: "A/RES/77/1", largest_n: 2 });
    expect(rows[0]).toMatchObject({ largest_document: null, largest_label: null, largest_n: 0 });
  });
});
