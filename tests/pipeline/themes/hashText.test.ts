import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText } from "../../../pipeline/themes/hashText.ts";

describe("hashText(text)", () => {
  it("gives the digest published for abc (FIPS 180-4 example)", () => {
    expect(hashText("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  it("agrees with Node's SHA-256", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
        expect(hashText(text)).toBe(createHash("sha256").update(text).digest("hex"));
      }),
    );
  });
});
