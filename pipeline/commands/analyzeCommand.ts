import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { analyseText } from "../analyseText.ts";
import { warnAboutLanguages } from "../chooseAnalysers.ts";
import { formatConllu } from "../language/formatConllu.ts";
import { decodeText } from "../read/decodeText.ts";
import type { Language } from "../structure/StructuredDocument.ts";
import { loadEnglish, loadFrench } from "../tools.ts";
import { UsageError } from "./UsageError.ts";

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  (["fr", "en", "es", "ru", "ar", "zh", "und"] as const).map((language) => [language, language]),
);

/**
 * `analyze FILE|- [--lang LANGUAGE] [--format conllu|json]`: prints a text's tokens with tags and lemmas.
 *
 * The text is analysed as it is, without readers or cleaning, but for its encoding; offsets count from after a byte order
 * mark. Without `--lang` each paragraph's language is found out. What has no model is told on the standard error.
 *
 * @returns exit code 0
 * @throws UsageError or an error of parseArgs; Error if the file cannot be read; UnreadableFile if it is no text
 */
export async function analyzeCommand(words: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { lang: { type: "string" }, format: { type: "string", default: "conllu" } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError("name one file, or - for the standard input");
  }
  const given = values.lang === undefined ? undefined : LANGUAGES.get(values.lang);
  if (values.lang !== undefined && given === undefined) {
    throw new UsageError(
      `no model for this language: ${values.lang} (there are: fr, en; without tags: es, ru, ar, zh, und)`,
    );
  }
  if (values.format !== "conllu" && values.format !== "json") {
    throw new UsageError(`unknown format: ${values.format} (there are: conllu, json)`);
  }
  const { text, warnings } = decodeText(file === "-" ? await buffer(process.stdin) : await readFile(file));
  const { language, parts, analysis } = await analyseText(
    text,
    { french: await loadFrench(), english: loadEnglish },
    given,
  );
  const untagged = text.trim() === "" ? [] : warnAboutLanguages(parts.map((part) => part.language));
  for (const warning of [...warnings, ...untagged]) console.error(warning);
  process.stdout.write(
    values.format === "conllu"
      ? formatConllu(text, analysis, { language, parts })
      : `${JSON.stringify({ language, parts, ...analysis })}\n`,
  );
  return 0;
}
