const ADDRESS = /^https?:\/\/(?:www\.)?undocs\.org\/(?:(?:ar|zh|en|fr|ru|es|de)\/)?(.+)$/iu;

/**
 * The symbol of the document that a link to undocs.org leads to: `…/fr/A/RES/75/245b` → `A/RES/75/245 B`,
 * `…/A/RES/3357(XXIX)` → `A/RES/3357 (XXIX)`.
 *
 * @returns nothing where the link leads elsewhere or to several documents (`74/255a-b`)
 */
export function readReference(href: string): string | undefined {
  const path = ADDRESS.exec(href.trim())?.[1];
  if (path === undefined) return undefined;
  const symbol = decode(path)
    .replace(/[?#].*$/u, "")
    .replace(/\s+/gu, " ")
    .replace(/\/$/u, "")
    .replace(/(?<=^|\/)[a-z]{1,5}(?=\/)/gu, (organ) => organ.toUpperCase())
    .trim();
  const resolution = /^([AS]\/RES\/(?:(?:ES-|S-)?\d+\/)?\d+)\s?([A-Z])$/iu.exec(symbol);
  if (resolution !== null) return `${resolution[1]} ${resolution[2]}`.toUpperCase();
  const early = /^A\/RES\/(\d{1,4})\s?([A-Z])?\s?\(((?:E?S-)?[IVXLC]+)\)$/iu.exec(symbol);
  if (early !== null) {
    const [, number, letter, session] = early;
    return `A/RES/${[number, letter, `(${session})`].filter((part) => part !== undefined).join(" ")}`.toUpperCase();
  }
  if (/^[AS]\/RES\/[\d/ESes-]*\d\s?[A-Z]\s?(?:-|,|and|et|à)\s?[A-Z]\b/iu.test(symbol)) return undefined;
  if (!/^[A-Z]{1,8}\/\S/u.test(symbol) || !/\d/u.test(symbol)) return undefined;
  return symbol.replace(/(?<=\w)\((?=\d{4}\))/u, " (");
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
