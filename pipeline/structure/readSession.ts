const UNITS: Readonly<Record<string, number>> = {
  première: 1,
  unième: 1,
  deuxième: 2,
  seconde: 2,
  troisième: 3,
  quatrième: 4,
  cinquième: 5,
  sixième: 6,
  septième: 7,
  huitième: 8,
  neuvième: 9,
  dixième: 10,
  onzième: 11,
  douzième: 12,
  treizième: 13,
  quatorzième: 14,
  quinzième: 15,
  seizième: 16,
};

const TENS: Readonly<Record<string, number>> = {
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};

/** The year in which the General Assembly's first session began; session n begins in September of this year + n − 1. */
const FIRST_SESSION = 1946;

/** The session that a header line names in words: `Soixante-quatorzième session` → 74. */
export function readSession(line: string): number | undefined {
  const words = /^\s*([\p{L}\s-]+?)\s+session(?!\p{L})/iu.exec(line)?.[1];
  return words === undefined ? undefined : readOrdinal(words);
}

/** The number of a French ordinal below a hundred: `quatre-vingt-unième` → 81. */
export function readOrdinal(words: string): number | undefined {
  const parts = words
    .toLowerCase()
    .normalize("NFC")
    .split(/[\s-]+/u)
    .filter((part) => part !== "" && part !== "et");
  const last = parts.at(-1) ?? "";
  if (parts.join("-") === "quatre-vingtième") return 80;
  const leading = readTens(parts.slice(0, -1));
  if (leading === undefined) return undefined;
  const unit = UNITS[last];
  if (unit !== undefined) return leading + unit;
  const round = Object.entries(TENS).find(([word]) => last === `${word.replace(/e$/u, "")}ième`)?.[1];
  return round === undefined || leading > 0 ? undefined : round;
}

/** The year in which a regular session of the General Assembly begins: 74 → 2019. */
export function yearOfSession(session: number): number {
  return FIRST_SESSION + session - 1;
}

function readTens(parts: readonly string[]): number | undefined {
  const [first, second, ...rest] = parts;
  if (first === undefined) return 0;
  if (first === "quatre" && second === "vingt")
    return rest.length === 0 ? 80 : rest[0] === "dix" ? 90 : undefined;
  const tens = TENS[first];
  if (first === "dix" && second === undefined) return 10;
  if (tens === undefined) return undefined;
  if (second === undefined) return tens;
  return second === "dix" ? tens + 10 : undefined;
}
