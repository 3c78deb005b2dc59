/**
 * A form as lexicon and tagger know it: lower case, composed (NFC), straight apostrophe, plain hyphen.
 */
export function normalizeForm(form: string): string {
  const lower = form.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFC")
    .replace(/[’ʼ]/g, "'")
    .replace(/[\u2010\u2011]/g, "-")
    .replaceAll("\u00ad", "");
}

const PLAIN = /^[a-zàâäçéèêëîïôöùûüœæ'0-9-]*$/;
