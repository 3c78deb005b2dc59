import { describe, expect, it } from "vitest";
import { isWordEnd } from "../../../pipeline/clean/isWordEnd.ts";

describe("isWordEnd(piece)", () => {
  it("knows pieces that begin no word", () => {
    expect(["tions", "nsive", "rnment", "ssion", "nt"].every(isWordEnd)).toBe(true);
  });

  it("leaves words, beginnings of words and units", () => {
    expect(["nation", "scheme", "psaume", "gnome", "ptérodactyle", "km", "th", "ties"].some(isWordEnd)).toBe(
      false,
    );
  });
});
