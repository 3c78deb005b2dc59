import { describe, expect, it } from "vitest";
import { readDocx } from "../../../../pipeline/read/docx/readDocx.ts";
import { RESOLUTION, readResolution } from "../office/madeResolution.ts";
import { RESOLUTION_DOCX } from "./resolutionDocx.ts";

describe("a resolution saved by Word", () => {
  it("reads as its paragraphs with numbers, openings, notes and their calls", async () => {
    expect(readResolution(await readDocx("a.docx", RESOLUTION_DOCX))).toEqual(RESOLUTION);
  });
});
