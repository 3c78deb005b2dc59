import { automatonSections } from "../Automaton.ts";
import { formatReading, formatRule, type LemmaRule } from "../Lexicon.ts";
import { normalizeForm } from "../normalizeForm.ts";
import { formatSections, lineBytes } from "../sections.ts";
import { buildAutomaton } from "./buildAutomaton.ts";
import { learnEndings } from "./learnEndings.ts";
import { atomOf, LEMMA_CLASSES, type LefffEntry, parseLefff } from "./parseLefff.ts";

interface Candidate {
  readonly lemmaClass: string;
  readonly lemma: string;
  readonly mode: string;
}

/**
 * Compiles Lefff into the lexicon file that `createLexicon` reads.
 *
 * Forms are folded to lower case; expressions of several words and punctuation are left out.
 * Where a form has several lemmas in one class, the indicative present goes before other verb forms,
 * then the shorter lemma, then the alphabet.
 *
 * @param text the file `lefff-3.4.mlex`: form, category, lemma and tag, separated by tabs
 * @see Sagot 2010, https://aclanthology.org/L10-1487
 */
export function compileLexicon(text: string): Uint8Array {
  const entries = parseLefff(text);
  const participles = masculineParticiples(entries);
  const atoms = new Map<string, Set<string>>();
  const candidates = new Map<string, Candidate[]>();
  for (const entry of entries) {
    const form = normalizeForm(entry.form);
    const atom = atomOf(entry);
    if (atom === undefined) continue;
    const known = atoms.get(form);
    if (known === undefined) atoms.set(form, new Set([atom]));
    else known.add(atom);
    const lemmaClass = LEMMA_CLASSES.get(entry.category);
    if (lemmaClass === undefined) continue;
    const participle = lemmaClass === "A" && entry.mode.startsWith("K");
    const lemma = participle ? participles.get(entry.lemma) : entry.lemma;
    if (lemma === undefined) continue;
    const list = candidates.get(form) ?? [];
    candidates.set(form, list);
    list.push({ lemmaClass, lemma: normalizeForm(lemma), mode: entry.mode });
  }
  const rows = new Map<string, number>();
  const ruled: { readonly form: string; readonly rules: ReadonlyMap<string, LemmaRule> }[] = [];
  const words = [...atoms.keys()].sort(byCodeUnit).map((form): [string, number] => {
    const rules = chooseRules(form, candidates.get(form) ?? []);
    ruled.push({ form, rules });
    const row = formatReading({ detail: [...(atoms.get(form) ?? [])].sort(byCodeUnit).join("|"), rules });
    const id = rows.get(row) ?? rows.size + 1;
    rows.set(row, id);
    return [form, id];
  });
  if (rows.size > 65_535) throw new RangeError(`too many kinds of readings: ${rows.size}`);
  const endings = [...learnEndings(ruled)].map(([key, rule]) => `${key}\t${formatRule(rule)}`);
  return formatSections(
    new Map([
      ...automatonSections(buildAutomaton(words)),
      ["readings", lineBytes(rows.keys())],
      ["endings", lineBytes(endings)],
    ]),
  );
}

/** *institué* for *instituer*: the lemma of a participle used as an adjective. */
function masculineParticiples(entries: readonly LefffEntry[]): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const { form, category, lemma, mode } of entries) {
    if (category !== "v" || !/^K(?:m?s?)$/.test(mode)) continue;
    const known = forms.get(lemma);
    if (known === undefined || form < known) forms.set(lemma, form);
  }
  return forms;
}

/** Verb forms from the likeliest down; other classes have none and stand first. */
const MODES = ["P", "W", "G", "K", "F", "I", "C", "S", "J", "T", "Y"];

function chooseRules(form: string, candidates: readonly Candidate[]): ReadonlyMap<string, LemmaRule> {
  const sorted = candidates.toSorted(
    (a, b) =>
      byCodeUnit(a.lemmaClass, b.lemmaClass) ||
      (a.lemmaClass === "V" ? MODES.indexOf(a.mode.slice(0, 1)) - MODES.indexOf(b.mode.slice(0, 1)) : 0) ||
      a.lemma.length - b.lemma.length ||
      byCodeUnit(a.lemma, b.lemma),
  );
  const rules = new Map<string, LemmaRule>();
  for (const { lemmaClass, lemma } of sorted) {
    if (!rules.has(lemmaClass)) rules.set(lemmaClass, ruleBetween(form, lemma));
  }
  return rules;
}

function ruleBetween(form: string, lemma: string): LemmaRule {
  let shared = 0;
  while (shared < form.length && form[shared] === lemma[shared]) shared++;
  return { strip: form.length - shared, append: lemma.slice(shared) };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
