/** Remembers the documents of one run, to tell that two are the same. */
export interface Twins {
  /**
   * Remembers a document, unless one with the same hash has been there before.
   *
   * @returns the path of that one
   */
  add(hash: string, path: string): string | undefined;
}

/** Of more documents the later ones are not remembered: they take 100 bytes each. */
const MOST = 500_000;
/** Characters of a hash that tell it from all others of a run. */
const TELLING = 20;

export function createTwins(): Twins {
  const paths = new Map<string, string>();
  return {
    add(hash, path) {
      const key = hash.slice(0, TELLING);
      const twin = paths.get(key);
      if (twin === undefined && paths.size < MOST) paths.set(key, path);
      return twin === path ? undefined : twin;
    },
  };
}
