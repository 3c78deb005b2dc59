import { describe, expect, it } from "vitest";
import { markedAttributes } from "../../../pipeline/structure/markedAttributes.ts";

describe("markedAttributes(metadata)", () => {
  it("names what an XML file and its sidecar tell beside the metadata, each once", () => {
    expect(
      markedAttributes({
        kind: "adopted",
        symbol: "A/RES/77/1",
        draftSymbol: "A/77/L.3",
        keywords: [
          { term: "FLOODS", vocabulary: "UNBIS Thesaurus" },
          { term: "FLOODS", vocabulary: "SDG" },
        ],
        subjects: [{ term: "PAKISTAN" }],
        sponsors: ["ALGERIA", "CUBA"],
      }),
    ).toEqual([
      { name: "draft symbol", value: "A/77/L.3" },
      { name: "keyword", value: "FLOODS" },
      { name: "subject", value: "PAKISTAN" },
      { name: "sponsor", value: "ALGERIA" },
      { name: "sponsor", value: "CUBA" },
    ]);
    expect(markedAttributes({ kind: "adopted" })).toEqual([]);
  });

  it("reads entities that the file holds escaped twice, and no others", () => {
    const keywords = ["CHILDREN&#39;S RIGHTS", "R&amp;D", "&#39 &copy; A & B"].map((term) => ({ term }));
    expect(markedAttributes({ kind: "adopted", keywords }).map(({ value }) => value)).toEqual([
      "CHILDREN'S RIGHTS",
      "R&D",
      "&#39 &copy; A & B",
    ]);
  });
});
