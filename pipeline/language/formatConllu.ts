import type { Analysis } from "./Analysis.ts";

/** A text's language, and that of its parts: code units of the text, end exclusive. */
export interface TextLanguages {
  readonly language: string;
  readonly parts: readonly { readonly language: string; readonly start: number; readonly end: number }[];
}

/**
 * An analysis in CoNLL-U: one block a sentence with `# text`, offsets as `start_char=…|end_char=…` in MISC
 * (UTF-16 code units into the whole text, end exclusive), `SpaceAfter=No` where the next token follows at once,
 * `Lang=…` where a part is in another language than the text.
 *
 * White space inside a sentence is one space in `# text` and in forms. Ends with an empty line; "" for no tokens.
 *
 * @see https://universaldependencies.org/format.html
 */
export function formatConllu(text: string, analysis: Analysis, languages?: TextLanguages): string {
  let first = 0;
  return analysis.sentenceEnds
    .map((end) => {
      const block = formatSentence(
        text,
        analysis,
        first,
        end,
        foreignAt(analysis.starts[first] ?? 0, languages),
      );
      first = end;
      return `${block}\n\n`;
    })
    .join("");
}

/** The language of a place where it is not the text's. */
function foreignAt(place: number, languages?: TextLanguages): string | undefined {
  const own = languages?.parts.find(({ end }) => place < end)?.language;
  return own === languages?.language ? undefined : own;
}

function formatSentence(
  text: string,
  analysis: Analysis,
  first: number,
  end: number,
  foreign: string | undefined,
): string {
  const { starts, ends, forms, tags, lemmas } = analysis;
  const rows: string[] = [];
  for (let i = first; i < end; i++) {
    const misc = [`start_char=${starts[i]}`, `end_char=${ends[i]}`];
    if (i + 1 < end && starts[i + 1] === ends[i]) misc.push("SpaceAfter=No");
    if (foreign !== undefined) misc.push(`Lang=${foreign}`);
    const columns = [
      i - first + 1,
      oneLine(forms[i] ?? ""),
      oneLine(lemmas[i] ?? ""),
      tags[i],
      "_",
      "_",
      "_",
      "_",
      "_",
    ];
    rows.push([...columns, misc.join("|")].join("\t"));
  }
  return [`# text = ${oneLine(text.slice(starts[first], ends[end - 1]))}`, ...rows].join("\n");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
