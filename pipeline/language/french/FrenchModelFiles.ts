/** The decompressed files of `data/models/fr/`. */
export interface FrenchModelFiles {
  /** `lexicon.bin`: forms, classes and lemma rules compiled from Lefff. */
  readonly lexicon: Uint8Array;
  /** `weights.bin`: what was learned from the treebanks. */
  readonly weights: Uint8Array;
  /** sha256 over both files' bytes, lexicon first, hexadecimal. */
  readonly hash: string;
}
