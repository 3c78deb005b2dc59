import { describe, expect, it } from "vitest";
import { clusterInterval, type DocumentCount } from "../../../api/stats/clusterInterval.ts";
import { clusteredDocuments, uniform } from "./random.ts";

describe("clusterInterval(documents)", () => {
  it("is the t interval of the mean on the log scale when all documents are equally long", () => {
    // counts 1, 2, 3 of 10: rate 0.2, standard error 1/√3/10, t(2) = 4.302653
    const { low, high } = clusterInterval([1, 2, 3].map((n) => ({ n, exposure: 10 })));
    const reach = Math.exp((4.302652729911 * (1 / Math.sqrt(3) / 10)) / 0.2);
    expect(low).toBeCloseTo(0.2 / reach, 8);
    expect(high).toBeCloseTo(0.2 * reach, 8);
  });

  it.each([30, 60, 150])("agrees within 10 % with a bootstrap over %i documents", (size) => {
    const next = uniform(size);
    const documents = clusteredDocuments(size, next);
    const reference = bootstrap(documents, next);
    const { low, high } = clusterInterval(documents);
    expect(Math.abs(low / reference.low - 1)).toBeLessThan(0.1);
    expect(Math.abs(high / reference.high - 1)).toBeLessThan(0.1);
  });

  it("covers the true rate about 95 times in 100 where hits cluster", () => {
    const next = uniform(7);
    const covered = Array.from({ length: 1000 }, () => clusterInterval(clusteredDocuments(30, next))).filter(
      ({ low, high }) => low <= 0.3 && 0.3 <= high,
    );
    expect(covered.length).toBeGreaterThan(925);
    expect(covered.length).toBeLessThan(975);
  });

  it("does not depend on the order of documents", () => {
    const documents = clusteredDocuments(12, uniform(3));
    const { low, high } = clusterInterval(documents);
    const turned = clusterInterval(documents.toReversed());
    expect(turned.low).toBeCloseTo(low, 12);
    expect(turned.high).toBeCloseTo(high, 12);
  });

  it("is wider when one document holds the hits than when all share them", () => {
    const shared = clusterInterval([1, 2, 2, 2, 3].map((n) => ({ n, exposure: 10 })));
    const held = clusterInterval([0, 0, 0, 0, 10].map((n) => ({ n, exposure: 10 })));
    expect(held.high - held.low).toBeGreaterThan(3 * (shared.high - shared.low));
  });

  it("refuses one document, and documents without a hit", () => {
    expect(() => clusterInterval([{ n: 1, exposure: 2 }])).toThrow(RangeError);
    expect(() => clusterInterval([0, 0].map((n) => ({ n, exposure: 2 })))).toThrow(RangeError);
  });
});

/** Percentile bootstrap over documents: another way to the same interval. */
function bootstrap(documents: readonly DocumentCount[], next: () => number): { low: number; high: number } {
  const rates = Array.from({ length: 4000 }, () => {
    let n = 0;
    let exposure = 0;
    for (let draw = 0; draw < documents.length; draw += 1) {
      const drawn = documents[Math.floor(next() * documents.length)];
      n += drawn?.n ?? 0;
      exposure += drawn?.exposure ?? 0;
    }
    return n / exposure;
  }).sort((a, b) => a - b);
  return { low: rates[99] ?? Number.NaN, high: rates[3900] ?? Number.NaN };
}
