/**
 * Loads something once and keeps it until the database commits.
 *
 * The commits are counted before loading begins: what a commit meanwhile may have made out of date is loaded again at
 * the next call. A load that fails is not kept.
 *
 * @param commits how many there have been
 */
export function keepUntilCommit<T>(commits: () => number, load: () => Promise<T>): () => Promise<T> {
  let kept: { readonly commits: number; readonly value: Promise<T> } | undefined;
  return () => {
    const now = commits();
    if (kept?.commits === now) return kept.value;
    const value = load();
    const loading = { commits: now, value };
    kept = loading;
    value.catch(() => {
      if (kept === loading) kept = undefined;
    });
    return value;
  };
}
