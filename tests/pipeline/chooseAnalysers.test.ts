import { describe, expect, it } from "vitest";
import { chooseAnalysers, warnAboutLanguages } from "../../pipeline/chooseAnalysers.ts";
import { loadedTools } from "./loadedTools.ts";

const tools = await loadedTools();

describe("chooseAnalysers(languages, tools)", () => {
  it("gives each language its own analyser, and those without a model one without tags", async () => {
    const analysers = await chooseAnalysers(["fr", "en", "es", "fr"], tools);
    expect([...analysers].map(([language, analyser]) => [language, analyser.language])).toEqual([
      ["fr", "fr"],
      ["en", "en"],
      ["es", "es"],
    ]);
    expect(analysers.get("fr")).toBe(tools.french);
    expect(analysers.get("en")).toBe(await tools.english());
    expect(analysers.get("es")?.analyse("La casa").tags).toEqual(["X", "X"]);
  });

  it("does not load the English model where no text is English", async () => {
    const english = () => Promise.reject(new Error("loaded"));
    await expect(chooseAnalysers(["fr", "ru", "und"], { ...tools, english })).resolves.toHaveProperty(
      "size",
      3,
    );
    await expect(chooseAnalysers(["en"], { ...tools, english })).rejects.toThrow("loaded");
  });
});

describe("warnAboutLanguages(languages)", () => {
  it("says once which languages have no model", () => {
    expect(warnAboutLanguages(["fr", "en", "fr"])).toEqual([]);
    expect(warnAboutLanguages(["es", "fr", "es"])).toEqual([
      "no model for this language (es): its words are counted without tags",
    ]);
    expect(warnAboutLanguages(["fr", "ru", "es", "ru"])).toEqual([
      "no model for these languages (es, ru): their words are counted without tags",
    ]);
  });
});
