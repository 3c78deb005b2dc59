import { readFile } from "node:fs/promises";
import { text as readText } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { formatConllu } from "../language/formatConllu.ts";
import { loadEnglish, loadFrench } from "../tools.ts";
import { UsageError } from "./UsageError.ts";

/**
 * `analyze FILE|- [--lang fr] [--format conllu|json]`: prints a text's tokens with tags and lemmas.
 *
 * The text is analysed as it is, without readers or cleaning.
 *
 * @returns exit code 0
 * @throws UsageError or an error of parseArgs; Error if the file cannot be read
 */
export async function analyzeCommand(words: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      lang: { type: "string", default: "fr" },
      format: { type: "string", default: "conllu" },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError("name one file, or - for the standard input");
  }
  if (values.lang !== "fr" && values.lang !== "en") {
    throw new UsageError(`no model for this language: ${values.lang} (there are: fr, en)`);
  }
  if (values.format !== "conllu" && values.format !== "json") {
    throw new UsageError(`unknown format: ${values.format} (there are: conllu, json)`);
  }
  const text = file === "-" ? await readText(process.stdin) : await readFile(file, "utf8");
  const analyser = await (values.lang === "fr" ? loadFrench() : loadEnglish());
  const analysis = analyser.analyse(text);
  process.stdout.write(
    values.format === "conllu"
      ? formatConllu(text, analysis)
      : `${JSON.stringify({ language: values.lang, model: analyser.version, ...analysis })}\n`,
  );
  return 0;
}
