import { describe, expect, it } from "vitest";
import { documentExposures, type ExposureFilter } from "../../../api/stats/documentExposures.ts";

const text = (doc_no: number, other: object = {}) => ({
  doc_no,
  id: `res-${doc_no}`,
  label: `A/RES/77/${doc_no}`,
  language: "fr",
  body: "Troisième Commission",
  kind: "adopted",
  status: "current" as const,
  year: 2022,
  session: 77,
  n_preambular: 3,
  n_operative: 5,
  n_plain: 0,
  tokens_preambular: 100,
  tokens_operative: 200,
  tokens_plain: 0,
  ...other,
});
const DOCUMENTS = [
  text(1),
  text(2, { status: "superseded", kind: "draft" }),
  text(3, { language: "en", year: 2021, session: 76, body: null }),
  text(4, { year: null }),
  text(5, { session: null, year: 2020, body: "Assemblée générale" }),
];
const ALL: ExposureFilter = {
  scope: "body",
  drafts: "exclude",
  from_year: 0,
  to_year: 9999,
  bodies: null,
  sessions: null,
  languages: null,
  kinds: null,
};
const chosen = (filter: Partial<ExposureFilter>, by: "year" | "session" = "year") =>
  documentExposures(DOCUMENTS, { ...ALL, ...filter }, by, "paragraphs_per_100").map(({ doc_no }) => doc_no);

describe("documentExposures(documents, filter, by, unit)", () => {
  it("leaves out undated texts and, unless asked for, superseded drafts", () => {
    expect(chosen({})).toEqual([1, 3, 5]);
    expect(chosen({ drafts: "include" })).toEqual([1, 2, 3, 5]);
  });

  it("leaves out texts without a session by session only", () => {
    expect(chosen({}, "session")).toEqual([1, 3]);
  });

  it.each([
    [{ bodies: ["Troisième Commission"] }, [1]],
    [{ bodies: ["Troisième Commission", "Assemblée générale"] }, [1, 5]],
    [{ sessions: [76, 77] }, [1, 3]],
    [{ languages: ["en"] }, [3]],
    [{ kinds: ["draft"], drafts: "include" as const }, [2]],
    [{ from_year: 2021, to_year: 2021 }, [3]],
    [{ sessions: [77], languages: ["en"] }, []],
  ])("keeps what fits %j", (filter, expected) => {
    expect(chosen(filter)).toEqual(expected);
  });

  it("counts paragraphs or tokens of the roles asked for, and no document without any", () => {
    const first = (scope: ExposureFilter["scope"], unit: "paragraphs_per_100" | "tokens_per_10k") =>
      documentExposures(DOCUMENTS, { ...ALL, scope }, "session", unit)[0];
    expect(first("body", "paragraphs_per_100")).toEqual({
      period: 77,
      doc_no: 1,
      id: "res-1",
      label: "A/RES/77/1",
      exposure: 8,
    });
    expect(first("operative", "tokens_per_10k")?.exposure).toBe(200);
    expect(first("body", "tokens_per_10k")?.exposure).toBe(300);
    expect(first("plain", "tokens_per_10k")).toBeUndefined();
  });
});
