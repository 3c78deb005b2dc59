import { INTEGER, VARCHAR } from "@duckdb/node-api";
import type { Analysis, Entry, NumberedEntries } from "../language/Analysis.ts";
import { foldText } from "./foldText.ts";
import type { Column } from "./writeParquet.ts";

/** Distinct words of one batch, each a form with a lemma and a tag, numbered from 1 as they come. */
export interface Dictionary {
  /** The numbers of a paragraph's tokens. */
  numbers(analysis: Analysis): readonly number[];
  columns(): Readonly<Record<"n" | "form" | "form_folded" | "lemma" | "lemma_folded" | "tag", Column>>;
}

/** A word as it is stored. */
interface Word extends Entry {
  readonly formFolded: string;
  readonly lemmaFolded: string;
}

/** Half a surrogate pair, which UTF-8 cannot hold: two words told apart only by it are stored as one. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

export function createDictionary(): Dictionary {
  const words: Word[] = [];
  /** By the form, which nearly always tells: the words without an entry that have it, as they were given. */
  const given = new Map<string, (Entry & { readonly number: number })[]>();
  let numberOfEntry = new Int32Array(0);
  let current: NumberedEntries["register"] | undefined;

  function numbersOf({ register, numbers }: NumberedEntries): readonly number[] {
    if (register !== current || numberOfEntry.length < register.length) {
      const before = register === current ? numberOfEntry : new Int32Array(0);
      numberOfEntry = new Int32Array(2 * register.length);
      numberOfEntry.set(before);
      current = register;
    }
    const stored = storedWords(register);
    return numbers.map((entry) => {
      const known = numberOfEntry[entry] ?? 0;
      if (known > 0) return known;
      const word = stored[entry];
      numberOfEntry[entry] = word ? words.push(word) : 0;
      return words.length;
    });
  }

  function numberOf(form: string, lemma: string, tag: Entry["tag"]): number {
    const alike = given.get(form) ?? [];
    if (alike.length === 0) given.set(form, alike);
    const known = alike.find((word) => word.tag === tag && word.lemma === lemma);
    if (known !== undefined) return known.number;
    const number = words.push(toStored({ form, lemma, tag }));
    alike.push({ form, lemma, tag, number });
    return number;
  }

  return {
    numbers({ forms, lemmas, tags, entries }) {
      if (entries) return numbersOf(entries);
      return forms.map((form, i) => numberOf(form, lemmas[i] ?? form, tags[i] ?? "X"));
    },
    columns() {
      const text = (read: (word: Word) => string): Column => ({ type: VARCHAR, values: words.map(read) });
      return {
        n: { type: INTEGER, values: words.map((_, index) => index + 1) },
        form: text(({ form }) => form),
        form_folded: text(({ formFolded }) => formFolded),
        lemma: text(({ lemma }) => lemma),
        lemma_folded: text(({ lemmaFolded }) => lemmaFolded),
        tag: text(({ tag }) => tag),
      };
    },
  };
}

/** What is stored of the entries of each register, made once. */
const STORED = new WeakMap<NumberedEntries["register"], Word[]>();

function storedWords(register: NumberedEntries["register"]): readonly Word[] {
  const stored = STORED.get(register) ?? [];
  if (stored.length === 0) STORED.set(register, stored);
  for (const entry of register.slice(stored.length)) stored.push(toStored(entry));
  return stored;
}

function toStored({ form, lemma, tag }: Entry): Word {
  const storedForm = form.replace(LONE_SURROGATE, "\uFFFD");
  const storedLemma = lemma === form ? storedForm : lemma.replace(LONE_SURROGATE, "\uFFFD");
  const formFolded = foldText(storedForm);
  return {
    form: storedForm,
    lemma: storedLemma,
    tag,
    formFolded,
    lemmaFolded: storedLemma === storedForm ? formFolded : foldText(storedLemma),
  };
}
