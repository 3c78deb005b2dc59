/**
 * The page's language: the one asked for, else the first of the browser's that there is a catalogue for, else English.
 *
 * @param preferred BCP 47 tags, the most wanted first
 */
export function chooseLanguage(asked: "fr" | "en" | undefined, preferred: readonly string[]): "fr" | "en" {
  if (asked !== undefined) return asked;
  const known = preferred
    .map((tag) => tag.slice(0, 2).toLowerCase())
    .find((tag) => tag === "fr" || tag === "en");
  return known === "fr" ? "fr" : "en";
}
