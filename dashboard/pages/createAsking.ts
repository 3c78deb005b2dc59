import type { Client, Corpus } from "../client.ts";
import type { Filters } from "../Filters.ts";
import type { State } from "../state.ts";
import { filtersOf } from "./filtersOf.ts";

/** An answer, the filters it was asked with, and the corpus that decided them. */
export interface Asked<T> {
  readonly corpus: Corpus;
  readonly filters: Filters;
  readonly answer: T;
}

/**
 * Asks with the filters of a state. They wait for the corpus only the first time; later it is asked along, and where
 * it has changed the filters the question is asked again.
 */
export function createAsking(client: Pick<Client, "corpus">) {
  let known: Corpus | undefined;
  return async <T>(state: State, ask: (filters: Filters) => Promise<T>): Promise<Asked<T>> => {
    const coming = client.corpus();
    const assumed = filtersOf(state, known ?? (await coming));
    const [corpus, early] = await Promise.all([coming, ask(assumed)]);
    known = corpus;
    const filters = filtersOf(state, corpus);
    const answer = filters.textLanguage === assumed.textLanguage ? early : await ask(filters);
    return { corpus, filters, answer };
  };
}
