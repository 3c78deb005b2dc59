import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Analyser } from "./language/Analysis.ts";
import { createEnglishAnalyser } from "./language/createEnglishAnalyser.ts";
import { createEnglishWords } from "./language/createEnglishWords.ts";
import { createFrenchAnalyser, type FrenchAnalyser } from "./language/french/createFrenchAnalyser.ts";
import { readFrenchModel } from "./read/readFrenchModel.ts";
import { readThemes } from "./read/readThemes.ts";
import { createThemeMatcher } from "./themes/createThemeMatcher.ts";
import type { ThemeMatcher } from "./themes/Theme.ts";

/** What the steps need beside the documents: models, themes, and the version of the steps themselves. */
export interface Tools {
  readonly french: FrenchAnalyser;
  /** Loads its model the first time, 0.2 s: only texts in English need it. */
  readonly english: () => Promise<Analyser>;
  /** True for a lower-case word of English; loads like the analyser. */
  readonly englishWords: () => Promise<(word: string) => boolean>;
  readonly matcher: ThemeMatcher;
  readonly version: string;
}

/** Reads the models and themes that stand in `data/`. */
export async function loadTools(): Promise<Tools> {
  const [french, matcher, version] = await Promise.all([loadFrench(), loadMatcher(), pipelineVersion()]);
  return { french, english: once(loadEnglish), englishWords: once(loadEnglishWords), matcher, version };
}

export async function loadFrench(): Promise<FrenchAnalyser> {
  return createFrenchAnalyser(await readFrenchModel(place("data/models/fr")));
}

export async function loadEnglish(): Promise<Analyser> {
  const { default: model } = await import("wink-eng-lite-web-model");
  return createEnglishAnalyser(model);
}

export async function loadEnglishWords(): Promise<(word: string) => boolean> {
  const { default: model } = await import("wink-eng-lite-web-model");
  return createEnglishWords(model);
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

export async function loadMatcher(): Promise<ThemeMatcher> {
  const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
  return createThemeMatcher(await readThemes(place("data/themes")), sha256);
}

async function pipelineVersion(): Promise<string> {
  const text = await readFile(place("package.json"), "utf8");
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

function place(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
