import { describe, expect, it } from "vitest";
import { claim } from "../../../api/stats/claim.ts";

const periods = (...documents: readonly number[]) => documents.map((docs_total) => ({ docs_total }));

describe("claim(series, periods)", () => {
  it("says too little with fewer than five periods", () => {
    expect(claim("drugs", periods(9, 9, 9, 9))).toEqual({
      series: "drugs",
      verdict: "too little to say",
      reasons: [{ code: "few_periods", value: 4, needed: 5 }],
    });
  });

  it("says too little if a period rests on fewer than five documents", () => {
    expect(claim("drugs", periods(9, 9, 4, 9, 9)).reasons).toEqual([
      { code: "few_documents", value: 4, needed: 5 },
    ]);
  });

  it("gives both reasons where both hold", () => {
    expect(claim("drugs", periods(1, 1, 2)).reasons.map((reason) => reason.code)).toEqual([
      "few_periods",
      "few_documents",
    ]);
  });

  it("says too little of nothing", () => {
    expect(claim("drugs", [])).toMatchObject({
      verdict: "too little to say",
      reasons: [{ code: "few_periods", value: 0, needed: 5 }],
    });
  });

  it("claims no trend where there is enough, for none is estimated yet", () => {
    expect(claim("drugs", periods(5, 6, 7, 8, 9))).toMatchObject({
      verdict: "not assessed",
      reasons: [{ code: "trend_not_built" }],
    });
  });
});
