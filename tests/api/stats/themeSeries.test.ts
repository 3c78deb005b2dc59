import { describe, expect, it } from "vitest";
import { exposuresByPeriod } from "../../../api/stats/exposuresByPeriod.ts";
import { themeSeries } from "../../../api/stats/themeSeries.ts";

const EXPOSURES = [
  { period: 2012, doc_no: 2, id: "res-2", label: "A/RES/67/2", exposure: 12 },
  { period: 2003, doc_no: 7, id: "res-7", label: "A/RES/58/7", exposure: 46 },
  { period: 2012, doc_no: 9, id: "res-9", label: "A/RES/67/9", exposure: 8 },
];
const COUNTS = [
  { series: "cybercrime", doc_no: 7, n: 1, n_named_only: 0, mentions: 2 },
  { series: "cybercrime", doc_no: 2, n: 3, n_named_only: 1, mentions: 4 },
  { series: "cybercrime", doc_no: 9, n: 2, n_named_only: 0, mentions: 2 },
];

describe("themeSeries(themes, counts)", () => {
  const rows = themeSeries(["piracy", "cybercrime"], {
    exposures: exposuresByPeriod(EXPOSURES),
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

  it("names the document with most hits of a period, of equals the first by id", () => {
    const named = (largest_document: string | null, largest_label: string | null, largest_n: number) => ({
      largest_document,
      largest_label,
      largest_n,
    });
    expect(rows[3]).toMatchObject(named("res-2", "A/RES/67/2", 3));
    expect(rows[0]).toMatchObject(named(null, null, 0));
    const equal = COUNTS.map((count) => ({ ...count, n: 2 }));
    const [, tie] = themeSeries(["cybercrime"], {
      exposures: exposuresByPeriod(EXPOSURES.toReversed()),
      counts: equal,
    });
    expect(tie).toMatchObject(named("res-2", "A/RES/67/2", 2));
  });

  it("leaves out what is counted in a document that the rates do not rest on", () => {
    const counts = [{ ...COUNTS[0], series: "piracy", doc_no: 99, n: 5, n_named_only: 0, mentions: 5 }];
    expect(
      themeSeries(["piracy"], { exposures: exposuresByPeriod(EXPOSURES), counts }).map((row) => row.n),
    ).toEqual([0, 0]);
  });

  it("gives no interval on three documents, and says why", () => {
    for (const row of rows)
      expect(row).toMatchObject({ low: null, high: null, no_interval: "few_documents" });
  });

  it("is empty without text", () => {
    expect(themeSeries(["piracy"], { exposures: exposuresByPeriod([]), counts: [] })).toEqual([]);
  });

  it("gives intervals per 100 paragraphs once there are documents enough", () => {
    const exposures = Array.from({ length: 12 }, (_, doc_no) => ({
      period: 2020,
      doc_no,
      id: `res-${doc_no}`,
      label: `A/RES/75/${doc_no}`,
      exposure: 50,
    }));
    const counts = exposures.map(({ doc_no }) => ({
      series: "drugs",
      doc_no,
      n: doc_no % 3,
      n_named_only: 0,
      mentions: doc_no % 3,
    }));
    const [row] = themeSeries(["drugs"], { exposures: exposuresByPeriod(exposures), counts });
    expect(row).toMatchObject({ n: 12, rate: 2, no_interval: null, docs_with: 8 });
    expect(row?.low).toBeGreaterThan(0.9);
    expect(row?.low).toBeLessThan(2);
    expect(row?.high).toBeGreaterThan(2);
    expect(row?.high).toBeLessThan(4.4);
  });
});
