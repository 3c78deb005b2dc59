/**
 * A function that keeps its answers, so that they are not worked out again document after document.
 *
 * @param read must give the same for the same text
 * @param most how many answers are kept; when there are more it begins afresh
 */
export function remember<T>(read: (text: string) => T, most: number): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const own = copyOf(text);
    const answer = read(own);
    if (answers.size >= most) answers.clear();
    answers.set(own, answer);
    return answer;
  };
}

/** A text of its own memory: one cut from a document would keep the whole document. */
function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
