import { chooseAnalysers, warnAboutLanguages } from "./chooseAnalysers.ts";
import { cleanDocument } from "./clean/cleanDocument.ts";
import { identifyLanguage } from "./language/identifyLanguage.ts";
import { identifyParagraphs } from "./language/identifyParagraphs.ts";
import type { SourceDocument, TextSource } from "./read/SourceDocument.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { AnalysedDocument } from "./store/AnalysedDocument.ts";
import { dateFromName } from "./structure/dateFromName.ts";
import type { Language, Metadata, StructuredDocument } from "./structure/StructuredDocument.ts";
import { structureDocument } from "./structure/structureDocument.ts";
import { structureMarked } from "./structure/structureMarked.ts";
import type { Tools } from "./tools.ts";

/** A file's document with its words and themes, and what its user should know about it. */
export interface AnalysedSource {
  readonly document: AnalysedDocument;
  /** Sentences without a full stop. */
  readonly warnings: readonly string[];
}

/** Takes a file from its blocks to words and themes: clean, identify, structure, analyse, match. */
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
  const structured = placeInTime(read, source.name);
  const texts = structured.paragraphs.map(({ text }) => text);
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
    id: documentId(structured.metadata, language, source.contentHash),
    contentHash: source.contentHash,
    sourceName: source.name,
    format: source.format,
    language,
    paragraphs,
  };
  return { document, warnings: [...source.warnings, ...warningsAbout(document)] };
}

async function structureText(source: TextSource, tools: Tools, stopwatch: Stopwatch) {
  const clean = await stopwatch("clean", () => cleanDocument(source, tools.french.knowsWord));
  const language = await stopwatch("identify", () =>
    identifyLanguage(clean.paragraphs.map(({ text }) => text)),
  );
  return { structured: await stopwatch("structure", () => structureDocument(clean, language)), language };
}

function placeInTime(document: StructuredDocument, name: string): StructuredDocument {
  const { metadata } = document;
  return metadata.year === undefined
    ? { ...document, metadata: { ...metadata, ...dateFromName(name) } }
    : document;
}

/** Symbol's slug and language, `a-res-74-177-fr`; without a symbol the content hash's first 12 characters. */
function documentId({ symbol }: Metadata, language: Language, contentHash: string): string {
  if (symbol === undefined) {
    return contentHash.slice(0, 12);
  }
  const slug = symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `${slug}-${language}`;
}

function warningsAbout({ language, metadata, paragraphs }: AnalysedDocument): readonly string[] {
  return [
    ...warnAboutLanguages([language, ...paragraphs.map((paragraph) => paragraph.language)]),
    ...(metadata.dateSource === "file name" ? ["its date was taken from the file name"] : []),
    ...(metadata.year === undefined ? ["no date was found: the text stands in no series"] : []),
  ];
}
