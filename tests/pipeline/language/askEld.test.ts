import { describe, expect, it, vi } from "vitest";
import { askEld } from "../../../pipeline/language/askEld.ts";
import { identifyLanguage } from "../../../pipeline/language/identifyLanguage.ts";
import { identifyParagraphs } from "../../../pipeline/language/identifyParagraphs.ts";
import { measureLanguage } from "../../../pipeline/language/measureLanguage.ts";

vi.mock("../../../pipeline/language/askEld.ts", { spy: true });

const FRENCH = "Tous les êtres humains naissent libres et égaux en dignité et en droits.";
/** *non* is Italian too. */
const HEADING = "Pêche illicite, non déclarée et non réglementée";

describe("eld, whose database is large", () => {
  it("is not asked where function words settle a text, or a heading has one of another language", async () => {
    expect(measureLanguage(HEADING).language).toBe("und");
    expect(await identifyLanguage([HEADING, FRENCH])).toBe("fr");
    expect(await identifyParagraphs([HEADING, FRENCH], "fr")).toEqual(["fr", "fr"]);
    expect(askEld).not.toHaveBeenCalled();
  });
});
