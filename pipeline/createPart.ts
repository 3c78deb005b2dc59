import { analyseSource } from "./analyseSource.ts";
import type { SourceDocument } from "./read/SourceDocument.ts";
import { reasonFor } from "./reasonFor.ts";
import type { StagedPart, StagedSource } from "./StagedPart.ts";
import type { Stopwatch } from "./Stopwatch.ts";
import type { AnalysedDocument } from "./store/AnalysedDocument.ts";
import { countedTokens } from "./store/countedTokens.ts";
import { firstPositions } from "./store/positions.ts";
import { stageBatch } from "./store/stageBatch.ts";
import { textHash } from "./store/textHash.ts";
import type { Tools } from "./tools.ts";

/** A part while it grows: documents are analysed into it, then it is written. */
export interface Part {
  /** Analyses a document; one that cannot be analysed is skipped with its reason. */
  add(path: string, source: SourceDocument): Promise<void>;
  /** Documents so far. */
  documents(): number;
  /** Counted tokens so far. */
  tokens(): number;
  /**
   * Writes the documents into `folder`; without any, nothing is written.
   *
   * @throws QueryFailed if they cannot be written (disk full)
   */
  stage(folder: string): Promise<Omit<StagedPart, "alreadyThere" | "remarks" | "share" | "seconds">>;
}

/** @param first number of the part's first document, greater than those of the parts before it */
export function createPart(tools: Tools, stopwatch: Stopwatch, first: number): Part {
  const documents: AnalysedDocument[] = [];
  const staged: StagedSource[] = [];
  const skipped: { path: string; reason: string }[] = [];
  let tokens = 0;

  async function add(path: string, source: SourceDocument): Promise<void> {
    try {
      const { document, warnings } = await analyseSource(source, tools, stopwatch);
      const { id, metadata, paragraphs } = document;
      firstPositions(paragraphs.map(({ analysis }) => analysis.forms.length));
      const counted = countedTokens(paragraphs);
      staged.push({
        d: first + documents.length,
        path,
        id,
        contentHash: document.contentHash,
        textHash: textHash(paragraphs),
        name: metadata.symbol ?? id,
        paragraphs: paragraphs.length,
        tokens: counted,
        warnings,
      });
      documents.push(document);
      tokens += counted;
    } catch (error) {
      skipped.push({ path, reason: reasonFor(error) });
    }
  }

  async function stage(folder: string) {
    if (documents.length > 0) {
      await stopwatch("stage", () => stageBatch(documents, folder, first));
    }
    return {
      folder: documents.length > 0 ? folder : undefined,
      documents: staged,
      skipped,
    };
  }

  return { add, documents: () => documents.length, tokens: () => tokens, stage };
}
