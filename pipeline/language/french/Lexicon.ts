import { createAutomaton, parseAutomaton } from "./Automaton.ts";
import { lines, parseSections, section } from "./sections.ts";

/** How a lemma is made of a form: take off `strip` code units at the end, add `append`. */
export interface LemmaRule {
  readonly strip: number;
  readonly append: string;
}

/** The word classes whose lemmas the lexicon knows: noun, adjective, verb (auxiliaries too), adverb. */
export type LemmaClass = "N" | "A" | "V" | "R";

/** What the lexicon says about a form, all readings together. */
export interface Reading {
  /** The parts of speech it can be, as one name: `A|N|V`. */
  readonly ambiguity: string;
  /** The same with gender, number and verb form: `Afs|Nfs|V3s`. */
  readonly detail: string;
  readonly rules: ReadonlyMap<string, LemmaRule>;
}

export interface Lexicon {
  /** @param normal a form as `normalizeForm` gives it */
  reading(normal: string): Reading | undefined;
  /** The rule for a form the lexicon does not hold, by its longest known ending. */
  guess(normal: string, lemmaClass: LemmaClass): LemmaRule | undefined;
}

const LONGEST_ENDING = 6;

/** @param file the decompressed lexicon, written by `compileLexicon` */
export function createLexicon(file: Uint8Array): Lexicon {
  const sections = parseSections(file);
  const automaton = createAutomaton(parseAutomaton(sections));
  const rows = lines(section(sections, "readings"));
  const parsed = new Map<number, Reading>();
  const endings = new Map<string, LemmaRule>();
  for (const row of lines(section(sections, "endings"))) {
    const [key = "", rule = ""] = row.split("\t");
    endings.set(key, parseRule(rule));
  }
  return {
    reading(normal) {
      const id = automaton.lookup(normal.includes("œ") ? normal.replaceAll("œ", "oe") : normal);
      if (id === 0) return undefined;
      const known = parsed.get(id);
      if (known !== undefined) return known;
      const reading = parseReading(rows[id - 1] ?? "");
      parsed.set(id, reading);
      return reading;
    },
    guess(normal, lemmaClass) {
      for (let length = Math.min(LONGEST_ENDING, normal.length - 1); length >= 0; length--) {
        const rule = endings.get(lemmaClass + normal.slice(normal.length - length));
        if (rule !== undefined) return rule;
      }
      return undefined;
    },
  };
}

export function applyRule(form: string, rule: LemmaRule): string {
  return form.slice(0, form.length - rule.strip) + rule.append;
}

/** `Afs|Nfs|V3s`, tab, `A0`, tab, `N0`, tab, `V1er`, …: class, code units to strip, ending. */
export function formatReading({ detail, rules }: Pick<Reading, "detail" | "rules">): string {
  return [detail, ...[...rules].map(([lemmaClass, rule]) => lemmaClass + formatRule(rule))].join("\t");
}

export function formatRule({ strip, append }: LemmaRule): string {
  return `${strip}${append}`;
}

function parseReading(row: string): Reading {
  const [detail = "", ...rules] = row.split("\t");
  const ambiguity = [...new Set(detail.split("|").map((atom) => atom.slice(0, 1)))].join("|");
  return {
    ambiguity,
    detail,
    rules: new Map(rules.map((rule) => [rule.slice(0, 1), parseRule(rule.slice(1))])),
  };
}

function parseRule(text: string): LemmaRule {
  const strip = Number.parseInt(text, 10);
  return { strip, append: text.slice(String(strip).length) };
}
