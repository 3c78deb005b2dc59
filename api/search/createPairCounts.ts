import { createIntegers } from "./createIntegers.ts";
import type { Term } from "./queryTerms.ts";

/** Where in a document a word is counted: all its body text, or one role of it. */
export type CountedScope = "body" | "preambular" | "operative" | "plain";

const BODY_ROLES: readonly CountedScope[] = ["preambular", "operative", "plain"];

/** How often each form of each lemma stands in some documents, by role of body text. */
export interface PairCounts {
  /** Counts held: one per lemma, form, document and role. */
  readonly size: number;
  /** The lemmas for which a form stands, in text of any role; upwards. */
  lemmasOf(form: number): readonly number[];
  /** Adds the occurrences of a term in each document to those `found` there. */
  count(term: Term, scope: CountedScope, found: Map<number, number>): void;
}

export interface PairCountsBuilder {
  /**
   * @param role place in `BODY_ROLES`, -1 for text of no such role
   * @param n occurrences; all counts of a lemma and a form come one after the other, lemmas upwards
   */
  add(lemma: number, form: number, doc_no: number, role: number, n: number): void;
  build(): PairCounts;
}

/** Eight bytes a count and sixteen a pair of lemma and form. */
export function createPairCounts(): PairCountsBuilder {
  const lemmas = createIntegers();
  const forms = createIntegers();
  const starts = createIntegers();
  const places = createIntegers();
  const counts = createIntegers();
  return {
    add(lemma, form, doc_no, role, n) {
      const last = lemmas.length() - 1;
      if (last < 0 || lemmas.at(last) !== lemma || forms.at(last) !== form) {
        lemmas.push(lemma);
        forms.push(form);
        starts.push(places.length());
      }
      if (role < 0) return;
      places.push(ROLES_WIDE * doc_no + role);
      counts.push(n);
    },
    build() {
      starts.push(places.length());
      return pairCounts({
        lemmas: lemmas.packed(),
        forms: forms.packed(),
        starts: starts.packed(),
        places: places.packed(),
        counts: counts.packed(),
      });
    },
  };
}

/** A place is a document's number times four and a role: 2^29 documents. */
const ROLES_WIDE = 4;

/** `places` and `counts` of a pair stand from its start to the next one's. */
type Packed = Readonly<Record<"lemmas" | "forms" | "starts" | "places" | "counts", Int32Array>>;

function pairCounts({ lemmas, forms, starts, places, counts }: Packed): PairCounts {
  const byForm = sortedByForm(forms);
  const formAt = (rank: number) => forms[byForm[rank] ?? 0] ?? 0;
  return {
    size: places.length,
    lemmasOf(form) {
      const found: number[] = [];
      for (let rank = firstAt(byForm.length, form, formAt); rank < byForm.length; rank++) {
        if (formAt(rank) !== form) break;
        found.push(lemmas[byForm[rank] ?? 0] ?? 0);
      }
      return found;
    },
    count(term, scope, found) {
      const only = BODY_ROLES.indexOf(scope);
      const first = firstAt(lemmas.length, term.lemma, (pair) => lemmas[pair] ?? 0);
      for (let pair = first; lemmas[pair] === term.lemma; pair++) {
        if (!isFormOf(term, forms[pair] ?? 0)) continue;
        const end = starts[pair + 1] ?? 0;
        for (let at = starts[pair] ?? 0; at < end; at++) {
          const place = places[at] ?? 0;
          if (only >= 0 && place % ROLES_WIDE !== only) continue;
          const doc_no = Math.trunc(place / ROLES_WIDE);
          found.set(doc_no, (found.get(doc_no) ?? 0) + (counts[at] ?? 0));
        }
      }
    },
  };
}

/** The pairs by form, those of one form by lemma as they stand. */
function sortedByForm(forms: Int32Array): Int32Array {
  const keys = Float64Array.from(forms, (form, pair) => form * forms.length + pair).sort();
  return Int32Array.from(keys, (key) => key % forms.length);
}

/** The first of some places, upwards by `valueAt`, with no less than a value. */
function firstAt(length: number, value: number, valueAt: (place: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (valueAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isFormOf({ form_a, form_b, form_c, form_d, forms_from }: Term, form: number): boolean {
  return form === form_a || form === form_b || form === form_c || form === form_d || form >= forms_from;
}
