import { applyFacts } from "./applyFacts.ts";
import { chooseAnalysers, warnAboutLanguages } from "./chooseAnalysers.ts";
import { chooseLexicon } from "./chooseLexicon.ts";
import { cleanDocument } from "./clean/cleanDocument.ts";
import { cleanParagraphs } from "./clean/cleanParagraphs.ts";
import { documentId } from "./documentId.ts";
import { identifyLanguage } from "./language/identifyLanguage.ts";
import { identifyParagraphs } from "./language/identifyParagraphs.ts";
import type { ParagraphSource, SourceDocument, TextSource } from "./read/SourceDocument.ts";
import { UnreadableFile } from "./read/UnreadableFile.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { AnalysedDocument } from "./store/AnalysedDocument.ts";
import { PARAGRAPH_GAP, POSITIONS_PER_DOCUMENT } from "./store/positions.ts";
import { structureDocument } from "./structure/structureDocument.ts";
import { structureMarked } from "./structure/structureMarked.ts";
import type { Tools } from "./tools.ts";

/** A file's document with its words and themes, and what its user should know about it. */
export interface AnalysedSource {
  readonly document: AnalysedDocument;
  /** Sentences without a full stop. */
  readonly warnings: readonly string[];
}

/**
 * Takes a file from its blocks to words and themes: clean, identify, structure, analyse, match.
 *
 * @throws UnreadableFile if the document is longer than the store's longest
 */
export async function analyseSource(
  source: SourceDocument,
  tools: Tools,
  stopwatch: Stopwatch,
): Promise<AnalysedSource> {
  const { structured: read, language } =
    source.kind === "marked"
      ? await stopwatch("structure", () => ({
          structured: structureMarked(source),
          language: source.language,
        }))
      : await structureText(source, tools, stopwatch);
  const { document: structured, warnings } = applyFacts(read, source.name, source.facts);
  const texts = structured.paragraphs.map(({ text }) => text);
  refuseEndless(texts.map(countWords));
  const languages = await stopwatch("identify", () => identifyParagraphs(texts, language));
  const analysers = await chooseAnalysers([language, ...languages], tools);
  const analyses = await stopwatch("analyse", () =>
    texts.map((text, index) => analysers.get(languages[index] ?? language)?.analyse(text)),
  );
  const paragraphs = await stopwatch("match", () =>
    structured.paragraphs.flatMap((paragraph, index) => {
      const analysis = analyses[index];
      const own = languages[index] ?? language;
      return analysis
        ? [
            {
              ...paragraph,
              language: own,
              analysis,
              matches: tools.matcher.match(paragraph.text, analysis, own),
            },
          ]
        : [];
    }),
  );
  const document: AnalysedDocument = {
    ...structured,
    id: documentId(source, structured.metadata, language),
    contentHash: source.contentHash,
    sourceName: source.name,
    format: source.format,
    language,
    paragraphs,
  };
  refuseEndless(paragraphs.map(({ analysis }) => analysis.forms.length));
  return { document, warnings: [...source.warnings, ...warnings, ...warningsAbout(document)] };
}

async function structureText(source: TextSource | ParagraphSource, tools: Tools, stopwatch: Stopwatch) {
  const knowsWord = await chooseLexicon(source, tools);
  const clean = await stopwatch("clean", () =>
    source.kind === "text" ? cleanDocument(source, knowsWord) : cleanParagraphs(source, knowsWord),
  );
  const found = await stopwatch("identify", () => identifyLanguage(clean.paragraphs.map(({ text }) => text)));
  // What somebody says of the language counts where the text does not tell.
  const language = found === "und" ? (source.facts?.language ?? found) : found;
  return { structured: await stopwatch("structure", () => structureDocument(clean, language)), language };
}

/** @param lengths tokens of each paragraph, or fewer */
function refuseEndless(lengths: readonly number[]): void {
  const positions = lengths.reduce((sum, length) => sum + length + PARAGRAPH_GAP, 0);
  if (positions > POSITIONS_PER_DOCUMENT)
    throw new UnreadableFile(
      "the text is too long for one document (a million words, fewer where it has many paragraphs): split it, or give a table with a row a part",
    );
}

/** Words between spaces: there are as many tokens at least. */
function countWords(text: string): number {
  let words = 0;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words += 1;
  return words + 1;
}

function warningsAbout({ language, metadata, paragraphs }: AnalysedDocument): readonly string[] {
  return [
    ...warnAboutLanguages([language, ...paragraphs.map((paragraph) => paragraph.language)]),
    ...(metadata.dateSource === "file name" ? ["its date was taken from the file name"] : []),
    ...(metadata.year === undefined ? ["no date was found: the text stands in no series"] : []),
  ];
}
