import { cleanDocument } from "./clean/cleanDocument.ts";
import { createUntaggedAnalyser } from "./language/createUntaggedAnalyser.ts";
import { identifyLanguage } from "./language/identifyLanguage.ts";
import type { SourceDocument } from "./read/SourceDocument.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { AnalysedDocument } from "./store/AnalysedDocument.ts";
import { dateFromName } from "./structure/dateFromName.ts";
import type { Language, Metadata, StructuredDocument } from "./structure/StructuredDocument.ts";
import { structureDocument } from "./structure/structureDocument.ts";
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
  const clean = await stopwatch("clean", () => cleanDocument(source, tools.french.knowsWord));
  const language = await stopwatch("identify", () =>
    identifyLanguage(clean.paragraphs.map(({ text }) => text)),
  );
  const analyser = language === "fr" ? tools.french : createUntaggedAnalyser(language);
  const structured = await stopwatch("structure", () =>
    placeInTime(structureDocument(clean, language), source.name),
  );
  const analyses = await stopwatch("analyse", () =>
    structured.paragraphs.map(({ text }) => analyser.analyse(text)),
  );
  const paragraphs = await stopwatch("match", () =>
    structured.paragraphs.flatMap((paragraph, index) => {
      const analysis = analyses[index];
      return analysis
        ? [
            {
              ...paragraph,
              language,
              analysis,
              matches: tools.matcher.match(paragraph.text, analysis, language),
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

function warningsAbout({ language, metadata }: AnalysedDocument): readonly string[] {
  return [
    ...(language === "fr"
      ? []
      : [`no model for this language (${language}): its words are counted without tags`]),
    ...(metadata.dateSource === "file name" ? ["its date was taken from the file name"] : []),
    ...(metadata.year === undefined ? ["no date was found: the text stands in no series"] : []),
  ];
}
