import type { Tag } from "../language/Analysis.ts";

/** A compiled pattern: what may stand at the current place of a text, and what follows. */
export type Pattern = OneToken | Article | Gap | List | Title | Sequence | Choice | Optional;

/** Patterns that take exactly one token. */
export type OneToken = Word | Prefix | Exact | AnyWord | Mark;

interface Constraints {
  /** The token must begin with a capital letter. */
  readonly capital: boolean;
  /** The token's tag must be one of these (X counts as unknown and passes); empty: any. */
  readonly tags: readonly Tag[];
}

/** A word in any inflection. */
export interface Word extends Constraints {
  readonly kind: "word";
  /** Levelled: see `levelWord`. */
  readonly key: string;
  readonly shown: string;
}

/** Every word that begins so. */
export interface Prefix extends Constraints {
  readonly kind: "prefix";
  /** Folded: no accents, lower case. */
  readonly beginning: string;
}

/** One form to the letter, case apart. */
export interface Exact extends Constraints {
  readonly kind: "exact";
  /** Lower case, accents kept. */
  readonly form: string;
}

/** Any word with one of the tags. */
export interface AnyWord extends Constraints {
  readonly kind: "any";
}

/** A punctuation mark. */
export interface Mark {
  readonly kind: "mark";
  readonly text: string;
}

/** An article the author wrote: shown in wordings, never asked for. */
export interface Article {
  readonly kind: "article";
  readonly shown: string;
}

/** Up to `words` words, punctuation never. */
export interface Gap {
  readonly kind: "gap";
  readonly words: number;
}

/** Other members of an enumeration, each ended by a comma or a conjunction; or nothing. */
export interface List {
  readonly kind: "list";
}

/** A whole title in quotation marks. */
export interface Title {
  readonly kind: "title";
}

export interface Sequence {
  readonly kind: "sequence";
  readonly items: readonly Pattern[];
}

export interface Choice {
  readonly kind: "choice";
  readonly options: readonly Pattern[];
}

export interface Optional {
  readonly kind: "optional";
  readonly item: Pattern;
}
