import { createHash } from "node:crypto";
import type { Analysis, Tag } from "../../../pipeline/language/Analysis.ts";
import type { AnalysedDocument, AnalysedParagraph } from "../../../pipeline/store/AnalysedDocument.ts";
import type { Metadata, Role } from "../../../pipeline/structure/StructuredDocument.ts";

/** A paragraph of words set apart by single spaces; a mark of punctuation is a word of its own. */
export interface MadeParagraph {
  readonly role: Role;
  readonly words: string;
  /** Words that are mentions of a theme of the same name. */
  readonly themes?: readonly string[];
}

export interface MadeDocument extends Partial<Metadata> {
  readonly id: string;
  /** Stands for the file's content; the id if left out. */
  readonly content?: string;
  readonly language?: "fr" | "en";
  readonly paragraphs: readonly MadeParagraph[];
}

/** A small document for the store, analysed by the simplest of analysers: lemma is the word in lower case. */
export function madeDocument({
  id,
  content,
  language,
  paragraphs,
  ...metadata
}: MadeDocument): AnalysedDocument {
  return {
    id,
    contentHash: createHash("sha256")
      .update(content ?? id)
      .digest("hex"),
    sourceName: `${id}.txt`,
    format: "text",
    language: language ?? "fr",
    metadata: { kind: "adopted", ...metadata },
    paragraphs: paragraphs.map((paragraph, index) => madeParagraph(paragraph, index + 1, language ?? "fr")),
    notes: [{ mark: "1", text: `note of ${id}` }],
    citations: [{ text: "74/177", symbol: "A/RES/74/177", seq: 1 }],
    treaties: [{ text: "Recueil des Traités, vol. 1, no 1", name: `treaty of ${id}`, seq: 1 }],
    changes: [{ rule: "join-hard-wrap", start: 0, end: 1, before: "\n", after: " " }],
    doubts: [{ rule: "take-out-note-call", start: 3, end: 4, text: "1", reason: "may be a number" }],
    attributes: [{ name: "author", value: `giver of ${id}` }],
  };
}

function madeParagraph(
  { role, words, themes }: MadeParagraph,
  seq: number,
  language: "fr" | "en",
): AnalysedParagraph {
  const analysis = analyse(words);
  return {
    seq,
    role,
    ...(role === "operative" && { strength: 5 }),
    text: words,
    language,
    noteCalls: seq === 1 ? [{ mark: "1", at: 0 }] : [],
    analysis,
    matches: (themes ?? []).flatMap((themeId) =>
      analysis.forms.flatMap((form, token) =>
        form === themeId
          ? [
              {
                themeId,
                firstToken: token,
                endToken: token + 1,
                start: analysis.starts[token] ?? 0,
                end: analysis.ends[token] ?? 0,
                wording: form,
              },
            ]
          : [],
      ),
    ),
  };
}

function analyse(words: string): Analysis {
  const found = [...words.matchAll(/\S+/g)];
  const forms = found.map(([form]) => form);
  return {
    starts: found.map(({ index }) => index),
    ends: found.map(({ index, 0: form }) => index + form.length),
    forms,
    tags: forms.map(tagOf),
    lemmas: forms.map((form) => form.toLowerCase()),
    sentenceEnds: forms.length === 0 ? [] : [forms.length],
  };
}

function tagOf(form: string): Tag {
  if (/^\p{P}+$/u.test(form)) return "PUNCT";
  return /^\d+$/.test(form) ? "NUM" : "NOUN";
}
