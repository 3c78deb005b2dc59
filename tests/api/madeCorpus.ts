import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, createApp } from "../../api/app.ts";
import type { AnalysedDocument, AnalysedParagraph } from "../../pipeline/store/AnalysedDocument.ts";
import { type Database, openDatabase } from "../../pipeline/store/database.ts";
import { loadBatch } from "../../pipeline/store/loadBatch.ts";
import { stageBatch } from "../../pipeline/store/stageBatch.ts";
import { writeThemes } from "../../pipeline/store/writeThemes.ts";
import type { Strength } from "../../pipeline/structure/Strength.ts";
import type { Metadata, Role } from "../../pipeline/structure/StructuredDocument.ts";
import type { Theme } from "../../pipeline/themes/Theme.ts";

/** A paragraph in which `[theme:words]` is a mention and `[theme:words@Name]` one inside a proper name. */
export interface MadeParagraph {
  readonly role: Role;
  readonly number?: string;
  readonly strength?: Strength;
  readonly marked: string;
}

export interface MadeText extends Partial<Metadata> {
  readonly id: string;
  /** French unless given. */
  readonly language?: AnalysedDocument["language"];
  readonly paragraphs: readonly MadeParagraph[];
}

/** An app on a database of its own. */
export interface MadeCorpus {
  readonly app: App;
  readonly database: Database;
  /** What the app logged. */
  readonly log: readonly string[];
  close(): Promise<void>;
}

/** Loads made documents and themes as `ingest` would, and puts the app on top. */
export async function openMadeCorpus(
  texts: readonly MadeText[],
  themes: readonly string[],
  options: { readonly dashboard?: string; readonly token?: string } = {},
): Promise<MadeCorpus> {
  const folder = mkdtempSync(join(tmpdir(), "themeline-api-"));
  const database = await openDatabase(join(folder, "made.duckdb"));
  const staging = join(database.stagingFolder, "made");
  await stageBatch(texts.map(analysed), staging);
  await loadBatch(database, staging, { pipeline: "made", model_fr: "made" });
  await database.transaction((transaction) => writeThemes(transaction, themes.map(madeTheme)));
  const log: string[] = [];
  const app = createApp({ database, version: "1.2.3", log: (line) => log.push(line), ...options });
  return {
    app,
    database,
    log,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function madeTheme(id: string): Theme {
  const labels = { fr: `${id} fr`, en: `${id} en` };
  return { id, labels, descriptions: labels, patterns: {}, except: {} };
}

function analysed({ id, language = "fr", paragraphs, ...metadata }: MadeText): AnalysedDocument {
  return {
    id,
    contentHash: createHash("sha256").update(id).digest("hex"),
    sourceName: `${id}.txt`,
    format: "text",
    language,
    metadata: { kind: "adopted", ...metadata },
    paragraphs: paragraphs.map(analysedParagraph),
    notes: [{ mark: "1", text: "A note." }],
    citations: [{ text: "résolution 1/1", symbol: "A/RES/1/1", seq: 1 }, { text: "un rapport" }],
    treaties: [{ text: "Recueil des Traités, vol. 1, no 1", name: `treaty of ${id}`, seq: 1 }],
    changes: [{ rule: "join-hard-wrap", start: 4, end: 5, before: "\n", after: " " }],
    doubts: [
      { rule: "take-out-note-call", start: 9, end: 10, text: "3", reason: "may belong to the number" },
    ],
    attributes: [{ name: "keyword", value: `word of ${id}` }],
  };
}

function analysedParagraph(
  { role, number, strength, marked }: MadeParagraph,
  index: number,
): AnalysedParagraph {
  const parts = marked.split(/(\[[^\]]+\])/);
  let text = "";
  const found: { theme: string; start: number; end: number; wording: string; name?: string }[] = [];
  for (const part of parts) {
    const mention = /^\[([^:]+):([^@\]]+)(?:@([^\]]+))?\]$/.exec(part);
    const words = mention?.[2] ?? part;
    if (mention) {
      const name = mention[3] === undefined ? {} : { name: mention[3] };
      const place = { start: text.length, end: text.length + words.length };
      found.push({ theme: mention[1] ?? "", ...place, wording: words.toLowerCase(), ...name });
    }
    text += words;
  }
  const tokens = [...text.matchAll(/\S+/g)];
  return {
    seq: index + 1,
    role,
    ...(number === undefined ? {} : { number }),
    ...(strength === undefined ? {} : { strength }),
    text,
    language: "fr",
    noteCalls: index === 0 ? [{ mark: "1", at: 0 }] : [],
    analysis: {
      starts: tokens.map((token) => token.index),
      ends: tokens.map((token) => token.index + token[0].length),
      forms: tokens.map((token) => token[0]),
      tags: tokens.map(() => "NOUN"),
      lemmas: tokens.map((token) => token[0].toLowerCase()),
      sentenceEnds: [tokens.length],
    },
    matches: found.map(({ theme, start, end, wording, name }) => ({
      themeId: theme,
      firstToken: 0,
      endToken: 1,
      start,
      end,
      wording,
      ...(name === undefined ? {} : { namedIn: name }),
    })),
  };
}
