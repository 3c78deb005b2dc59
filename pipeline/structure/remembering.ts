/** Most answers kept: what resolutions open with is said in about a thousand ways. */
const MOST = 4096;

/** The same function with its answers kept, for texts that come again and again. */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= MOST) known.clear();
    const own = copyOf(text);
    const fresh = answer(own);
    known.set(own, fresh);
    return fresh;
  };
}

/** A text of its own memory: one cut from a document would keep the whole document. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
