const VOID = "area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr";
const EMPTY = new RegExp(`<(?!(?:${VOID})[\\s/])([a-zA-Z][\\w:-]*)((?:\\s[^<>]*?)?)\\s*/>`, "gu");

/**
 * A page in XML with its empty elements written as in HTML: there `<title/>` opens a title, `<a id="x"/>` a link, and
 * all that follows would stand in it. Other pages stay as they are.
 */
export function openEmptyTags(text: string): string {
  const isXml =
    /^\s*<\?xml\s/u.test(text) ||
    /xmlns\s*=\s*["']http:\/\/www\.w3\.org\/1999\/xhtml/u.test(text.slice(0, 4000));
  return isXml ? text.replace(EMPTY, "<$1$2></$1>") : text;
}
