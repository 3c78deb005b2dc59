import { measureLanguage } from "./language/measureLanguage.ts";
import type { ParagraphSource, TextSource } from "./read/SourceDocument.ts";
import type { Tools } from "./tools.ts";

/** Places of a text at which its language is looked at, and how many characters there. */
const SAMPLES = 6;
const SAMPLE = 600;

/**
 * The judge of a source's words, before it is cleaned and its language identified: English where most of a few samples
 * are, French for all else. A text in a third language is cleaned by its own words, which cleaning finds out.
 */
export async function chooseLexicon(
  source: TextSource | ParagraphSource,
  tools: Pick<Tools, "french" | "englishWords">,
): Promise<(word: string) => boolean> {
  const samples =
    source.kind === "text" ? source.blocks.flatMap(({ text }) => sample(text)) : sample(source.text);
  const languages = samples.map((text) => measureLanguage(text).language);
  const english = languages.filter((language) => language === "en").length;
  const other = languages.filter((language) => language !== "en" && language !== undefined).length;
  return english > other ? await tools.englishWords() : tools.french.knowsWord;
}

function sample(text: string): readonly string[] {
  if (text.length <= SAMPLE) return [text];
  return Array.from({ length: SAMPLES }, (_, i) => {
    const start = Math.floor(((text.length - SAMPLE) * i) / (SAMPLES - 1));
    return text.slice(start, start + SAMPLE);
  });
}
