import type { StrengthClass } from "../Strength.ts";

/** The classes of one language's operative verbs. */
export interface VerbStrengths {
  /**
   * Lemma phrases by class, with commas between them. The longest phrase that an opening begins with decides. `none`
   * holds the verbs that were looked at and stand on no scale: with them the organ says what it thinks, promises or
   * feels (reaffirms, stresses, condemns, supports, commits itself, is concerned).
   */
  readonly phrases: Readonly<Record<StrengthClass | "none", string>>;
  /** Words of an opening that say nothing about strength: also, once again. */
  readonly beside: RegExp;
  /** Words that make a request urgent; they lift the verbs of `lifted` to "urges". */
  readonly insisting: RegExp;
  readonly lifted: string;
  /** Verbs that have the class of what they repeat or send out: "reiterates its request"; with commas between them. */
  readonly carriers: string;
  /** What such verbs carry, as the text after the verb begins. */
  readonly carried: readonly (readonly [object: RegExp, strength: StrengthClass])[];
}
