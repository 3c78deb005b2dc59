const CLUSTER =
  /^(?:n[bcdfgklmnpqrstvz]|r[bcdfgklmnpqrstvz]|l[bcdfgkmnpqrstvz]|m[bcdfgklpqrstvz]|ss|tt|ff|cc|gg|pp|ct|pt(?![eéo])|ck|gn(?!o))/u;
const ENDING =
  /^(?:tions?|sions?|ments?|ness|tive(?:ly)?|sive(?:ly)?|[lrn]ity|ular(?:ly)?|iendly|ency|ncy)$/u;
const SHORTENED = /^(?:km|kg|cm|mm|st|nd|rd|th|pp|ff|vs|dr|mr|ms|no|nos|rd|ltd)$/u;

/** True for a piece that no French or English word is or begins with, and so is the end of one: `nsive`, `tion`. */
export function isWordEnd(piece: string): boolean {
  if (SHORTENED.test(piece)) return false;
  return ENDING.test(piece) || CLUSTER.test(piece) || !/[aeiouyàâäéèêëîïôöûùüœæ]/u.test(piece);
}
