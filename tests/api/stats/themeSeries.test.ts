import { describe, expect, it } from "vitest";
import { themeSeries } from "../../../api/stats/themeSeries.ts";

const TOTALS = [
  { year: 2003, exposure: 46, docs_total: 1 },
  { year: 2012, exposure: 20, docs_total: 2 },
];
const EXPOSURES = [
  { year: 2003, doc_no: 7, exposure: 46 },
  { year: 2012, doc_no: 2, exposure: 12 },
  { year: 2012, doc_no: 9, exposure: 8 },
];
const COUNTS = [
  { series: "cybercrime", year: 2003, doc_no: 7, n: 1, n_named_only: 0, mentions: 2 },
  { series: "cybercrime", year: 2012, doc_no: 2, n: 3, n_named_only: 1, mentions: 4 },
  { series: "cybercrime", year: 2012, doc_no: 9, n: 2, n_named_only: 0, mentions: 2 },
];

describe("themeSeries(themes, counts)", () => {
  const rows = themeSeries(["piracy", "cybercrime"], {
    totals: TOTALS,
    exposures: EXPOSURES,
    counts: COUNTS,
  });

  it("gives every theme a row for every period with text, themes in the order asked for", () => {
    expect(rows.map((row) => [row.series, row.period])).toEqual([
      ["piracy", "2003"],
      ["piracy", "2012"],
      ["cybercrime", "2003"],
      ["cybercrime", "2012"],
    ]);
  });

  it("sums over the documents of a period and divides by its exposure", () => {
    expect(rows[3]).toMatchObject({
      n: 5,
      n_named_only: 1,
      mentions: 6,
      exposure: 20,
      docs_with: 2,
      docs_total: 2,
    });
    expect(rows[3]?.rate).toBeCloseTo(25, 12);
    expect(rows[2]?.rate).toBeCloseTo(100 / 46, 12);
  });

  it("counts 0 where there is text and no hit", () => {
    expect(rows[0]).toMatchObject({ n: 0, mentions: 0, exposure: 46, rate: 0, docs_with: 0, docs_total: 1 });
  });

  it("gives no interval on three documents, and says why", () => {
    for (const row of rows)
      expect(row).toMatchObject({ low: null, high: null, no_interval: "few_documents" });
  });

  it("is empty without text", () => {
    expect(themeSeries(["piracy"], { totals: [], exposures: [], counts: [] })).toEqual([]);
  });

  it("gives intervals per 100 paragraphs once there are documents enough", () => {
    const exposures = Array.from({ length: 12 }, (_, doc_no) => ({ year: 2020, doc_no, exposure: 50 }));
    const counts = exposures.map(({ doc_no }) => ({
      series: "drugs",
      year: 2020,
      doc_no,
      n: doc_no % 3,
      n_named_only: 0,
      mentions: doc_no % 3,
    }));
    const totals = [{ year: 2020, exposure: 600, docs_total: 12 }];
    const [row] = themeSeries(["drugs"], { totals, exposures, counts });
    expect(row).toMatchObject({ n: 12, rate: 2, no_interval: null, docs_with: 8 });
    expect(row?.low).toBeGreaterThan(0.9);
    expect(row?.low).toBeLessThan(2);
    expect(row?.high).toBeGreaterThan(2);
    expect(row?.high).toBeLessThan(4.4);
  });
});
