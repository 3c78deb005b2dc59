import type { Analysis } from "./Analysis.ts";

/**
 * An analysis in CoNLL-U: one block a sentence with `# text`, offsets as `start_char=…|end_char=…` in MISC
 * (UTF-16 code units into the whole text, end exclusive), `SpaceAfter=No` where the next token follows at once.
 *
 * White space inside a sentence is one space in `# text` and in forms. Ends with an empty line; "" for no tokens.
 *
 * @see https://universaldependencies.org/format.html
 */
export function formatConllu(text: string, analysis: Analysis): string {
  let first = 0;
  return analysis.sentenceEnds
    .map((end) => {
      const block = formatSentence(text, analysis, first, end);
      first = end;
      return `${block}\n\n`;
    })
    .join("");
}

function formatSentence(text: string, analysis: Analysis, first: number, end: number): string {
  const { starts, ends, forms, tags, lemmas } = analysis;
  const rows: string[] = [];
  for (let i = first; i < end; i++) {
    const misc = [`start_char=${starts[i]}`, `end_char=${ends[i]}`];
    if (i + 1 < end && starts[i + 1] === ends[i]) misc.push("SpaceAfter=No");
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
