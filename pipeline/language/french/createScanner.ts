import type { KnownWord, KnownWords } from "./createKnownWords.ts";
import { HASH_SEED, hashUnit, hashUnits } from "./createVocabulary.ts";
import { FRENCH_TOKEN } from "./tokenPattern.ts";

/** The tokens of the text that was scanned last, white space that is a token among them: see `FRENCH_TOKEN`. */
export interface Tokens {
  /** How many there are: what the columns hold beyond is of earlier texts. */
  count: number;
  /** Where they begin, in UTF-16 code units; they end where the form does. */
  readonly starts: number[];
  readonly words: KnownWord[];
}

/** A plain letter: one of a word that `PLAIN_WORD` takes. */
const LETTER = 1;
/** wink-nlp's spaces: they stand between tokens. */
const SPACE = 2;
/** What leaves plain letters before it a whole word. */
const WORD_END = 4;
const DIGIT = 8;
/** A mark that a space makes a token. */
const MARK = 16;
/** A mark that is a token wherever no accent follows it. */
const BRACKET = 32;
const ELIDED = 64;

/** By code unit; those from U+2060 on are of no kind. */
const KINDS = new Uint8Array(2 ** 16);
for (let unit = 0; unit < 0x2060; unit++) KINDS[unit] = kindOf(String.fromCharCode(unit));

function kindOf(character: string): number {
  return (
    (/[A-Za-zÀ-ÖØ-öø-ÿŒœ]/.test(character) ? LETTER : 0) |
    (/[ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/.test(character) ? SPACE : 0) |
    (/[ \u00a0,;)]/.test(character) ? WORD_END : 0) |
    (/[0-9]/.test(character) ? DIGIT : 0) |
    (/[,;.]/.test(character) ? MARK : 0) |
    (/[()«»[\]]/.test(character) ? BRACKET : 0) |
    (/[LlDdnSsJjMmTt]/.test(character) ? ELIDED : 0)
  );
}

/** Below it no character is an accent. */
const FIRST_ACCENT = 0x300;
const [BLANK, COMMA, STOP, SEMICOLON, CLOSING_BRACKET] = [0x20, 0x2c, 0x2e, 0x3b, 0x29];

/**
 * Makes a scanner that cuts texts as `FRENCH_TOKEN` does: a test compares. What nearly all tokens are is told from their
 * characters; the regular expression is asked about the others only.
 */
export function createScanner(words: KnownWords): (text: string) => Tokens {
  const pattern = new RegExp(FRENCH_TOKEN, "uy");
  const tokens: Tokens = { count: 0, starts: [], words: [] };

  return (text) => {
    const { length } = text;
    const kindAt = (place: number) => (place < length ? (KINDS[text.charCodeAt(place)] ?? 0) : 0);
    let count = 0;
    let at = 0;
    while (at < length) {
      const start = at;
      const kind = kindAt(at);
      if (kind & SPACE) {
        at++;
        continue;
      }
      let hash = HASH_SEED;
      let whole = false;
      if (kind & LETTER) {
        do {
          hash = hashUnit(hash, text.charCodeAt(at));
          at++;
        } while (kindAt(at) & LETTER);
        whole = (kindAt(at) & WORD_END) !== 0;
        if (!whole && at === start + 1 && kind & ELIDED && isApostrophe(text.charCodeAt(at))) {
          hash = hashUnit(hash, text.charCodeAt(at));
          at++;
          whole = (kindAt(at) & LETTER) !== 0;
        }
      } else if (kind & DIGIT) {
        while (kindAt(at) & DIGIT) at++;
        whole = endsNumber(text, at);
      } else if (kind & (MARK | BRACKET)) {
        at++;
        whole = kind & MARK ? text.charCodeAt(at) === BLANK : text.charCodeAt(at) < FIRST_ACCENT;
      }
      if (!whole) {
        pattern.lastIndex = start;
        pattern.test(text);
        at = pattern.lastIndex;
      }
      if (!whole || (kind & LETTER) === 0) hash = hashUnits(text, start, at);
      tokens.starts[count] = start;
      tokens.words[count] = words.find(text, start, at, hash);
      count++;
    }
    tokens.count = count;
    return tokens;
  };
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** True where digits that end at a place are a number, and the number ends there too. */
function endsNumber(text: string, at: number): boolean {
  const next = text.charCodeAt(at);
  const after = text.charCodeAt(at + 1);
  if (next === SEMICOLON || next === CLOSING_BRACKET) return true;
  if (next === BLANK) return ((KINDS[after] ?? 0) & LETTER) !== 0;
  return (next === COMMA || next === STOP) && after === BLANK;
}
