/** One line of Lefff: form, category, lemma, morphological tag. */
export interface LefffEntry {
  readonly form: string;
  readonly category: string;
  readonly lemma: string;
  readonly mode: string;
}

/** The entries of `lefff-3.4.mlex` that are single words, and the words of grammar it lacks. */
export function parseLefff(text: string): readonly LefffEntry[] {
  const entries = text.split("\n").flatMap((line) => {
    const [form = "", category = "", lemma = "", mode = ""] = line.split("\t");
    return /^[-'\p{L}\p{M}]+$/u.test(form) && !form.endsWith("_") ? [{ form, category, lemma, mode }] : [];
  });
  return [...entries, ...MISSING];
}

/** Lefff's categories whose lemmas we use. */
export const LEMMA_CLASSES: ReadonlyMap<string, string> = new Map([
  ["nc", "N"],
  ["adj", "A"],
  ["v", "V"],
  ["auxAvoir", "V"],
  ["auxEtre", "V"],
  ["adv", "R"],
  ["advneg", "R"],
]);

const GRAMMAR_WORDS: ReadonlyMap<string, string> = new Map([
  ["prep", "E"],
  ["csu", "S"],
  ["coo", "C"],
  ["det", "D"],
  ["pro", "O"],
  ["cln", "O"],
  ["cld", "O"],
  ["cla", "O"],
  ["clr", "O"],
  ["cll", "O"],
  ["clg", "O"],
  ["clneg", "R"],
  ["prel", "Q"],
  ["pri", "Q"],
  ["pres", "I"],
]);

/** Words of grammar that Lefff gives only inside longer expressions or as two words. */
const MISSING: readonly LefffEntry[] = [
  ..."au aux quant".split(" ").map((form) => ({ form, category: "prep", lemma: form, mode: "" })),
  ..."parce tandis".split(" ").map((form) => ({ form, category: "csu", lemma: form, mode: "" })),
  ..."auquel auxquels auxquelles duquel desquels desquelles"
    .split(" ")
    .map((form) => ({ form, category: "prel", lemma: "lequel", mode: "" })),
];

/** One reading in short: class, then gender and number, or the verb form (V3s, W infinitive, G and K participles). */
export function atomOf({ category, mode }: LefffEntry): string | undefined {
  if (category === "np") return "P";
  const grammar = GRAMMAR_WORDS.get(category);
  if (grammar !== undefined) return grammar;
  const lemmaClass = LEMMA_CLASSES.get(category);
  if (lemmaClass === undefined) return undefined;
  if (lemmaClass === "R") return "R";
  const agreement = /[ms]?[fp]?[ms]?[fp]?$/.exec(mode)?.[0] ?? "";
  if (lemmaClass !== "V") return lemmaClass + agreement;
  if (mode === "W" || mode === "G") return mode;
  if (mode.startsWith("K")) return `K${agreement}`;
  const person = /^[PFIJSTC]+\d*3[sp]$/.exec(mode) === null ? "" : `3${mode.slice(-1)}`;
  return `V${mode.startsWith("Y") ? "Y" : person}`;
}
