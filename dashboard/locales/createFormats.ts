/** How numbers, shares and dates are written in one language. */
export interface Formats {
  readonly language: "fr" | "en";
  /** Whole numbers: `31 000`. */
  count(n: number): string;
  /** A number on an axis, with at most one decimal: `1,5`. */
  decimal(n: number): string;
  /** A rate per 10,000, with at most three significant digits: `0,042`, `12,3`. */
  rate(n: number): string;
  /** A rate per 100 as a percentage with one decimal, or one digit where that would read as nothing: `8,6 %`, `0,04 %`. */
  percent(per100: number): string;
  /** An ISO day, or a year alone where no day is known. */
  date(iso: string): string;
  /** `a, b et c`. */
  list(parts: readonly string[]): string;
  /** A language by its code: `français`. */
  languageName(code: string): string;
  /** -1, 0, 1 in this language's alphabet. */
  compare(a: string, b: string): number;
}

export function createFormats(language: "fr" | "en"): Formats {
  const locale = language === "fr" ? "fr-FR" : "en-GB";
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const small = new Intl.NumberFormat(locale, { style: "percent", maximumSignificantDigits: 1 });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const significant = new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const unknown = language === "fr" ? "langue inconnue" : "unknown language";
  const collator = new Intl.Collator(locale);
  const day = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const glued = (text: string) => text.replaceAll(" ", "\u00a0");
  return {
    language,
    count: (n) => whole.format(n),
    decimal: (n) => decimal.format(n),
    rate: (n) => significant.format(n < 1e-6 ? 0 : n),
    // What is not nothing must not read as 0 %.
    percent: (per100) => (per100 > 0 && per100 < 0.05 ? small : share).format(per100 / 100),
    date: (iso) => (/^\d{4}-\d{2}-\d{2}$/.test(iso) ? glued(day.format(new Date(iso))) : iso),
    list: (parts) => list.format(parts),
    // Intl calls `und` "root", "racine".
    languageName: (code) => (code === "und" ? unknown : (languages.of(code) ?? code)),
    compare: (a, b) => collator.compare(a, b),
  };
}
