import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { french, setFrench } from "../../../dashboard/locales/french.ts";

describe("french`…`", () => {
  it("puts narrow no-break spaces before ; ! ? and inside « », a full one before a colon", () => {
    expect(french`Quoi ? « Rien » ; voici : ${3} !`).toBe(
      "Quoi\u202f? «\u202fRien\u202f»\u202f; voici\u00a0: 3\u202f!",
    );
  });

  it("leaves addresses and times alone", () => {
    expect(french`http://a.b/c?d=1;e 12:30`).toBe("http://a.b/c?d=1;e 12:30");
  });

  it("turns an apostrophe between letters", () => {
    expect(french`l'année d'${"État"}`).toBe("l’année d’État");
  });
});

describe("setFrench(text)", () => {
  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zé'« »;:!? ]*$/), (text) => {
        expect(setFrench(setFrench(text))).toBe(setFrench(text));
      }),
    );
  });
});
