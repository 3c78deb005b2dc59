/**
 * Whether a form is written as asked for, case and accents included; composed and decomposed letters, apostrophes and
 * hyphens of either shape are alike.
 */
export function isWritten(form: string, asked: string): boolean {
  return level(form) === level(asked);
}

function level(text: string): string {
  return text.normalize("NFC").replace(/[’ʼ]/g, "'").replace(/[‐‑]/g, "-");
}
