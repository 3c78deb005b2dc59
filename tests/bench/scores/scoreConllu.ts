/** A treebank's surface tokens by their place in the text without spaces, and the text of its sentences. */
export interface Treebank {
  readonly tokens: ReadonlyMap<string, SurfaceToken>;
  /** One sentence a line. */
  readonly text: string;
}

interface SurfaceToken {
  readonly tags: ReadonlySet<string>;
  /** Lower case; absent for a contraction, whose lemma is not scored. */
  readonly lemma?: string;
}

/** F1 of what was found, in per cent. */
export interface Scores {
  readonly tokens: number;
  readonly tags: number;
  readonly lemmas: number;
  /** Surface tokens of the treebank. */
  readonly of: number;
}

/** Lemmas of pronouns on which conventions differ: any of them is right for any other. */
const PRONOUNS = new Set("lui il elle ils elles se soi le la les leur".split(" "));

/**
 * Surface tokens of a CoNLL-U file: a contraction (2-3 du) is one token, right with any tag of its parts, and with ADP,
 * ADP+DET or DET where a part of it is a preposition.
 */
export function readSurface(conllu: string): Treebank {
  const tokens = new Map<string, SurfaceToken>();
  const texts: string[] = [];
  let at = 0;
  let parts = 0;
  let tags = new Set<string>();
  const place = (form: string, token: SurfaceToken) => {
    const end = at + form.replace(/[ \u00a0\u202f]/gu, "").length;
    tokens.set(`${at}-${end}`, token);
    at = end;
  };
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# text =")) texts.push(line.slice("# text =".length).trim());
    const [id = "", form = "", lemma = "", tag = ""] = line.split("\t");
    if (!/^\d+(?:-\d+)?$/u.test(id)) continue;
    const [first = 0, last = 0] = id.split("-").map(Number);
    if (id.includes("-")) {
      parts = last - first + 1;
      tags = new Set();
      place(form, { tags });
    } else if (parts > 0) {
      tags.add(tag);
      parts -= 1;
      if (parts === 0 && tags.has("ADP")) for (const one of ["ADP+DET", "ADP+PRON", "DET"]) tags.add(one);
    } else {
      place(form, { tags: new Set([tag]), lemma: lemma.toLowerCase() });
    }
  }
  return { tokens, text: texts.join("\n") };
}

/**
 * Compares two readings of one text as the treebanks' users do: token by token, by their places without spaces.
 *
 * @param gold the treebank
 * @param system what came out for its text
 */
export function scoreTokens(gold: Treebank["tokens"], system: Treebank["tokens"]): Scores {
  let [found, tagged, lemmatised] = [0, 0, 0];
  for (const [place, token] of gold) {
    const other = system.get(place);
    if (other === undefined) continue;
    found += 1;
    if ([...other.tags].some((tag) => token.tags.has(tag))) tagged += 1;
    if (token.lemma === undefined || isSameLemma(token.lemma, other.lemma ?? "")) lemmatised += 1;
  }
  const f1 = (n: number) => (200 * n) / (gold.size + system.size);
  return { tokens: f1(found), tags: f1(tagged), lemmas: f1(lemmatised), of: gold.size };
}

function isSameLemma(gold: string, system: string): boolean {
  return gold === system || gold === "_" || (PRONOUNS.has(gold) && PRONOUNS.has(system));
}
