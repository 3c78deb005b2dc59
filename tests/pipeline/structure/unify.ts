/** A text with one kind of apostrophe and single spaces, as the gold texts are compared. */
export function unify(text: string): string {
  return text.replaceAll("’", "'").replace(/\s+/gu, " ").trim();
}
