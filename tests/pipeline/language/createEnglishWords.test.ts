import { describe, expect, it } from "vitest";
import { chooseLexicon } from "../../../pipeline/chooseLexicon.ts";
import type { TextSource } from "../../../pipeline/read/SourceDocument.ts";
import { loadEnglishWords, loadFrench } from "../../../pipeline/tools.ts";

const knowsWord = await loadEnglishWords();

describe("createEnglishWords(model)", () => {
  it.each(["resolution", "proclaimed", "missions", "colour", "seekers", "mercenaries", "new", "of", "a"])(
    "knows %s",
    (word) => expect(knowsWord(word)).toBe(true),
  );

  it.each(["resolu", "tions", "ob", "jectives", "th", "pro", "inter", "ss", "s"])(
    "does not know the piece %s",
    (piece) => expect(knowsWord(piece)).toBe(false),
  );
});

describe("chooseLexicon(source, tools)", () => {
  const source = (text: string): TextSource => ({
    kind: "text",
    format: "text",
    name: "a.txt",
    contentHash: "0",
    warnings: [],
    blocks: [{ text, start: 0 }],
  });

  it("takes the English lexicon for an English text, and the French one for any other", async () => {
    const french = await loadFrench();
    const tools = { french, englishWords: async () => knowsWord };
    const english =
      "The committee took note of the report and decided that it would return to the question in the spring. ";
    expect(await chooseLexicon(source(english.repeat(20)), tools)).toBe(knowsWord);
    const text = "La commission a pris note du rapport et a décidé de revenir sur la question au printemps. ";
    expect(await chooseLexicon(source(text.repeat(20)), tools)).toBe(french.knowsWord);
    expect(await chooseLexicon(source("12"), tools)).toBe(french.knowsWord);
  });
});
