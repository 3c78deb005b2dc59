/** What a column or field is for; all others are attributes. */
export type FieldRole = "id" | "file" | "title" | "date" | "language" | "text";

/** Usual names in French and English, levelled, the surest first. */
const NAMES: Readonly<Record<FieldRole, readonly string[]>> = {
  file: ["file", "filename", "path", "filepath", "fichier", "nomfichier", "nomdufichier", "chemin"],
  id: ["id", "docid", "documentid", "iddocument", "identifier", "identifiant", "uuid"],
  title: ["title", "titre", "headline", "intitule", "documenttitle"],
  date: [
    "date",
    "documentdate",
    "publicationdate",
    "datepublication",
    "datedepublication",
    "publishedat",
    "published",
    "pubdate",
    "datepublished",
    "datetime",
    "timestamp",
    "createdat",
    "year",
    "annee",
    "an",
    "publicationyear",
  ],
  language: ["language", "langue", "lang", "languagecode"],
  text: [
    "text",
    "texte",
    "fulltext",
    "texteintegral",
    "content",
    "contents",
    "contenu",
    "body",
    "corps",
    "transcript",
    "transcription",
    "speech",
    "discours",
    "article",
    "abstract",
    "resume",
    "message",
  ],
};

const LONGEST_NAME = 100;
const ROLES: readonly FieldRole[] = ["file", "id", "title", "date", "language", "text"];

interface RankedRole {
  readonly role: FieldRole;
  readonly rank: number;
}

/** Each row of a table asks for the same names. */
const known = new Map<string, RankedRole | undefined>();
const MOST_KNOWN = 5000;

/**
 * What a column or field of this name is for, however it writes its name: `Full Text`, `full_text`, `Année`.
 *
 * @returns the role, and 0 for its surest name, more for others; undefined for an attribute
 */
export function fieldRole(name: string): RankedRole | undefined {
  if (known.has(name)) return known.get(name);
  const found = findRole(name);
  if (known.size < MOST_KNOWN) known.set(name, found);
  return found;
}

function findRole(name: string): RankedRole | undefined {
  const level = name
    .slice(0, LONGEST_NAME)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  for (const role of ROLES) {
    const rank = NAMES[role].indexOf(level);
    if (rank >= 0) return { role, rank };
  }
  return undefined;
}

/** Of these names, those that have a role, the surest first. */
export function fieldsFor(role: FieldRole, names: readonly string[]): readonly string[] {
  return names
    .flatMap((name) => {
      const known = fieldRole(name);
      return known?.role === role ? [{ name, rank: known.rank }] : [];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
}
