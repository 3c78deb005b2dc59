import { TAGS, type Tag } from "../../Analysis.ts";

export interface GoldToken {
  readonly form: string;
  readonly tag: Tag;
  readonly lemma: string;
}

/**
 * Sentences of a CoNLL-U text as surface tokens: a contraction is one token,
 * ADP for *du* and *aux*, PRON for *auquel*; its lemma is the preposition's or the pronoun's.
 */
export function readTreebank(conllu: string): readonly (readonly GoldToken[])[] {
  const sentences = conllu.split(/\n\n+/).map((block) => readSentence(block.split("\n")));
  return sentences.filter((sentence) => sentence.length > 0);
}

function readSentence(rows: readonly string[]): readonly GoldToken[] {
  const tokens: GoldToken[] = [];
  let contracted: { readonly form: string; readonly last: number; parts: GoldToken[] } | undefined;
  for (const row of rows) {
    const [id = "", form = "", lemma = "", upos = ""] = row.split("\t");
    const range = /^(\d+)-(\d+)$/.exec(id);
    if (range !== null) contracted = { form, last: Number(range[2]), parts: [] };
    const tag = TAGS.find((candidate) => candidate === upos);
    if (!/^\d+$/.test(id) || tag === undefined) continue;
    if (contracted === undefined) {
      tokens.push({ form, tag, lemma });
      continue;
    }
    contracted.parts.push({ form, tag, lemma });
    if (Number(id) < contracted.last) continue;
    const part = contracted.parts.find((candidate) => candidate.tag === "PRON") ?? contracted.parts[0];
    if (part !== undefined) tokens.push({ ...part, form: contracted.form });
    contracted = undefined;
  }
  return tokens;
}
