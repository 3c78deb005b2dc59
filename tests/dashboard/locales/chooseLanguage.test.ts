import { describe, expect, it } from "vitest";
import { chooseLanguage } from "../../../dashboard/locales/chooseLanguage.ts";

describe("chooseLanguage(asked, preferred)", () => {
  it("is the one asked for with the switch", () => {
    expect(chooseLanguage("en", ["fr-FR"])).toBe("en");
  });

  it("is French for French browsers, wherever they are", () => {
    expect([chooseLanguage(undefined, ["fr-CA", "en"]), chooseLanguage(undefined, ["de", "FR"])]).toEqual([
      "fr",
      "fr",
    ]);
  });

  it("is English otherwise", () => {
    expect([chooseLanguage(undefined, ["de", "it"]), chooseLanguage(undefined, [])]).toEqual(["en", "en"]);
  });
});
